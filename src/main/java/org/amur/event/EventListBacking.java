package org.amur.event;

import java.io.IOException;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorRepository;
import org.amur.common.Option;
import org.amur.common.Page;
import org.amur.common.PartialDate;
import org.amur.common.Sort;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /event/list} and {@code /event/export}: events, filtered and sorted by the address. */
@Named
@RequestScoped
public class EventListBacking {

    private static final int SIZE = 25;
    private static final int CHOICES = 10;

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private EventType type;

    /** A number, or what a person typed: then the one actor that is meant, or a choice of several. */
    @Inject
    @Param
    private String actor;

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

    @Inject
    @Param
    private Integer page;

    @Inject
    private EventRepository events;

    @Inject
    private ActorRepository actors;

    @Inject
    private EventCsv csv;

    private EventFilter filter;
    private Page<EventRow> found;
    private Option chosenActor;
    private List<Option> actorChoices = List.of();

    @PostConstruct
    void load() {
        findActor();
        filter = new EventFilter(q, type, chosenActor == null ? null : chosenActor.getId(), from, until, status, realis,
                Sort.parse(sort, EventRepository.SORTS.keySet(), EventRepository.NEWEST));
        found = events.page(filter, page == null ? 1 : Math.max(1, page), SIZE);
    }

    private void findActor() {
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

    public EventFilter getFilter() {
        return filter;
    }

    public Page<EventRow> getFound() {
        return found;
    }

    /** The participant that the list is about; null if it is about no particular one. */
    public Option getChosenActor() {
        return chosenActor;
    }

    /** Those that what was typed may mean, if that is not clear. */
    public List<Option> getActorChoices() {
        return actorChoices;
    }

    /** Whether something was typed that no actor is called. */
    public boolean isActorUnknown() {
        return actor != null && !actor.isBlank() && chosenActor == null && actorChoices.isEmpty();
    }

    /** Streams the whole list, for {@code /event/export}. */
    public void export() throws IOException {
        Faces.sendFile(isLongerThanExport() ? "events-first-" + EventCsv.MOST + ".csv" : "events.csv", true,
                file -> csv.write(filter, file));
    }

    public boolean isLongerThanExport() {
        return found.getTotal() > EventCsv.MOST;
    }

    public int getExportLength() {
        return EventCsv.MOST;
    }

    public String getActor() {
        return actor;
    }
}
