package org.amur.history;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Changes made by one command: a record and its consequences, or the many changes of an import. A bean and not a
 * record, because the Expression Language of Jakarta EE 10 reads only bean properties.
 *
 * @param first command's first change, from which the others follow
 */
public record ChangesAtOnce(RecordChange first, long count) {

    /**
     * Maximum counted: an import may make a hundred thousand changes, and pages with the latest changes must stay
     * cheap.
     */
    static final int MAX_COUNTED = 1_000;

    /**
     * Creates a group.
     *
     * @param changes changes of one instant, newest first
     */
    static ChangesAtOnce of(List<RecordChange> changes) {
        return new ChangesAtOnce(changes.get(changes.size() - 1), changes.size());
    }

    /** Returns the number of other changes, as far as counted. */
    public long getMore() {
        return getCount() - 1;
    }

    /** Returns the number of changes, as far as counted. */
    public long getCount() {
        return Math.min(count, MAX_COUNTED);
    }

    /** Tells whether there are more than counted. */
    public boolean isOver() {
        return count > MAX_COUNTED;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getAt() {
        return first.getAt();
    }
}
