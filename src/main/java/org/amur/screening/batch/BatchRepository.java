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

import org.amur.lists.ListRelease;
import org.amur.web.Page;

/** Reads batches; they have no history. */
@ApplicationScoped
public class BatchRepository {

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

    /** Returns the releases used, by list; none if that was not stored. */
    List<ListRelease> comparedWith(NameBatch names) {
        return names.comparedWith().isEmpty() ? List.of() : entities.createQuery("select r from ListRelease r where r.id in :ids",
                ListRelease.class).setParameter("ids", names.comparedWith()).getResultStream()
                .sorted(Comparator.comparing(ListRelease::getList).thenComparing(ListRelease::getId)).toList();
    }

    /** Returns the batches of an account, newest first. */
    List<NameBatch> of(String account) {
        return entities.createQuery("select n from NameBatch n where n.account = :account and n.madeAt >= :oldest"
                + " order by n.madeAt desc, n.id desc", NameBatch.class).setParameter("account", account)
                .setParameter("oldest", NameBatch.oldest()).getResultList();
    }

    /** @param found true for names with matches only, best first; else all in their own order */
    Page<BatchName> page(NameBatch names, boolean found, int number, int size) {
        String where = where(found);
        long total = entities.createQuery("select count(a)" + where, Long.class).setParameter("names", names.getId())
                .getSingleResult();
        return Page.of(all(ordered(names, found).setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList()),
                total, number, size);
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
