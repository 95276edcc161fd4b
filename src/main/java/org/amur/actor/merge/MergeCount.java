package org.amur.actor.merge;

/** Number of items of a merge with the same kind, fate and outcome. */
public final class MergeCount {

    private final String kind;
    private final Fate fate;
    private final UnmergeOutcome outcome;
    private final long count;

    public MergeCount(String kind, Fate fate, UnmergeOutcome outcome, Long count) {
        this.kind = kind;
        this.fate = fate;
        this.outcome = outcome;
        this.count = count;
    }

    public String getKind() {
        return kind;
    }

    /** Returns the fate; null for rows added after the merge. */
    public Fate getFate() {
        return fate;
    }

    /** Returns the outcome; null while the merge is in effect. */
    public UnmergeOutcome getOutcome() {
        return outcome;
    }

    public long getCount() {
        return count;
    }

    /** Returns the end of the message key for the fate; for mixed rows the general one. */
    public String getSaid() {
        return MergeSaid.done(kind, fate, false);
    }

    /** Returns the end of the message key for the outcome; null while the merge is in effect. */
    public String getBack() {
        return MergeSaid.back(fate, outcome);
    }
}
