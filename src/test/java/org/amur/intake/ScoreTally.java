package org.amur.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts of one measure. What counts neither as missed nor as wrong is not entered. */
final class ScoreTally {

    private int expected;
    private int found;
    private int proposed;
    private int right;
    private final List<String> faults = new ArrayList<>();

    /** Enters an answer of the key. */
    void expect(boolean isFound, String what) {
        expected++;
        found += isFound ? 1 : 0;
        if (!isFound) {
            faults.add("missed " + what);
        }
    }

    /** Enters a proposal. */
    void propose(boolean isRight, String what) {
        proposed++;
        right += isRight ? 1 : 0;
        if (!isRight) {
            faults.add("wrong  " + what);
        }
    }

    ScoreTally plus(ScoreTally other) {
        ScoreTally sum = new ScoreTally();
        for (ScoreTally tally : List.of(this, other)) {
            sum.expected += tally.expected;
            sum.found += tally.found;
            sum.proposed += tally.proposed;
            sum.right += tally.right;
            sum.faults.addAll(tally.faults);
        }
        return sum;
    }

    /** Returns the share of proposals that are right; 1 without any. */
    double precision() {
        return proposed == 0 ? 1 : (double) right / proposed;
    }

    /** Returns the share of answers that are found; 1 without any. */
    double recall() {
        return expected == 0 ? 1 : (double) found / expected;
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return expected + proposed == 0 ? "–" : String.format(Locale.ROOT, "%.3f/%.3f (%d/%d)", precision(), recall(), proposed, expected);
    }
}
