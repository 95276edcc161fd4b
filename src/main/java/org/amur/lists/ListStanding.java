package org.amur.lists;

import java.util.List;

/** How one list stands: its current release, and what came last if that does not stand. */
public final class ListStanding {

    private final OfficialList list;
    private final ListRelease current;
    private final ListRelease last;
    private final List<ReleaseProblem> why;

    ListStanding(OfficialList list, ListRelease current, ListRelease last, List<ReleaseProblem> why) {
        this.list = list;
        this.current = current;
        this.last = last;
        this.why = why;
    }

    public OfficialList getList() {
        return list;
    }

    /** Null if no release stands. */
    public ListRelease getCurrent() {
        return current;
    }

    /** What came last and was refused or declined or waits; null if what came last stands. */
    public ListRelease getLast() {
        return last;
    }

    public List<ReleaseProblem> getWhy() {
        return why;
    }
}
