package org.amur.event;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorSide;

/** Sections of the page of an actor: its latest events, and those of an actor of China or Russia with the other one. */
@Named
@RequestScoped
public class ActorEventsBacking {

    private static final int COUNT = 5;
    /** The other country by country of an actor. */
    private static final Map<String, String> OTHERS = Map.of("CN", "RU", "HK", "RU", "MO", "RU", "RU", "CN");

    @Inject
    private EventRepository events;

    @Inject
    private ActorRepository actors;

    private Sections sections;

    /**
     * Events of the sections.
     *
     * @param other the other country; null if there is none
     */
    private record Sections(List<EventRow> latest, ActorSide other, List<EventRow> withOther) {
    }

    private Sections of(Actor actor) {
        if (sections == null) {
            List<EventRow> latest = events.bareRows(EventFilter.of(actor.getId(), EventRepository.NEWEST), 0, COUNT);
            String other = actor.getCountry() == null || latest.isEmpty() ? null : OTHERS.get(actor.getCountry());
            List<ActorSide> sides = other == null ? List.of() : actors.sides(actor, other);
            sections = new Sections(latest, other == null ? null : sides.get(1), other == null ? List.of() : events.latest(sides, COUNT));
        }
        return sections;
    }

    public List<EventRow> latest(Actor actor) {
        return of(actor).latest();
    }

    /** Returns the other country; null for an actor of neither, or one without events. */
    public ActorSide other(Actor actor) {
        return of(actor).other();
    }

    /** Returns the latest events between the actor and the other country; none if these are its latest events anyway. */
    public List<EventRow> withOther(Actor actor) {
        return ids(of(actor).withOther()).equals(ids(of(actor).latest())) ? List.of() : of(actor).withOther();
    }

    private static List<Long> ids(List<EventRow> rows) {
        return rows.stream().map(EventRow::getId).toList();
    }
}
