package org.amur.intake;

import java.util.List;
import java.util.Objects;

import org.amur.intake.AnswerKey.KeyEvent;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Score of dates. The key states the words that date an event, and its date. An event's date is found if a date is
 * proposed for some of these words, with the same first and last possible day; if several expressions date it together
 * (“today”, “three-day trip”), a date within is enough. A proposed date counts if it overlaps words that date a required
 * event, or a figure: it is right if found for one of these events. The key does not list other dates: they do not count.
 */
final class DateScore {

    private DateScore() {
    }

    static ScoreTally of(AnswerKey key, List<DateMention> dates) {
        String text = key.text().text();
        ScoreTally tally = new ScoreTally();
        List<KeyEvent> events = key.events().stream().filter(event -> !event.dated().isEmpty() && !event.dates().isEmpty()).toList();
        events.stream().filter(event -> !event.optional()).forEach(event -> tally.expect(
                dates.stream().anyMatch(date -> overlaps(date.span(), event.dated()) && isRight(event, date.date())),
                event.dates() + " " + event.dated().stream().map(span -> "“" + span.of(text) + "”").toList()));
        for (DateMention date : dates) {
            List<KeyEvent> same = events.stream().filter(event -> overlaps(date.span(), event.dated())).toList();
            boolean right = same.stream().anyMatch(event -> isRight(event, date.date()));
            boolean figure = key.figures().stream().anyMatch(each -> !each.optional() && each.span().overlaps(date.span()));
            if (figure || same.stream().anyMatch(event -> !event.optional())) {
                tally.propose(right, date.date() + " “" + date.span().of(text) + "” at " + date.span().start() + " (" + date.rule() + ")");
            }
        }
        return tally;
    }

    private static boolean overlaps(TextSpan span, List<TextSpan> spans) {
        return spans.stream().anyMatch(span::overlaps);
    }

    private static boolean isRight(KeyEvent event, PartialDate date) {
        return event.dates().stream()
                .anyMatch(right -> isSame(right, date)
                        || event.dated().size() > 1 && isWithin(right, date));
    }

    static boolean isSame(PartialDate one, PartialDate other) {
        return Objects.equals(one.getEarliest(), other.getEarliest()) && Objects.equals(one.getLatest(), other.getLatest());
    }

    private static boolean isWithin(PartialDate whole, PartialDate part) {
        return whole.getEarliest() != null && whole.getLatest() != null && part.getEarliest() != null && part.getLatest() != null
                && !part.getEarliest().isBefore(whole.getEarliest()) && !part.getLatest().isAfter(whole.getLatest());
    }
}
