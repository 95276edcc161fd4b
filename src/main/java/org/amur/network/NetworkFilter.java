package org.amur.network;

import java.time.LocalDate;
import java.util.Set;

import org.amur.event.EventFilter;
import org.amur.event.EventRepository;
import org.amur.event.Realis;
import org.amur.text.PartialDate;
import org.amur.web.DayRange;

/**
 * Filter of a network.
 *
 * @param actor id of the actor in the middle
 * @param depth 1 for the actor's neighbours, 2 also for theirs
 * @param kinds kinds of ties, at least one
 * @param from  null if open
 * @param until null if open
 * @param least minimum number of facts between two actors
 * @param most  maximum number of actors shown individually
 * @param open  keys of the groups that are shown individually
 */
public record NetworkFilter(long actor, int depth, Set<TieKind> kinds, PartialDate from, PartialDate until, int least, int most,
        Set<String> open) {

    boolean has(TieKind kind) {
        return kinds.contains(kind);
    }

    LocalDate firstDay() {
        return DayRange.of(from, until).first();
    }

    LocalDate lastDay() {
        return DayRange.of(from, until).last();
    }

    EventFilter events() {
        return new EventFilter(null, null, null, from, until, null, Realis.HAPPENED, EventRepository.NEWEST);
    }
}
