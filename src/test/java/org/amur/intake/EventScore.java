package org.amur.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.intake.AnswerKey.KeyEvent;
import org.amur.intake.event.EventMention;
import org.amur.intake.text.TextSpan;

/**
 * Score of events. A proposed event is right if its sentence is one of an event of the key, and if it agrees with it in
 * the type, the day (the same first and last possible day; unknown if the key has none), and two participants, or all if the
 * text names fewer. Each event is matched once. A proposal of which an optional event has the sentence and type counts
 * neither way.
 */
final class EventScore {

    private final AnswerKey key;
    private final ActorIdentities identities;

    EventScore(AnswerKey key, ActorIdentities identities) {
        this.key = key;
        this.identities = identities;
    }

    ScoreTally score(List<EventMention> events) {
        ScoreTally tally = new ScoreTally();
        List<EventMention> left = new ArrayList<>(events);
        for (KeyEvent expected : requiredFirst()) {
            EventMention match = left.stream().filter(event -> isSame(expected, event)).findFirst().orElse(null);
            left.remove(match);
            if (!expected.optional()) {
                tally.expect(
                        match != null,
                        expected.types() + " " + expected.dates() + " " + expected.participants() + ": "
                                + expected.label());
                if (match != null) {
                    tally.propose(true, "");
                }
            }
        }
        left.stream()
                .filter(event ->
                        key.events().stream().noneMatch(expected -> expected.optional() && isOfType(expected, event)))
                .forEach(event -> tally.propose(
                        false,
                        event.type() + " " + event.date() + " "
                                + event.participants().stream()
                                        .map(each -> each.actor().name())
                                        .toList() + ": "
                                + event.sentence().of(key.text().text())));
        return tally;
    }

    /** A proposal is rather of a required event than of an optional one of the same sentence. */
    private List<KeyEvent> requiredFirst() {
        return key.events().stream().sorted(Comparator.comparing(KeyEvent::optional)).toList();
    }

    /** Scores the days of the proposals that agree in sentence and type with an event of the key. */
    ScoreTally days(List<EventMention> events) {
        ScoreTally tally = new ScoreTally();
        for (EventMention event : events) {
            List<KeyEvent> same = key.events().stream().filter(expected -> !expected.optional() && isOfType(expected, event)).toList();
            if (!same.isEmpty()) {
                boolean right = same.stream().anyMatch(expected -> isOnDay(expected, event));
                tally.propose(right, event.date() + ", not " + same.get(0).dates() + ": " + event.sentence().of(key.text().text()));
                tally.expect(right, same.get(0).label());
            }
        }
        return tally;
    }

    private boolean isSame(KeyEvent expected, EventMention event) {
        Set<String> participants = event.participants().stream().map(each -> identities.of(each.actor())).filter(name -> name != null)
                .collect(Collectors.toSet());
        long common = expected.participants().stream().filter(participants::contains).count();
        return isOfType(expected, event) && isOnDay(expected, event) && common >= Math.min(2, expected.participants().size());
    }

    private static boolean isOfType(KeyEvent expected, EventMention event) {
        TextSpan sentence = event.sentence();
        return expected.types().contains(event.type().name()) && expected.sentences().stream().anyMatch(sentence::overlaps);
    }

    private static boolean isOnDay(KeyEvent expected, EventMention event) {
        return expected.dates().isEmpty() ? event.date() == null || event.date().isUnknown()
                : event.date() != null && expected.dates().stream().anyMatch(date -> DateScore.isSame(date, event.date()));
    }
}
