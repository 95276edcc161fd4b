package org.amur.actor.merge;

/**
 * Number of items of a merge with the same kind, fate and outcome.
 *
 * @param fate null for rows added after the merge
 * @param outcome null while the merge is in effect
 */
public record MergeCount(String kind, Fate fate, UnmergeOutcome outcome, Long count) {

    /** Returns the end of the message key for the fate; for mixed rows the general one. */
    public String getSaid() {
        return MergeTexts.done(kind, fate, false);
    }

    /** Returns the end of the message key for the outcome; null while the merge is in effect. */
    public String getBack() {
        return MergeTexts.back(fate, outcome);
    }
}
