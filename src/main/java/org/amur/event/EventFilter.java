package org.amur.event;

import java.time.LocalDate;
import java.util.List;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

import org.amur.actor.ActorSide;
import org.amur.text.PartialDate;
import org.amur.web.DayRange;
import org.amur.web.Sort;

/**
 * Filter of the event list. Null components are not set.
 *
 * @param text  prefixes of words of the title, the place or any name of a participant, or words for the topic, in any script
 * @param actor id of a participant
 * @param with  id of another participant
 * @param from  the range begins on its earliest day
 * @param until the range ends on its latest day
 * @param since entered or published after this instant
 * @param due   planned to end before this day, without a known outcome
 * @param context topic
 * @param published a source had been published by this day
 */
public record EventFilter(String text, EventType type, Long actor, Long with, PartialDate from, PartialDate until,
        EventStatus status, Realis realis, Sort sort, List<ActorSide> sides, OffsetDateTime since, LocalDate due, String context,
        EventPlace place, LocalDate published) {

    /** Creates a filter of any context, place and publication. */
    public EventFilter(String text, EventType type, Long actor, Long with, PartialDate from, PartialDate until, EventStatus status,
            Realis realis, Sort sort, List<ActorSide> sides, OffsetDateTime since, LocalDate due) {
        this(text, type, actor, with, from, until, status, realis, sort, sides, since, due, null, null, null);
    }

    /** Creates a filter without sides, of records of any age. */
    public EventFilter(String text, EventType type, Long actor, PartialDate from, PartialDate until, EventStatus status,
            Realis realis, Sort sort) {
        this(text, type, actor, null, from, until, status, realis, sort, List.of(), null, null);
    }

    /** Returns a filter for plans without a known outcome that were to end before a day. */
    public static EventFilter due(LocalDate day) {
        return new EventFilter(null, null, null, null, null, null, null, null, EventRepository.NEWEST, List.of(), null, day);
    }

    /** Returns a filter for the events of an actor. */
    static EventFilter of(long actor, Sort sort) {
        return new EventFilter(null, null, actor, null, null, null, null, sort);
    }

    /** Returns a filter for a text search. */
    public static EventFilter of(String text, Sort sort) {
        return new EventFilter(text, null, null, null, null, null, null, sort);
    }

    /** Returns this filter with the newest events first. */
    public EventFilter newestFirst() {
        return new EventFilter(text, type, actor, with, from, until, status, realis, EventRepository.NEWEST, sides, since, due, context, place,
                published);
    }

    /** Returns this filter with another range. */
    public EventFilter within(PartialDate first, PartialDate last) {
        return new EventFilter(text, type, actor, with, first, last, status, realis, sort, sides, since, due, context, place, published);
    }

    /** Tells whether any filter is set. */
    public boolean restricted() {
        return !sides.isEmpty() || Stream.of(text, type, actor, with, from, until, status, realis, since, due, context, place, published)
                .anyMatch(Objects::nonNull);
    }

    /** Tells whether the range was entered with its end first. */
    public boolean reversed() {
        return DayRange.of(from, until).reversed();
    }

    /** Returns the first day of the range; null if open. */
    LocalDate firstDay() {
        return DayRange.of(from, until).first();
    }

    /** Returns the last day of the range; null if open. */
    LocalDate lastDay() {
        return DayRange.of(from, until).last();
    }
}
