package org.amur.actor.merge;

/** How many items of a merge are of one kind and came out alike. */
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

    /** Null for what came after the merge. */
    public Fate getFate() {
        return fate;
    }

    /** Null while the merge stands. */
    public UnmergeOutcome getOutcome() {
        return outcome;
    }

    public long getCount() {
        return count;
    }

    /** Ends the key of the sentence that says what was done; of rows of both sorts the plain one. */
    public String getSaid() {
        return MergeSaid.done(kind, fate, false);
    }

    /** Ends the key of the sentence that says what became of them; null while the merge stands. */
    public String getBack() {
        return MergeSaid.back(fate, outcome);
    }
}
