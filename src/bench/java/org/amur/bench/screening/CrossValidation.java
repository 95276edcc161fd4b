package org.amur.bench.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.amur.bench.screening.NamePairs.Pair;
import org.amur.screening.NameMatcher;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.Rarity;
import org.amur.screening.name.WeightedName;
import org.amur.screening.name.Weights;

/**
 * Five-fold cross-validation: weights and thresholds are chosen on four parts of the pairs and measured on the fifth. No party is in
 * two parts. Prints precision, recall and F1 for the labelled pairs, and the recall of names in two scripts at a threshold with at
 * most one false positive in 1,000 unrelated pairs.
 */
final class CrossValidation {

    /** Number of unrelated names per pair of one party. */
    private static final int UNRELATED = 20;
    /** Weights are chosen on one in this many pairs in two scripts; thresholds and results use all. */
    private static final int SAMPLE = 12;
    /**
     * Maximum share of false positives when a threshold is chosen: below the 1 in 1,000 wanted, since the part left out
     * may have more.
     */
    private static final double MOST_FALSE = 0.8 / 1000;
    /** Lowest candidate threshold, in hundredths. */
    private static final int LEAST_THRESHOLD = 50;
    private static final int MOST_THRESHOLD = 95;

    private final Map<String, WeightedName> parsed = new HashMap<>();

    /** Pairs, the part of each, and their parsed names. */
    private final class Measured {

        private final List<NamePairs.Folded> pairs;
        private final List<WeightedName> one;
        private final List<WeightedName> other;
        private final Map<Weights, float[]> known = new HashMap<>();

        Measured(List<NamePairs.Folded> pairs) {
            this.pairs = pairs;
            one = pairs.stream().map(each -> name(each.pair().one().get(0), each.pair().kind())).toList();
            other = pairs.stream().map(each -> name(each.pair().other().get(0), each.pair().kind())).toList();
        }

        float[] scores(Weights weights) {
            return known.computeIfAbsent(weights, key -> {
                float[] scores = new float[pairs.size()];
                IntStream.range(0, scores.length).parallel()
                        .forEach(i -> scores[i] = Comparison.score(one.get(i), other.get(i), weights));
                return scores;
            });
        }

        boolean same(int i) {
            return pairs.get(i).pair().same();
        }

        int fold(int i) {
            return pairs.get(i).fold();
        }

        Counts counts(Weights weights, float threshold, IntPredicate of) {
            float[] scores = scores(weights);
            int[] counts = new int[4];
            IntStream.range(0, scores.length).filter(of).forEach(i -> counts[(same(i) ? 0 : 2) + (scores[i] >= threshold ? 0 : 1)]++);
            return new Counts(counts[0], counts[1], counts[2], counts[3]);
        }

        /** Returns the threshold with the best F1. */
        float byF1(Weights weights, IntPredicate of) {
            float best = 0;
            double most = -1;
            for (int t = LEAST_THRESHOLD; t <= MOST_THRESHOLD; t++) {
                double f1 = counts(weights, t / 100f, of).f1();
                if (f1 > most) {
                    most = f1;
                    best = t / 100f;
                }
            }
            return best;
        }

        /** Returns the lowest threshold with few enough false positives among unrelated pairs. */
        float byFalse(Weights weights, IntPredicate of) {
            float[] scores = scores(weights);
            double[] unrelated = IntStream.range(0, scores.length).filter(of).filter(i -> !same(i)).mapToDouble(i -> scores[i]).sorted()
                    .toArray();
            int allowed = (int) (unrelated.length * MOST_FALSE);
            return Math.nextUp((float) unrelated[unrelated.length - 1 - allowed]);
        }
    }

    private final Measured labelled;
    private final Measured scripts;
    private final Measured sample;

    private CrossValidation() throws IOException {
        labelled = new Measured(NamePairs.labelledFolded());
        List<NamePairs.Folded> all = NamePairs.crossScriptFolded(UNRELATED);
        scripts = new Measured(all);
        sample = new Measured(IntStream.range(0, all.size()).filter(i -> i / (UNRELATED + 1) % SAMPLE == 0).mapToObj(all::get).toList());
    }

