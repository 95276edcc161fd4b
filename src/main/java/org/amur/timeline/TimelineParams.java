package org.amur.timeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRepository;
import org.amur.actor.ActorSide;
import org.amur.event.EventFilter;
import org.amur.event.EventParams;
import org.omnifaces.cdi.Param;

/** Question of a timeline from the address of the page or its export. */
@RequestScoped
public class TimelineParams {

    @Inject
    @Param
    private TimelineLane lane;

    @Inject
    private EventParams events;

    @Inject
    private ActorRepository actors;

    TimelineQuestion question() {
        EventFilter filter = events.getFilter().newestFirst();
        List<Long> participants = Stream.of(filter.actor(), filter.with()).filter(Objects::nonNull).toList();
        List<ActorSide> sides = Stream.concat(actors.sides(participants).stream(), filter.sides().stream()).toList();
        return new TimelineQuestion(lane == null ? EnumSet.allOf(TimelineLane.class) : EnumSet.of(lane), filter, sides);
    }

    /** Returns the only lane; null for all. */
    TimelineLane lane() {
        return lane;
    }
}
