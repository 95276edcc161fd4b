package org.amur.lists;

import java.util.List;

/** Status of one list: the current release, and the last arrival if it was not accepted. */
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

    /** Returns the current release; null if no release was accepted. */
    public ListRelease getCurrent() {
        return current;
    }

    /** Returns the last arrival if it was refused or declined or waits; null if it was accepted. */
    public ListRelease getLast() {
        return last;
    }

    public List<ReleaseProblem> getWhy() {
        return why;
    }
}
