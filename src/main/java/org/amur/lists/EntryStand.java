package org.amur.lists;

/** From which release to which a list has said the same of a party. */
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

    /** The number of what was said. */
    public long getEntry() {
        return entry;
    }

    public ListRelease getFirst() {
        return first;
    }

    public ListRelease getLast() {
        return last;
    }

    /** Whether the last is the current release of the list. */
    public boolean isCurrent() {
        return current;
    }
}
