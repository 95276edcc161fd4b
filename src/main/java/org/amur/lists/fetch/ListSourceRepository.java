package org.amur.lists.fetch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.database.QueryConditions;
import org.amur.history.AsOf;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.lists.OfficialList;
import org.amur.lists.ReleaseState;
import org.amur.web.NotFoundException;
import org.amur.web.Sort;

/** Reads automatic imports and their state. */
// Payara shares the EntityManager of periodic tasks outside transactions, and one thread would close it for all.
@Transactional
@ApplicationScoped
public class ListSourceRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private TemporalReader reads;

    public ListSource get(long id) {
        return reads.find(ListSource.class, id).orElseThrow(() -> new NotFoundException(ListSourceRecordKind.CODE, id));
    }

    public Map<OfficialList, ListSource> all() {
        return reads.query("select s from ListSource s", ListSource.class).list().stream()
                .collect(Collectors.toMap(ListSource::getList, Function.identity()));
    }

    ListWalk walk() {
        return reads.walk(" from ListSource s", new QueryConditions(), Sort.ascending("list"), Map.of("list", "s.list"), "s.id");
    }

    /** Returns the current state. */
    public Optional<ListSourceState> state(long listSource) {
        return Optional.ofNullable(entities.find(ListSourceState.class, listSource));
    }

    public Map<Long, ListSourceState> states() {
        return entities.createQuery("select s from ListSourceState s", ListSourceState.class).getResultStream()
                .collect(Collectors.toMap(ListSourceState::getListSource, Function.identity()));
    }

    /**
     * Returns the dates, up to the as-of date, on which the publisher's addresses last provided the current release of
     * each list.
     */
    public Map<OfficialList, LocalDate> seenCurrent() {
        Map<OfficialList, LocalDate> seen = new EnumMap<>(OfficialList.class);
        LocalDate known = AsOf.day().orElse(LocalDate.MAX);
        for (Object[] row : entities.createQuery("select r.list, s.fetchedAt from ListSourceState s, ListRelease r where r.id = s.release"
                + " and r.state = :complete and s.outcome <> :failed and r.position = (select max(o.position) from ListRelease o"
                + " where o.list = r.list)", Object[].class).setParameter("complete", ReleaseState.COMPLETE)
                .setParameter("failed", FetchOutcome.FAILED).getResultList()) {
            LocalDate day = day((OffsetDateTime) row[1]);
            seen.put((OfficialList) row[0], day.isAfter(known) ? known : day);
        }
        return seen;
    }

    /** Returns the date on which each release was last seen as the publisher's current one, ignoring the as-of date. */
    public Map<Long, LocalDate> lastSeen() {
        return entities.createQuery("select s.release, s.fetchedAt from ListSourceState s where s.release is not null and s.fetchedAt"
                + " is not null and s.outcome <> :failed", Object[].class).setParameter("failed", FetchOutcome.FAILED).getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> day((OffsetDateTime) row[1])));
    }

    private static LocalDate day(OffsetDateTime time) {
        return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
    }

    /** Returns the enabled ones, ignoring the as-of date. */
    List<ListSource> on() {
        return entities.createQuery("select s from ListSource s where s.enabled = true order by s.list", ListSource.class)
                .getResultList();
    }

    /** Returns the marks of processed releases that could not be moved out of the folder. */
    Set<String> taken(long listSource) {
        return Set.copyOf(entities.createQuery("select f.mark from ListSourceFile f where f.listSource = :listSource", String.class)
                .setParameter("listSource", listSource).getResultList());
    }
}
