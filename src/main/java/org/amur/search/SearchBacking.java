package org.amur.search;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.actor.ActorFilter;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorRow;
import org.amur.common.SearchTerms;
import org.amur.event.EventFilter;
import org.amur.event.EventRepository;
import org.amur.event.EventRow;
import org.amur.source.SourceFilter;
import org.amur.source.SourceRepository;
import org.amur.source.SourceRow;
import org.omnifaces.cdi.Param;

/** {@code /search?q=}: actors, events and sources that are found by the same words; of each the first few. */
@Named
@RequestScoped
public class SearchBacking {

    private static final int COUNT = 10;

    @Inject
    @Param
    private String q;

    @Inject
    private ActorRepository actors;

    @Inject
    private EventRepository events;

    @Inject
    private SourceRepository sources;

    private List<ActorRow> foundActors = List.of();
    private List<EventRow> foundEvents = List.of();
    private List<SourceRow> foundSources = List.of();

    @PostConstruct
    void load() {
        if (isAsked()) {
            foundActors = actors.rows(new ActorFilter(q, null, null, ActorRepository.BY_NAME), 0, COUNT);
            foundEvents = events.bareRows(EventFilter.of(q, EventRepository.NEWEST), 0, COUNT);
            foundSources = sources.page(new SourceFilter(q, null, null, null, SourceRepository.NEWEST), 1, COUNT).getRows();
        }
    }

    /** Whether there is a letter or a digit to search by. */
    public boolean isAsked() {
        return q != null && !SearchTerms.query(q).isEmpty();
    }

    public boolean isFound() {
        return !foundActors.isEmpty() || !foundEvents.isEmpty() || !foundSources.isEmpty();
    }

    /** Whether there may be more than {@code found} shows. */
    public boolean isCut(List<?> found) {
        return found.size() == COUNT;
    }

    public String getQ() {
        return q;
    }

    public List<ActorRow> getActors() {
        return foundActors;
    }

    public List<EventRow> getEvents() {
        return foundEvents;
    }

    public List<SourceRow> getSources() {
        return foundSources;
    }
}
