package org.amur.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.Actor;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorSide;
import org.amur.text.Countries;

/** Sections of the page of an actor: its latest events, and those of an actor of China or Russia with the other one. */
@Named
@RequestScoped
public class ActorEventsBacking {

    private static final int COUNT = 5;
    private static final String CHINA = "CN";
    private static final String RUSSIA = "RU";

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
            String other = latest.isEmpty() ? null : other(actor.getCountry());
            List<ActorSide> sides = other == null ? List.of() : actors.sides(actor, other);
            sections = new Sections(latest, other == null ? null : sides.get(1), other == null ? List.of() : others(sides, latest));
        }
        return sections;
    }

    private static String other(String country) {
        return Countries.isChina(country) ? RUSSIA : RUSSIA.equals(country) ? CHINA : null;
    }

    public List<EventRow> latest(Actor actor) {
        return of(actor).latest();
    }

    /** Returns the other country; null for an actor of neither, or one without events. */
    public ActorSide other(Actor actor) {
        return of(actor).other();
    }

    /** Returns the latest events between the actor and the other country that are not among its latest events. */
    public List<EventRow> withOther(Actor actor) {
        return of(actor).withOther();
    }

    private List<EventRow> others(List<ActorSide> sides, List<EventRow> latest) {
        Set<Long> shown = latest.stream().map(EventRow::getId).collect(Collectors.toSet());
        return events.latest(sides, 2 * COUNT).stream().filter(event -> !shown.contains(event.getId())).limit(COUNT).toList();
    }
}
