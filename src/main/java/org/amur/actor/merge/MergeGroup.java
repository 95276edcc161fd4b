package org.amur.actor.merge;

import java.util.List;

/**
 * Rows of one kind with the same fate and outcome in a preview: their number, and the first of them.
 *
 * @param fate    null for rows added after the merge
 * @param isMet   whether the survivor has an equal row
 * @param outcome null before a merge
 */
public record MergeGroup(String kind, Fate fate, boolean isMet, UnmergeOutcome outcome, long count, List<MergeLine> lines) {

    /** Returns the end of the message key. */
    public String getSaid() {
        return outcome == null ? MergeTexts.done(kind, fate, isMet) : MergeTexts.back(fate, outcome);
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

    /** Tells whether there are more than those listed. */
    public boolean isMore() {
        return count > lines.size();
    }
}
