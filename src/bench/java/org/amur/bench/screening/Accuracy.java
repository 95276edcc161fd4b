package org.amur.bench.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.amur.bench.screening.NamePairs.Pair;
import org.amur.screening.NameMatcher;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameKind;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.Rarity;
import org.amur.screening.name.WeightedName;

/**
 * How right the engine is on pairs of names that people have judged: precision, recall and F1 at the shipped threshold, for the
 * half that it was tuned on and for the other; and over all thresholds.
 */
final class Accuracy {

    private static final int UNRELATED = 20;

    private final Map<String, WeightedName> parsed = new HashMap<>();

    private Accuracy() {
    }

    public static void main(String[] args) throws IOException {
        Accuracy accuracy = new Accuracy();
        System.out.println("| set | half | pairs | precision | recall | F1 | false alarms in 1,000 |\n|---|---|---|---|---|---|---|");
        accuracy.report("labelled", NamePairs.labelled());
        accuracy.report("judged", NamePairs.judged());
        accuracy.report("cross-script", NamePairs.crossScript(UNRELATED));
        accuracy.report("cross-script, parties", NamePairs.crossScriptParties(UNRELATED));
        accuracy.report("watchman", NamePairs.watchman());
        accuracy.report("Putin", NamePairs.putin());
    }

    private record Scored(Pair pair, float score) {
    }

    private void report(String set, List<Pair> pairs) {
        List<Scored> scored = new ArrayList<>();
        for (Pair pair : pairs) {
            scored.add(new Scored(pair, score(pair)));
        }
        Map<String, Predicate<Pair>> groups = new TreeMap<>();
        pairs.forEach(pair -> groups.put(pair.group(), other -> other.group().equals(pair.group())));
        line(set, scored, pair -> true);
        if (groups.size() < 10) {
            groups.forEach((name, group) -> line(set + ", " + name, scored, group));
        }
        curve(set, scored);
    }

    private float score(Pair pair) {
        float best = 0;
        for (String one : pair.one()) {
            for (String other : pair.other()) {
                best = Math.max(best, Comparison.score(name(one, pair.kind()), name(other, pair.kind())));
            }
        }
        return best;
    }

    private WeightedName name(String text, NameKind kind) {
        return parsed.computeIfAbsent(kind + text, key -> new WeightedName(NameParser.parse(text, kind), Rarity.UNKNOWN));
    }

    private static void line(String name, List<Scored> scored, Predicate<Pair> of) {
        for (boolean tuned : new boolean[] {true, false}) {
            List<Scored> half = scored.stream().filter(each -> of.test(each.pair()) && each.pair().tuned() == tuned).toList();
            if (!half.isEmpty()) {
                Counts counts = Counts.at(half, NameMatcher.THRESHOLD);
                System.out.printf(Locale.ROOT, "| %s | %s | %d | %.3f | %.3f | %.3f | %.2f |%n", name, tuned ? "tuned on" : "other",
                        half.size(), counts.precision(), counts.recall(), counts.f1(), counts.falseAlarms());
            }
        }
    }

    private static void curve(String set, List<Scored> scored) {
        List<Scored> other = scored.stream().filter(each -> !each.pair().tuned()).toList();
        StringBuilder curve = new StringBuilder("| " + set + ", F1 by threshold | other | |");
        for (int threshold = 55; threshold <= 90; threshold += 5) {
            curve.append(String.format(Locale.ROOT, " 0.%d: %.3f", threshold, Counts.at(other, threshold / 100f).f1()));
        }
        System.out.println(curve + " | | | |");
    }

    private record Counts(int found, int missed, int wrong, int rightlyLeft) {

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
    }
}
