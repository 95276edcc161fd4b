package org.amur.screening.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk.RowKey;
import org.amur.lists.ListRelease;
import org.amur.lists.OfficialList;
import org.amur.screening.lookup.SearchedLists;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads batches; they have no history. */
@ApplicationScoped
public class BatchRepository {

    /** Order of batches. */
    static final Sort LATEST = Sort.descending("madeAt");

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Returns a batch of the account; empty if there is none or it was deleted. */
    Optional<NameBatch> find(String token, String account) {
        return entities.createQuery(
                        "select n from NameBatch n where n.token = :token and n.account = :account"
                                + " and n.madeAt >= :oldest",
                        NameBatch.class)
                .setParameter("token", token == null ? "" : token)
                .setParameter("account", account)
                .setParameter("oldest", NameBatch.oldest())
                .getResultStream()
                .findFirst();
    }

    /** Returns the releases used, by list; none before the first names are screened, or if there were none. */
    List<ListRelease> comparedWith(NameBatch names) {
        return names.comparedWith().isEmpty() ? List.of() : entities.createQuery("select r from ListRelease r where r.id in :ids",
                ListRelease.class).setParameter("ids", names.comparedWith()).getResultStream()
                .sorted(Comparator.comparing(ListRelease::getList).thenComparing(ListRelease::getId)).toList();
    }

    /** Returns the official lists that were not searched for all screened names; null until names are screened. */
    List<OfficialList> notSearched(NameBatch names) {
        return names.isCompared() ? SearchedLists.missing(comparedWith(names)) : null;
    }

    /** Returns the batches of an account, newest first. */
    List<NameBatch> of(String account) {
        return entities.createQuery("select n from NameBatch n where n.account = :account and n.madeAt >= :oldest"
                + " order by n.madeAt desc, n.id desc", NameBatch.class).setParameter("account", account)
                .setParameter("oldest", NameBatch.oldest()).getResultList();
    }

    /**
     * Returns batches of an account, the latest first.
     *
     * @param last key of the batch before them in {@link #LATEST}; null for the first ones
     */
    List<NameBatch> part(String account, RowKey last, int count) {
        QueryConditions own = new QueryConditions()
                .and("n.account = :account", "account", account)
                .and("n.madeAt >= :oldest", "oldest", NameBatch.oldest());
        QueryConditions where = last == null
                ? own
                : LATEST.after(own, Map.of(LATEST.column(), "n.madeAt"), "n.id", last.value(), last.id());
        return where.query(entities, "select n from NameBatch n" + where.jpql() + " order by n.madeAt desc, n.id desc", NameBatch.class)
                .setMaxResults(count)
                .getResultList();
    }

    /** @param found true for names with matches only, best first; else all in their own order */
    Page<BatchName> page(NameBatch names, boolean found, int number, int size) {
        String where = where(found);
        long total = entities.createQuery("select count(a)" + where, Long.class).setParameter("names", names.getId())
                .getSingleResult();
        return Page.of(part(names, found, Page.offset(number, size), size), total, number, size);
    }

    /** Returns the names from a place on, from 0, in the order of the pages. */
    List<BatchName> part(NameBatch names, boolean found, int from, int count) {
        return all(ordered(names, found).setFirstResult(from).setMaxResults(count).getResultList());
    }

    /** Returns the ids of all names, in the order of the pages. */
    List<Long> numbers(NameBatch names, boolean found) {
        return ordered(names, found).getResultList();
    }

    private TypedQuery<Long> ordered(NameBatch names, boolean found) {
        return entities.createQuery("select a.id" + where(found) + " order by " + (found ? "a.best desc, " : "") + "a.position",
                Long.class).setParameter("names", names.getId());
    }

    private static String where(boolean found) {
        return " from BatchName a where a.names = :names" + (found ? " and a.best > 0" : "");
    }

    /** Returns names by id, in that order, with their matches in one statement. */
    List<BatchName> all(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, BatchName> read = entities.createQuery("select distinct a from BatchName a left join fetch a.hits"
                + " where a.id in :ids", BatchName.class).setParameter("ids", numbers).getResultStream()
                .collect(Collectors.toMap(BatchName::getId, name -> name));
        return numbers.stream().filter(read::containsKey).map(read::get).toList();
    }

    /** Returns the number of names with matches. */
    long countFound(NameBatch names) {
        return entities.createQuery("select count(a) from BatchName a where a.names = :names and a.best > 0", Long.class)
                .setParameter("names", names.getId()).getSingleResult();
    }

    /** Returns the number of screened names. */
    long countDone(NameBatch names) {
        return entities.createQuery("select count(a) from BatchName a where a.names = :names and a.found is not null", Long.class)
                .setParameter("names", names.getId()).getSingleResult();
    }

    /** Returns the next unscreened names, in their order. */
    List<BatchName> next(NameBatch names, int count) {
        return entities.createQuery("select a from BatchName a where a.names = :names and a.found is null order by a.position",
                BatchName.class).setParameter("names", names.getId()).setMaxResults(count).getResultList();
    }
}
