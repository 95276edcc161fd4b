package org.amur.history;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All that one command did: a change of one record and perhaps what followed from it, or the many changes of an import. It has
 * getters and is no record, because the Expression Language of Jakarta EE 10 reads properties of beans only.
 */
public final class ChangesAtOnce {

    /** An import may make a hundred thousand, and a page that shows the latest is not to count them. */
    static final int MOST_COUNTED = 1_000;

    private final RecordChange first;
    private final long count;

    /** @param count how many there are, as far as they are counted: at most one more than the most */
    ChangesAtOnce(RecordChange first, long count) {
        this.first = first;
        this.count = count;
    }

    /** @param changes of one instant, the newest first */
    static ChangesAtOnce of(List<RecordChange> changes) {
        return new ChangesAtOnce(changes.get(changes.size() - 1), changes.size());
    }

    /** What the command began with, which the others followed. */
    public RecordChange getFirst() {
        return first;
    }

    /** How many others there are, as far as they are counted. */
    public long getMore() {
        return getCount() - 1;
    }

    /** As far as they are counted. */
    public long getCount() {
        return Math.min(count, MOST_COUNTED);
    }

    /** Whether there are more than are counted. */
    public boolean isOver() {
        return count > MOST_COUNTED;
    }

    /** In UTC. */
    public OffsetDateTime getAt() {
        return first.getAt();
    }
}
