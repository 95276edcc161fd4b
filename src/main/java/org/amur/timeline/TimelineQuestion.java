package org.amur.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.amur.actor.ActorSide;
import org.amur.event.EventFilter;
import org.amur.web.DayRange;

/**
 * Records that a timeline shows.
 *
 * @param events filter of events; its words and its range hold for all lanes
 * @param sides  actors that take part in each record
 */
record TimelineQuestion(Set<TimelineLane> lanes, EventFilter events, List<ActorSide> sides) {

    DayRange range() {
        return DayRange.of(events.from(), events.until());
    }

    /** Returns the countries among the actors. */
    List<String> countries() {
        return sides.stream().map(ActorSide::country).filter(Objects::nonNull).toList();
    }

    /** Tells whether figures can match: they are of countries only. */
    boolean isOfCountries() {
        return countries().size() == sides.size();
    }
}
