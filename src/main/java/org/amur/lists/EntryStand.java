package org.amur.lists;

/** First and last release that contain one version of an entry. */
public final class EntryStand {

    private final long entry;
    private final ListRelease first;
    private final ListRelease last;
    private final boolean current;

    public EntryStand(long entry, ListRelease first, ListRelease last, boolean current) {
        this.entry = entry;
        this.first = first;
        this.last = last;
        this.current = current;
    }

    /** Returns the id of the entry version. */
    public long getEntry() {
        return entry;
    }

    public ListRelease getFirst() {
        return first;
    }

    public ListRelease getLast() {
        return last;
    }

    /** Returns true if the last release is the current one of the list. */
    public boolean isCurrent() {
        return current;
    }
}
