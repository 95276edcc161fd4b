package org.amur.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorRepository;
import org.amur.actor.ActorSide;
import org.amur.history.AsOf;
import org.amur.history.RecordBeginning;
import org.amur.text.PartialDate;
import org.amur.text.ShortText;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.Option;
import org.amur.web.Sort;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** Filter of events from the address of a list, the map, the timeline, or an export of these. */
@Named
@RequestScoped
public class EventParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private EventType type;

    @Inject
    @Param
    private PartialDate from;

    @Inject
    @Param
    private PartialDate until;

    @Inject
    @Param
    private EventStatus status;

    @Inject
    @Param
    private Realis realis;

    @Inject
    @Param
    private String since;

    @Inject
    @Param
    private Boolean due;

    @Inject
    @Param
    private String sort;

    /** Id of an actor, or a typed text, which gives one actor or a choice of several; likewise the others. */
    @Inject
    @Param
    private String actor;

    @Inject
    @Param
    private String with;

    @Inject
    @Param
    private String between;

    @Inject
    @Param
    private String and;

    @Inject
    @Param
    private String context;

    /** See {@link EventPlace}. */
    @Inject
    @Param
    private String place;

    @Inject
    @Param
    private String published;

    @Inject
    private ActorRepository actors;

    @Inject
    private EventRepository events;

    @Inject
    private RecordBeginning beginning;

    private RequestedActor participant;
    private RequestedActor companion;
    private List<RequestedActor> askedSides;
    private List<ActorSide> sides;
    private EventFilter filter;

    @PostConstruct
    void findActors() {
        Map<Long, Option> named = actors.options(Stream.of(actor, with).filter(RequestedActor::isId).map(Long::valueOf).toList());
        participant = RequestedActor.of("actor", actor, actors, named::get);
        companion = RequestedActor.of("with", with, actors, named::get);
        askedSides = Stream.of(RequestedActor.of("between", between, actors, EventParams::unnamed),
                RequestedActor.of("and", and, actors, EventParams::unnamed)).toList();
        sides = actors.sides(askedSides.stream().map(RequestedActor::chosen).filter(Objects::nonNull).map(Option::id).toList());
        askedSides = askedSides.stream().map(asked -> asked.named(sides)).toList();
    }

    /** Returns an actor whose name is read with that of the other side. */
    private static Option unnamed(long id) {
        return new Option(id, null);
    }

    /** Returns the filter. Warns on the page about parameters that are not understood. */
    public EventFilter getFilter() {
        if (filter == null) {
            filter = read();
        }
        return filter;
    }

    private EventFilter read() {
        DayRange.of(from, until).warnIfReversed();
        // Before the record begins, no actor is known, which does not make the filter invalid.
        Stream.concat(Stream.of(participant, companion), askedSides.stream())
                .filter(asked -> !asked.isClear() && beginning.getAfterAsOf() == null).forEach(asked ->
                AddressReading.reject(Texts.get(asked.choices().isEmpty() ? "event.list.actor.unknown" : "event.list.actor.several",
                        asked.typed())));
        if (sides.size() == 1 && askedSides.stream().allMatch(asked -> asked.chosen() != null)) {
            AddressReading.reject(Texts.get("event.list.between.same"));
        }
        return new EventFilter(q, type, id(participant), id(companion), from, until, status,
                realis, Sort.parse(sort, EventRepository.SORTS.keySet(), EventRepository.NEWEST), sides,
                AddressReading.instant(since), Boolean.TRUE.equals(due) ? AsOf.dayOrToday() : null,
                ShortText.orNull(context), place(), AddressReading.day(published));
    }

    private static Long id(RequestedActor asked) {
        return asked.chosen() == null ? null : asked.chosen().id();
    }

    private EventPlace place() {
        if (place == null || place.isBlank()) {
            return null;
        }
        EventPlace found = events.place(place.strip());
        if (found == null) {
            AddressReading.reject(Texts.get("event.map.unknown", place.strip()));
        }
        return found;
    }

    public RequestedActor getParticipant() {
        return participant;
    }

    /** Returns the other participant. */
    public RequestedActor getCompanion() {
        return companion;
    }

    public RequestedActor getSide() {
        return askedSides.get(0);
    }

    public RequestedActor getOtherSide() {
        return askedSides.get(1);
    }

    /** Returns the requested actors whose text is ambiguous. */
    public List<RequestedActor> getAmbiguous() {
        return Stream.concat(Stream.of(participant, companion), askedSides.stream()).filter(asked -> !asked.choices().isEmpty()).toList();
    }

    /** Tells whether events between two sides are requested. */
    public boolean isBetween() {
        return sides.size() == 2;
    }

    /** Returns the topics that can be chosen. */
    public List<String> getContexts() {
        return EventTopic.ALL;
    }

    /** Returns the name of the requested topic, or the topic itself if it has none. */
    public String getContextName() {
        return context == null ? null : EventTopic.name(context);
    }
}
