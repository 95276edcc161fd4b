package org.amur.bench.screening;

import java.util.List;
import java.util.Locale;

/** Confusion matrix at a threshold: true positives, false negatives, false positives, true negatives. */
record Counts(int found, int missed, int wrong, int rightlyLeft) {

    /** Pair with its label and score. */
    record Scored(NamePairs.Pair pair, float score) {
    }

    static Counts at(List<Scored> scored, float threshold) {
        int[] counts = new int[4];
        for (Scored each : scored) {
            counts[(each.pair().same() ? 0 : 2) + (each.score() >= threshold ? 0 : 1)]++;
        }
        return new Counts(counts[0], counts[1], counts[2], counts[3]);
    }

    double precision() {
        return found / (double) Math.max(1, found + wrong);
    }

    double recall() {
        return found / (double) Math.max(1, found + missed);
    }

    double f1() {
        return 2.0 * found / Math.max(1, 2 * found + wrong + missed);
    }

    double falseAlarms() {
        return 1000.0 * wrong / Math.max(1, wrong + rightlyLeft);
    }

    int all() {
        return found + missed + wrong + rightlyLeft;
    }

    /** Returns the text of a table cell: precision, recall and F1. */
    String cell() {
        return String.format(Locale.ROOT, "%.3f %.3f %.3f", precision(), recall(), f1());
    }
}
