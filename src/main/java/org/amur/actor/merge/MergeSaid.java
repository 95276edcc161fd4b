package org.amur.actor.merge;

/** Ends of the keys of what is said of a row. */
final class MergeSaid {

    private MergeSaid() {
    }

    /** What is done with it in a merge. @param fate null for what came later, of which nothing is said */
    static String done(String kind, Fate fate, boolean isMet) {
        if (fate == null) {
            return null;
        }
        return kind + "." + fate + (isMet && fate == Fate.MOVED ? ".met" : "");
    }

    /** What becomes of it when the merge is taken apart. @param outcome null while it stands */
    static String back(Fate fate, UnmergeOutcome outcome) {
        if (outcome == null || outcome == UnmergeOutcome.BACK || outcome == UnmergeOutcome.GIVEN) {
            return outcome == null ? null : outcome.name();
        }
        return (fate == Fate.MOVED || fate == Fate.COPIED ? fate.name() : "ENDED") + "." + outcome;
    }
}
