package org.amur.history;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All that one command did: a change of one record and perhaps what followed from it, or the many changes of an import. It has
 * getters and is no record, because the Expression Language of Jakarta EE 10 reads properties of beans only.
 */
public final class ChangesAtOnce {

    private final RecordChange first;
    private final long count;

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

    /** How many others there are. */
    public long getMore() {
        return count - 1;
    }

    public long getCount() {
        return count;
    }

    /** In UTC. */
    public OffsetDateTime getAt() {
        return first.getAt();
    }
}
