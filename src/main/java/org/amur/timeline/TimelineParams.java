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
import org.amur.history.AsOf;
import org.amur.text.PartialDate;
import org.omnifaces.cdi.Param;

/** Question of a timeline from the address of the page or its export. */
@RequestScoped
public class TimelineParams {

    /** First year of a timeline without a range: that of the invasion of Ukraine. */
    private static final String FIRST = "2022";

    @Inject
    @Param
    private TimelineLane lane;

    /** True if a timeline without a range has all records, and not those of the last years. */
    @Inject
    @Param
    private Boolean whole;

    @Inject
    private EventParams events;

    @Inject
    private ActorRepository actors;

    TimelineQuestion question() {
        EventFilter filter = ranged(events.getFilter().newestFirst());
        List<Long> participants = Stream.of(filter.actor(), filter.with()).filter(Objects::nonNull).toList();
        List<ActorSide> sides = Stream.concat(actors.sides(participants).stream(), filter.sides().stream()).toList();
        return new TimelineQuestion(lane == null ? EnumSet.of(TimelineLane.EVENT, TimelineLane.MEASURE) : EnumSet.of(lane), filter, sides);
    }

    private EventFilter ranged(EventFilter filter) {
        return filter.from() != null || filter.until() != null || Boolean.TRUE.equals(whole) ? filter
                : filter.within(PartialDate.parse(FIRST), PartialDate.of(AsOf.dayOrToday()));
    }

    /** Returns the only lane; null for events and measures. */
    TimelineLane lane() {
        return lane;
    }
}
