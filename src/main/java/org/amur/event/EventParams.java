package org.amur.event;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorRepository;
import org.amur.text.PartialDate;
import org.amur.web.AddressReading;
import org.amur.web.DayRange;
import org.amur.web.Option;
import org.amur.web.Sort;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** Filter of events from the address of a list or its export. */
@RequestScoped
public class EventParams {

    private static final int CHOICES = 10;

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
    private String sort;

    /** Id of an actor, or a typed text, which gives one actor or a choice of several. */
    @Inject
    @Param
    private String actor;

    @Inject
    private ActorRepository actors;

    private Option chosenActor;
    private List<Option> actorChoices = List.of();

    @PostConstruct
    void findActor() {
        if (actor == null || actor.isBlank()) {
            return;
        }
        if (actor.matches("\\d{1,18}")) {
            chosenActor = actors.option(Long.parseLong(actor)).orElse(null);
            return;
        }
        List<Option> meant = actors.suggest(actor, CHOICES);
        if (meant.size() == 1) {
            chosenActor = meant.get(0);
        } else {
            actorChoices = meant;
        }
    }

    EventFilter filter() {
        DayRange.of(from, until).warnIfReversed();
        if (!isClear()) {
            AddressReading.reject(Texts.get(actorChoices.isEmpty() ? "event.list.actor.unknown"
                    : "event.list.actor.several", actor));
        }
        return new EventFilter(q, type, chosenActor == null ? null : chosenActor.id(), from, until, status, realis,
                Sort.parse(sort, EventRepository.SORTS.keySet(), EventRepository.NEWEST));
    }

    /** Tells whether no actor is requested, or exactly one matches. */
    private boolean isClear() {
        return actor == null || actor.isBlank() || chosenActor != null;
    }

    String actor() {
        return actor;
    }

    /** Returns the participant in the filter; null if there is none. */
    Option chosenActor() {
        return chosenActor;
    }

    /** Returns the actors that match an ambiguous text. */
    List<Option> actorChoices() {
        return actorChoices;
    }
}
