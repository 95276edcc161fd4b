package org.amur.event;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.amur.text.PartialDate;
import org.amur.web.DayRange;
import org.amur.web.Sort;

/**
 * What a list of events is asked for. Null asks for nothing.
 *
 * @param text  words that begin words of the title, of the place or of any name of a participant, in any script
 * @param actor the number of a participant
 * @param from  the list begins on the first day that it can mean
 * @param until the list ends on the last day that it can mean
 */
public record EventFilter(String text, EventType type, Long actor, PartialDate from, PartialDate until,
        EventStatus status, Realis realis, Sort sort) {

    /** All in which an actor takes part. */
    static EventFilter of(long actor, Sort sort) {
        return new EventFilter(null, null, actor, null, null, null, null, sort);
    }

    /** All that are found by these words. */
    public static EventFilter of(String text, Sort sort) {
        return new EventFilter(text, null, null, null, null, null, null, sort);
    }

    /** Whether it asks for less than all events. */
    public boolean restricted() {
        return Stream.of(text, type, actor, from, until, status, realis).anyMatch(Objects::nonNull);
    }

    /** The first day of the span asked for; null without one. */
    LocalDate firstDay() {
        return DayRange.of(from, until).first();
    }

    /** The last day of the span asked for; null without one. */
    LocalDate lastDay() {
        return DayRange.of(from, until).last();
    }
}
