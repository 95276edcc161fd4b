package org.amur.actor.merge;

import java.util.List;

/**
 * Rows of one kind of which a merge, or taking it apart, makes the same: how many, and the first of them.
 *
 * @param fate    null for what came after the merge
 * @param isMet   whether the survivor has one that says the same
 * @param outcome null before a merge
 */
public record MergeGroup(String kind, Fate fate, boolean isMet, UnmergeOutcome outcome, long count, List<MergeLine> lines) {

    /** Ends the key of the sentence that says what is done with them. */
    public String getSaid() {
        return outcome == null ? MergeSaid.done(kind, fate, isMet) : MergeSaid.back(fate, outcome);
    }

    public String getKind() {
        return kind;
    }

    public UnmergeOutcome getOutcome() {
        return outcome;
    }

    public boolean isMet() {
        return isMet;
    }

    public long getCount() {
        return count;
    }

    public List<MergeLine> getLines() {
        return lines;
    }

    /** Whether there are more than those named. */
    public boolean isMore() {
        return count > lines.size();
    }
}