    public static void main(String[] args) throws IOException {
        CrossValidation validation = new CrossValidation();
        Weights[] chosen = new Weights[Folds.COUNT];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            chosen[fold] = validation.chosenWithout(fold);
            System.out.println("Part " + (fold + 1) + " measured with " + chosen[fold]);
        }
        System.out.println("Chosen on all parts: " + validation.chosenWithout(-1) + "\nIn use: " + Weights.CHOSEN);
        validation.reportLabelled(chosen);
        validation.reportScripts(chosen);
        validation.reportInUse();
    }

    private WeightedName name(String text, BearerKind kind) {
        return parsed.computeIfAbsent(kind + text, key -> new WeightedName(NameParser.parse(text, kind), Rarity.UNKNOWN));
    }

    private Weights chosenWithout(int fold) {
        return Knobs.best(weights -> worth(weights, fold));
    }

    /** Returns the F1 of labelled pairs and the recall between scripts, of all parts but one. */
    private double worth(Weights weights, int without) {
        IntPredicate ofLabelled = i -> labelled.fold(i) != without;
        IntPredicate ofSample = i -> sample.fold(i) != without;
        double f1 = labelled.counts(weights, labelled.byF1(weights, ofLabelled), ofLabelled).f1();
        return f1 + sample.counts(weights, sample.byFalse(weights, ofSample), ofSample).recall();
    }

    private void reportLabelled(Weights[] chosen) {
        System.out.println("\n| labelled, part | pairs | threshold | precision | recall | F1 |\n|---|---|---|---|---|---|");
        double[] sums = new double[3];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int part = fold;
            float threshold = labelled.byF1(chosen[fold], i -> labelled.fold(i) != part);
            Counts counts = labelled.counts(chosen[fold], threshold, i -> labelled.fold(i) == part);
            print("| %d | %d | %.2f | %.3f | %.3f | %.3f |", fold + 1, counts.all(), threshold, counts);
            add(sums, counts.precision(), counts.recall(), counts.f1());
        }
        System.out.printf(Locale.ROOT, "| mean | | | %.3f | %.3f | %.3f |%n", sums[0] / Folds.COUNT, sums[1] / Folds.COUNT,
                sums[2] / Folds.COUNT);
    }

    private static void print(String format, int part, int pairs, float threshold, Counts counts) {
        System.out.printf(Locale.ROOT, format + "%n", part, pairs, threshold, counts.precision(), counts.recall(), counts.f1());
    }

    private static void add(double[] sums, double... values) {
        Arrays.setAll(sums, i -> sums[i] + values[i]);
    }

    private void reportScripts(Weights[] chosen) {
        float[] thresholds = new float[Folds.COUNT];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int part = fold;
            thresholds[fold] = scripts.byFalse(chosen[fold], i -> scripts.fold(i) != part);
        }
        List<String> groups = new ArrayList<>(List.of(""));
        scripts.pairs.stream().map(each -> each.pair().group()).distinct().sorted().forEach(groups::add);
        System.out.println(
                "\n| two scripts | part 1 | 2 | 3 | 4 | 5 | mean recall | false positives in 1,000 |\n|---|---|---|---|---|---|---|---|");
        for (String group : groups) {
            reportScripts(group, chosen, thresholds);
        }
        System.out.println("Thresholds: " + Arrays.toString(thresholds));
    }

    private void reportScripts(String group, Weights[] chosen, float[] thresholds) {
        StringBuilder line = new StringBuilder("| " + (group.isEmpty() ? "all" : group));
        double[] sums = new double[2];
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            int part = fold;
            Counts counts = scripts.counts(chosen[fold], thresholds[fold], i -> scripts.fold(i) == part
                    && (group.isEmpty() || scripts.pairs.get(i).pair().group().equals(group)));
            line.append(String.format(Locale.ROOT, " | %.3f", counts.recall()));
            add(sums, counts.recall(), counts.falseAlarms());
        }
        System.out.printf(Locale.ROOT, "%s | %.3f | %.2f |%n", line, sums[0] / Folds.COUNT, sums[1] / Folds.COUNT);
    }

    /** Reports the weights and thresholds in use on all pairs, without a held-out part. */
    private void reportInUse() {
        System.out.println("\n| in use, threshold | labelled precision | recall | F1 | two scripts, recall | false positives in 1,000 |\n"
                + "|---|---|---|---|---|---|");
        for (float threshold : new float[] {NameMatcher.THRESHOLD, NameMatcher.CASE_THRESHOLD}) {
            Counts of = labelled.counts(Weights.CHOSEN, threshold, i -> true);
            Counts between = scripts.counts(Weights.CHOSEN, threshold, i -> true);
            System.out.printf(Locale.ROOT, "| %.2f | %.3f | %.3f | %.3f | %.3f | %.2f |%n", threshold, of.precision(), of.recall(), of.f1(),
                    between.recall(), between.falseAlarms());
        }
    }
}
