package org.amur.sanctions.designation;

import org.amur.actor.ActorKind;
import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.imposition.ListedAs;
import org.amur.sanctions.imposition.MeasureKind;

/** One line of a list of designations. */
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
    private final long programmeId;
    private final String programme;
    private final LifeCycle lifeCycle;
    private final ListedAs listedAs;
    private long citations;

    public DesignationRow(Long id, Long targetId, String target, ActorKind targetKind, String country, Long measureId,
            String measure, String act, MeasureKind measureKind, String authority, Long programmeId, String programme,
            LifeCycle lifeCycle) {
        this(id, targetId, target, targetKind, country, measureId, measure, act, measureKind, authority, programmeId, programme,
                lifeCycle, null);
    }

    public DesignationRow(Long id, Long targetId, String target, ActorKind targetKind, String country, Long measureId,
            String measure, String act, MeasureKind measureKind, String authority, Long programmeId, String programme,
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

    /** The target's. */
    public String getCountry() {
        return country;
    }

    public long getMeasureId() {
        return measureId;
    }

    /** Its title. */
    public String getMeasure() {
        return measure;
    }

    public String getAct() {
        return act;
    }

    public MeasureKind getMeasureKind() {
        return measureKind;
    }

    /** Its code. */
    public String getAuthority() {
        return authority;
    }

    /** Its code. */
    public String getProgramme() {
        return programme;
    }

    /** The programme's number. */
    public long getProgrammeId() {
        return programmeId;
    }

    /** Never null. */
    public LifeCycle getLifeCycle() {
        return lifeCycle;
    }

    /** The entry of an official list from which it comes; null if it comes from none. */
    public ListedAs getListedAs() {
        return listedAs;
    }

    /** How many sources state it. */
    public long getCitations() {
        return citations;
    }
}
