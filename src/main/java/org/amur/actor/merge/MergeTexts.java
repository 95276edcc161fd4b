package org.amur.actor.merge;

/** Ends of message keys for the fate and outcome of a row. */
final class MergeTexts {

    private MergeTexts() {
    }

    /**
     * Returns the end of the key for a row's fate.
     *
     * @param fate null for rows added later, which have no message
     */
    static String done(String kind, Fate fate, boolean isMet) {
        if (fate == null) {
            return null;
        }
        return kind + "." + fate + (isMet && fate == Fate.MOVED ? ".met" : "");
    }

    /**
     * Returns the end of the key for a row's outcome.
     *
     * @param outcome null while the merge is in effect
     */
    static String back(Fate fate, UnmergeOutcome outcome) {
        if (outcome == null || outcome == UnmergeOutcome.BACK || outcome == UnmergeOutcome.GIVEN) {
            return outcome == null ? null : outcome.name();
        }
        return (fate == Fate.MOVED || fate == Fate.COPIED ? fate.name() : "ENDED") + "." + outcome;
    }
}
