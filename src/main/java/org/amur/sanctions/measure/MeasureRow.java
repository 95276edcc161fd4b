package org.amur.sanctions.measure;

import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.imposition.MeasureKind;

/** One line of a list of measures. */
public final class MeasureRow {

    private final long id;
    private final String title;
    private final String act;
    private final MeasureKind kind;
    private final String authority;
    private final String programme;
    private final LifeCycle lifeCycle;

    public MeasureRow(Long id, String title, String act, MeasureKind kind, String authority, String programme,
            LifeCycle lifeCycle) {
        this.id = id;
        this.title = title;
        this.act = act;
        this.kind = kind;
        this.authority = authority;
        this.programme = programme;
        this.lifeCycle = lifeCycle == null ? LifeCycle.UNKNOWN : lifeCycle;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getAct() {
        return act;
    }

    public MeasureKind getKind() {
        return kind;
    }

    /** Its code. */
    public String getAuthority() {
        return authority;
    }

    /** Its code. */
    public String getProgramme() {
        return programme;
    }

    /** Never null. */
    public LifeCycle getLifeCycle() {
        return lifeCycle;
    }
}
