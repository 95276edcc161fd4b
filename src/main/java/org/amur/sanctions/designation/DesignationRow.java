package org.amur.sanctions.designation;

import org.amur.actor.ActorKind;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.imposition.ListedAs;
import org.amur.sanctions.imposition.MeasureKind;

/** Row of a designation list. */
public final class DesignationRow {

    private final long id;
    private final long targetId;
    private final String target;
    private final ActorKind targetKind;
    private final String country;
    private final long measureId;
    private final String measure;
    private final String act;
    private final MeasureKind measureKind;
    private final String authority;
    private final String authorityName;
    private final long programmeId;
    private final String programme;
    private final LifeCycle lifeCycle;
    private final ListedAs listedAs;
    private long citations;

    public DesignationRow(Long id, Long targetId, String target, ActorKind targetKind, String country, Long measureId,
            String measure, String act, MeasureKind measureKind, String authority, Long programmeId, String programme,
            LifeCycle lifeCycle) {
        this(id, targetId, target, targetKind, country, measureId, measure, act, measureKind, authority, authority, programmeId, programme,
                lifeCycle, null);
    }

    public DesignationRow(Long id, Long targetId, String target, ActorKind targetKind, String country, Long measureId,
            String measure, String act, MeasureKind measureKind, String authority, String authorityName, Long programmeId, String programme,
            LifeCycle lifeCycle, ListedAs listedAs) {
        this.listedAs = listedAs;
        this.id = id;
        this.targetId = targetId;
        this.target = target;
        this.targetKind = targetKind;
        this.country = country;
        this.measureId = measureId;
        this.measure = measure;
        this.act = act;
        this.measureKind = measureKind;
        this.authority = authority;
        this.authorityName = authorityName;
        this.programmeId = programmeId;
        this.programme = programme;
        this.lifeCycle = lifeCycle == null ? LifeCycle.UNKNOWN : lifeCycle;
    }

    void setCitations(long citations) {
        this.citations = citations;
    }

    public long getId() {
        return id;
    }

    public long getTargetId() {
        return targetId;
    }

    public String getTarget() {
        return target;
    }

    public ActorKind getTargetKind() {
        return targetKind;
    }

    /** Returns the country of the target. */
    public String getCountry() {
        return country;
    }

    public long getMeasureId() {
        return measureId;
    }

    /** Returns the title of the measure. */
    public String getMeasure() {
        return measure;
    }

    public String getAct() {
        return act;
    }

    public MeasureKind getMeasureKind() {
        return measureKind;
    }

    /** Returns the code of the authority. */
    public String getAuthority() {
        return authority;
    }

    /** Returns the name of the authority. */
    public String getAuthorityName() {
        return authorityName;
    }

    /** Returns the code of the programme. */
    public String getProgramme() {
        return programme;
    }

    /** Returns the id of the programme. */
    public long getProgrammeId() {
        return programmeId;
    }

    /** Returns the life cycle, never null. */
    public LifeCycle getLifeCycle() {
        return lifeCycle;
    }

    /** Returns the list entry from which it was created; null if there is none. */
    public ListedAs getListedAs() {
        return listedAs;
    }

    /** Returns the number of citations. */
    public long getCitations() {
        return citations;
    }
}
