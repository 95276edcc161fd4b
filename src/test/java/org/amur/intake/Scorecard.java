package org.amur.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.amur.intake.actor.ActorReader;
import org.amur.intake.actor.KnownActor;
import org.amur.intake.text.TextLanguage;

/**
 * Precision and recall of the readers over a folder of texts with answer keys: {@code ./mvnw -Pintake
 * -Damur.intake=/folder}. Half of the texts, chosen by their names, may be used for tuning; the others are reported apart.
 * {@code -Dintake.show=true} also lists everything missed and wrong. Each {@code …Score} documents its rules.
 */
public final class Scorecard {

    /** Measures by their names in the table. */
    private final Map<AnswerKey, Map<String, ScoreTally>> scores = new LinkedHashMap<>();

    Scorecard(List<AnswerKey> keys, List<KnownActor> known) {
        ActorReader reader = new ActorReader(known);
        keys.forEach(key -> scores.put(key, score(key, ArticleReading.of(key.text(), reader), known)));
    }

    private static Map<String, ScoreTally> score(AnswerKey key, ArticleReading proposals, List<KnownActor> known) {
        ActorIdentities identities = new ActorIdentities(key, proposals.actors(), known);
        EventScore events = new EventScore(key, identities);
        Map<String, ScoreTally> measures = new LinkedHashMap<>();
        measures.put("actors", ActorScore.of(key, proposals.actors(), identities));
        measures.put("dates", DateScore.of(key, proposals.dates()));
        measures.put("events", events.score(proposals.events()));
        measures.put("days of events", events.days(proposals.events()));
        measures.put("figures", FigureScore.of(key, proposals.figures()));
        measures.put("periods of figures", FigureScore.periods(key, proposals.figures()));
        measures.put("statements", StatementScore.of(key, proposals.statements(), identities));
        measures.put("verbatim quotations", StatementScore.verbatim(key, proposals.statements()));
        return measures;
    }

    /** Returns the sum of a measure over the texts that a condition admits. */
    ScoreTally sum(String measure, Predicate<AnswerKey> admitted) {
        return scores.entrySet().stream().filter(score -> admitted.test(score.getKey())).map(score -> score.getValue().get(measure))
                .reduce(new ScoreTally(), ScoreTally::plus);
    }

    private void print(PrintStream out, boolean show) {
        out.println("precision/recall (proposed/expected that count)");
        print(out, "tuning", AnswerKey::isForTuning);
        print(out, "held out", key -> !key.isForTuning());
        print(out, "all", key -> true);
        if (show) {
            scores.forEach((key, measures) -> measures.forEach((measure, tally) ->
                    tally.faults().forEach(fault -> out.println(key.name() + " " + measure + ": " + fault))));
        }
    }

    private void print(PrintStream out, String half, Predicate<AnswerKey> admitted) {
        out.printf("%n%-20s %-24s %-24s %-24s %s%n", half, "EN", "RU", "ZH", "all");
        scores.values().stream().limit(1).flatMap(measures -> measures.keySet().stream()).forEach(measure -> {
            out.printf("%-20s ", measure);
            for (TextLanguage language : TextLanguage.values()) {
                out.printf("%-24s ", sum(measure, admitted.and(key -> key.text().language() == language)));
            }
            out.println(sum(measure, admitted));
        });
    }

    public static void main(String[] arguments) throws IOException {
        List<AnswerKey> keys = AnswerKeyReader.all(Path.of(System.getProperty("amur.intake")));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new Scorecard(keys, SeedActors.all()).print(out, Boolean.getBoolean("intake.show"));
        ReadingTime.print(keys, new ActorReader(SeedActors.all()), out);
    }
}
