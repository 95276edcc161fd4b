package org.amur.actor.merge;

/** What goes with a merge and is no part of the record. A CDI bean for each. */
public interface MergeFollower {

    /** Ends keys of messages. */
    String code();

    /** How many a merge moves, and how many of these the survivor has anyway. */
    Followed wouldMove(long absorbed, long survivor);

    /** Within the transaction of a merge. */
    void merge(ActorMerge merge);

    /** Within the transaction in which a merge is taken apart, after the absorbed actor is there again. */
    void takeApart(ActorMerge merge);

    /** @param met of those, how many the survivor has anyway */
    record Followed(long moved, long met) {
    }
}
