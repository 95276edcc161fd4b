package org.amur.actor.merge;

/** Data outside the record that follows a merge. A CDI bean for each. */
public interface MergeFollower {

    /** Returns the end of message keys. */
    String code();

    /** Counts the entries that a merge would move, and those that the survivor has already. */
    Followed wouldMove(long absorbed, long survivor);

    /** Follows a merge, within its transaction. */
    void merge(ActorMerge merge);

    /** Follows the undo of a merge, within its transaction, after the absorbed actor is restored. */
    void undo(ActorMerge merge);

    /**
     * Number of entries affected.
     *
     * @param met entries among them that the survivor has already
     */
    record Followed(long moved, long met) {
    }
}
