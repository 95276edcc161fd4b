package org.amur.event;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.AnswerCache;
import org.amur.history.TemporalReader;
import org.amur.web.Sort;

/** Queries on the events before and after one that share an actor with it. */
@ApplicationScoped
public class NearestEvents {

    /** Condition that uses the event's index rather than the actors', because an actor may have many events. */
    private static final String TAKES_PART = "e.id in (select p.event.id from Participation p where p.event = e and "
            + QueryConditions.withoutIndex("p.actor.id in :actors", "p.id") + ")";
    private static final String BESIDE = "e.date.earliest %1$s= :day and (e.date.earliest <> :day or e.id %1$s :id)";
    /** Age up to which the number of all events is a good enough estimate. */
    private static final Duration ESTIMATE_AGE = Duration.ofHours(1);
    private static final int MAX_BUSY = 10_000;

    /**
     * Nearest events.
     *
     * @param before null for none
     * @param after  null for none
     */
    record Nearest(EventRow before, EventRow after) {
    }

    /** Event by its sort key. */
    private record Dated(LocalDate day, long id) {
    }

    @Inject
    private TemporalReader reads;

    @Inject
    private ReadableEvents readable;

    private final AnswerCache<Boolean, Long> allEvents = new AnswerCache<>(Caffeine.newBuilder().expireAfterWrite(ESTIMATE_AGE));

    /** Actors with so many events that their nearest are found by scans, an estimate as well. */
    private final Cache<Collection<Long>, Boolean> busy = Caffeine.newBuilder().expireAfterWrite(ESTIMATE_AGE)
            .maximumSize(MAX_BUSY).build();

    /**
     * Returns the events nearest in time that share an actor with a given one.
     *
     * @param day null if unknown: no event is near then
     */
    Nearest of(long id, LocalDate day, Collection<Long> actors) {
        if (day == null || actors.isEmpty()) {
            return new Nearest(null, null);
        }
        if (busy.getIfPresent(actors) != null) {
            return scanned(id, day, actors);
        }
        QueryConditions where = readable.limit(
                new QueryConditions().and("p.actor.id in :actors", "actors", actors), EventRepository.READABLE);
        int most = mostCompared();
        List<Object[]> shared = reads.query(
                        "select e.id, e.date.earliest from Participation p join p.event e" + where.jpql(),
                        Object[].class)
                .set(where.parameters())
                .page(0, most)
                .list();
        if (shared.size() < most) {
            return compared(new Dated(day, id), shared);
        }
        busy.put(List.copyOf(actors), true);
        return scanned(id, day, actors);
    }

    /**
     * Returns the number of events of the actors from which the nearest are found by scans. Of n events, m with the actors, two scans pass
     * over some 2 n / m, which is less than m if m exceeds the root of 2 n.
     */
    private int mostCompared() {
        return 1 + (int) Math.sqrt(2.0 * allEvents.get(true, () -> reads.queryNow("select count(e) from Event e", Long.class).value()));
    }

    /** Reads only the dates of candidates, because rows may be far apart on disk, and then the two events shown. */
    private Nearest compared(Dated event, List<Object[]> shared) {
        NavigableSet<Dated> dated = new TreeSet<>(Comparator.comparing(Dated::day).thenComparing(Dated::id));
        shared.stream().filter(row -> row[1] != null).forEach(row -> dated.add(new Dated((LocalDate) row[1], (Long) row[0])));
        Dated before = dated.lower(event);
        Dated after = dated.higher(event);
        List<Long> ids = Stream.of(before, after).filter(Objects::nonNull).map(Dated::id).toList();
        Map<Long, EventRow> rows = ids.isEmpty() ? Map.of() : reads.query(EventRepository.ROW + " where e.id in :ids", EventRow.class)
                .set("ids", ids).list().stream().collect(Collectors.toMap(EventRow::getId, Function.identity()));
        return new Nearest(before == null ? null : rows.get(before.id()), after == null ? null : rows.get(after.id()));
    }

    /** Scans the index of dates in both directions. */
    Nearest scanned(long id, LocalDate day, Collection<Long> actors) {
        return new Nearest(beside(id, day, actors, "<", EventRepository.NEWEST), beside(id, day, actors, ">", EventRepository.OLDEST));
    }

    private EventRow beside(long id, LocalDate day, Collection<Long> actors, String side, Sort sort) {
        QueryConditions where = new QueryConditions()
                .and(TAKES_PART, "actors", actors)
                .and(BESIDE.formatted(side), Map.of("id", id, "day", day));
        readable.limit(where, QueryConditions.withoutIndex(EventRepository.READABLE, "e.id"));
        return reads.query(EventRepository.ROW + where.jpql() + sort.orderBy(EventRepository.SORTS, "e.id"), EventRow.class)
                .set(where.parameters()).page(0, 1).one().orElse(null);
    }
}
