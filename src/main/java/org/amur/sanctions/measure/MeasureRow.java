package org.amur.sanctions.measure;

import org.amur.sanctions.LifeCycle;
import org.amur.sanctions.imposition.MeasureKind;

/** Row of a measure list. */
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

    /** Returns the code of the authority. */
    public String getAuthority() {
        return authority;
    }

    /** Returns the code of the programme. */
    public String getProgramme() {
        return programme;
    }

    /** Returns the life cycle, never null. */
    public LifeCycle getLifeCycle() {
        return lifeCycle;
    }
}
