package org.amur.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.history.TemporalReader;
import org.amur.web.Sort;

/** Events in review, the longest unchanged first. */
@ApplicationScoped
public class ReviewQueue {

    /** More than editors leave waiting; others follow as these are published. */
    private static final int MAX = 100;
    private static final EventFilter FILTER = new EventFilter(null, null, null, null, null, EventStatus.SUBMITTED, null,
            Sort.ascending("modified"));

    /**
     * Event in review.
     *
     * @param authors     authors of its content, with the submission
     * @param publishable whether the user may publish it
     */
    public record Waiting(EventRow event, Authors authors, boolean publishable) { }

    @Inject
    private EventRepository events;

    @Inject
    private TemporalReader reads;

    @Inject
    private Caller caller;

    /** Returns the events with participants and citations: four statements. */
    public List<Waiting> list() {
        return waiting(events.rows(FILTER, 0, MAX));
    }

    private List<Waiting> waiting(List<EventRow> rows) {
        Map<Long, Authors> authors = rows.isEmpty() ? Map.of() : events.authors(rows.stream().map(EventRow::getId).toList());
        return rows.stream()
                .map(row -> new Waiting(
                        row, authors.get(row.getId()), authors.get(row.getId()).mayPublish(caller.name())))
                .toList();
    }

    /** Returns the number of events that the user may publish, cached until a change: two statements. */
    public long count() {
        return reads.cached(List.of(ReviewQueue.class, caller.name()),
                () -> waiting(events.bareRows(FILTER, 0, MAX)).stream().filter(Waiting::publishable).count());
    }

    /** Finds the next event that the user may publish, after the last one the first. */
    Optional<EventRow> after(long event) {
        List<Waiting> all = waiting(events.bareRows(FILTER, 0, MAX));
        int here = IntStream.range(0, all.size()).filter(i -> all.get(i).event().getId() == event).findFirst().orElse(-1);
        return Stream.concat(all.stream().skip(here + 1L), all.stream().limit(Math.max(here, 0))).filter(Waiting::publishable)
                .map(Waiting::event).findFirst();
    }
}
