package org.amur.watch;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.database.QueryConditions;
import org.amur.history.AsOf;
import org.amur.lists.OfficialList;
import org.amur.web.Page;

/**
 * Reads list changes. Changes are immutable except for an end of validity; an as-of date selects those that were known
 * and valid.
 */
@ApplicationScoped
public class ListChangeRepository {

    private static final String ORDER = " order by c.position desc, c.id desc";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private WatchedEntries watched;

    /** Returns a page; changes of the newest release are first, whenever it was imported. */
    public Page<ListChange> page(ChangeFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = where.query(entities, "select count(c.id) from ListChange c" + where.jpql(), Long.class)
                .getSingleResult();
        return Page.of(total == 0 ? List.of() : rows(where, Page.offset(number, size), size), total, number, size);
    }

    /** Returns the ids of all changes, in the order of the pages. */
    List<Long> numbers(ChangeFilter filter) {
        QueryConditions where = where(filter);
        return where.query(entities, "select c.id from ListChange c" + where.jpql() + ORDER, Long.class)
                .getResultList();
    }

    /** Returns changes by id, newest first. */
    List<ListChange> all(Collection<Long> changes) {
        return entities.createQuery("select c from ListChange c join fetch c.release where c.id in :changes" + ORDER,
                ListChange.class).setParameter("changes", changes).getResultList();
    }

    /** Returns changes without counting all. */
    List<ListChange> latest(ChangeFilter filter, int first, int count) {
        return rows(where(filter), first, count);
    }

    private List<ListChange> rows(QueryConditions where, int first, int count) {
        return where.query(entities, "select c from ListChange c join fetch c.release" + where.jpql() + ORDER,
                ListChange.class).setFirstResult(first).setMaxResults(count).getResultList();
    }

    /** Returns the releases accepted since then. */
    List<Long> releasesSince(OffsetDateTime instant) {
        return entities.createQuery("select r.id from ListRelease r where r.decidedAt >= :instant and r.position is not null", Long.class)
                .setParameter("instant", instant).getResultList();
    }

    /** Returns the programmes of changes, sorted by code. */
    Map<Long, List<String>> programmes(Collection<Long> changes) {
        return values("select p.change, p.code from ChangeProgramme p where p.change in :changes order by p.code", changes);
    }

    Map<Long, List<String>> countries(Collection<Long> changes) {
        return values("select p.change, p.country from ChangeCountry p where p.change in :changes order by p.country", changes);
    }

    private Map<Long, List<String>> values(String jpql, Collection<Long> changes) {
        return changes.isEmpty() ? Map.of() : entities.createQuery(jpql, Object[].class).setParameter("changes", changes)
                .getResultStream().collect(Collectors.groupingBy(row -> (Long) row[0],
                        Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    private QueryConditions where(ChangeFilter filter) {
        QueryConditions where = new QueryConditions();
        if (AsOf.day().isPresent()) {
            where.and("c.knownFrom < :known and (c.knownTo is null or c.knownTo >= :known)", "known", AsOf.until());
        } else {
            where.and(true, "c.knownTo is null");
        }
        where.and("c.list = :list", "list", filter.list());
        where.and("c.change = :change", "change", filter.change());
        where.and("c.kind = :kind", "kind", filter.kind());
        where.and("c.id in (select p.change from ChangeProgramme p where p.code = :programme)", "programme", filter.programme());
        where.and("c.id in (select n.change from ChangeCountry n where n.country = :country)", "country", filter.country());
        if (filter.watcher() != null) {
            about(watched.of(filter.watcher()), where);
        }
        return where;
    }

    private static void about(Map<OfficialList, List<String>> entries, QueryConditions where) {
        List<String> each = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        entries.forEach((list, references) -> {
            each.add("c.list = :of" + list + " and c.reference in :in" + list);
            parameters.put("of" + list, list);
            parameters.put("in" + list, references);
        });
        where.and(each.isEmpty() ? "1 = 0" : "((" + String.join(") or (", each) + "))", parameters);
    }
}
