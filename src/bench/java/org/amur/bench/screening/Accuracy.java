package org.amur.bench.screening;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.amur.bench.screening.Counts.Scored;
import org.amur.bench.screening.NamePairs.Pair;
import org.amur.screening.NameMatcher;
import org.amur.screening.name.BearerKind;
import org.amur.screening.name.Comparison;
import org.amur.screening.name.NameParser;
import org.amur.screening.name.Rarity;
import org.amur.screening.name.WeightedName;

/**
 * Accuracy of the engine on name pairs labelled by people, on names in two scripts and on ships: precision, recall and
 * F1 at the shipped threshold, for the half that it was tuned on and for the other; and over all thresholds.
 */
final class Accuracy {

    private static final int UNRELATED = 20;

    private final Map<String, WeightedName> parsed = new HashMap<>();
    private final List<String> curves = new ArrayList<>(List.of(
            "| set | 0.55 | 0.60 | 0.65 | 0.70 | 0.75 | 0.80 | 0.85 | 0.90 | 0.95 |\n|---|---|---|---|---|---|---|---|---|---|"));

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
        accuracy.report("UN, original script", ScriptPairs.listed());
        accuracy.report("two scripts", ScriptPairs.made());
        accuracy.report("vessels", ScriptPairs.vessels());
        System.out.println("\nPrecision, recall and F1 by threshold, of the half that was not tuned on:\n");
        accuracy.curves.forEach(System.out::println);
        Romanisation.report();
    }

    private void report(String set, List<Pair> pairs) {
        List<Scored> scored = new ArrayList<>();
        parsed.clear();
        for (Pair pair : pairs) {
            scored.add(new Scored(pair, score(pair)));
        }
        Map<String, Predicate<Pair>> groups = new TreeMap<>();
        pairs.forEach(pair -> groups.put(pair.group(), other -> other.group().equals(pair.group())));
        line(set, scored, pair -> true);
        boolean all = groups.size() < 10 || set.equals("two scripts");
        if (all) {
            groups.forEach((name, group) -> line(set + ", " + name, scored, group));
        }
        curve(set, scored, pair -> true);
        groups.forEach((name, group) -> {
            if (all && groups.size() > 1) {
                curve(set + ", " + name, scored, group);
            }
        });
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

    private WeightedName name(String text, BearerKind kind) {
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

    private void curve(String set, List<Scored> scored, Predicate<Pair> of) {
        List<Scored> other = scored.stream().filter(each -> !each.pair().tuned() && of.test(each.pair())).toList();
        StringBuilder curve = new StringBuilder("| " + set + " |");
        for (int threshold = 55; threshold <= 95; threshold += 5) {
            curve.append(' ').append(Counts.at(other, threshold / 100f).cell()).append(" |");
        }
        curves.add(curve.toString());
    }
}
