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

/** Reads names that were screened at once; they have no history. */
@ApplicationScoped
public class NamesRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /** Empty if the account has no such names, or no longer. */
    Optional<AskedNames> find(String token, String account) {
        return entities.createQuery("select n from AskedNames n where n.token = :token and n.account = :account"
                + " and n.madeAt >= :oldest", AskedNames.class).setParameter("token", token == null ? "" : token).setParameter("account", account)
                .setParameter("oldest", AskedNames.oldest()).getResultStream().findFirst();
    }

    /** The releases with which names were compared, by list; none if that was not kept. */
    List<ListRelease> comparedWith(AskedNames names) {
        return names.comparedWith().isEmpty() ? List.of() : entities.createQuery("select r from ListRelease r where r.id in :ids",
                ListRelease.class).setParameter("ids", names.comparedWith()).getResultStream()
                .sorted(Comparator.comparing(ListRelease::getList).thenComparing(ListRelease::getId)).toList();
    }

    /** Those of an account, the newest first. */
    List<AskedNames> of(String account) {
        return entities.createQuery("select n from AskedNames n where n.account = :account and n.madeAt >= :oldest"
                + " order by n.madeAt desc, n.id desc", AskedNames.class).setParameter("account", account)
                .setParameter("oldest", AskedNames.oldest()).getResultList();
    }

    /** @param found whether those alone are asked for that may be somebody, the surest first; else all in their own order */
    Page<AskedName> page(AskedNames names, boolean found, int number, int size) {
        String where = where(found);
        long total = entities.createQuery("select count(a)" + where, Long.class).setParameter("names", names.getId())
                .getSingleResult();
        return Page.of(all(ordered(names, found).setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList()),
                total, number, size);
    }

    /** Of all names, in the order of the pages. */
    List<Long> numbers(AskedNames names, boolean found) {
        return ordered(names, found).getResultList();
    }

    private TypedQuery<Long> ordered(AskedNames names, boolean found) {
        return entities.createQuery("select a.id" + where(found) + " order by " + (found ? "a.best desc, " : "") + "a.position",
                Long.class).setParameter("names", names.getId());
    }

    private static String where(boolean found) {
        return " from AskedName a where a.names = :names" + (found ? " and a.best > 0" : "");
    }

    /** By their numbers, in that order: in one statement with what was found, and not one for each. */
    List<AskedName> all(List<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, AskedName> read = entities.createQuery("select distinct a from AskedName a left join fetch a.hits"
                + " where a.id in :ids", AskedName.class).setParameter("ids", numbers).getResultStream()
                .collect(Collectors.toMap(AskedName::getId, name -> name));
        return numbers.stream().filter(read::containsKey).map(read::get).toList();
    }

    /** How many of them may be somebody. */
    long countFound(AskedNames names) {
        return entities.createQuery("select count(a) from AskedName a where a.names = :names and a.best > 0", Long.class)
                .setParameter("names", names.getId()).getSingleResult();
    }

    /** How many of them are screened. */
    long countDone(AskedNames names) {
        return entities.createQuery("select count(a) from AskedName a where a.names = :names and a.found is not null", Long.class)
                .setParameter("names", names.getId()).getSingleResult();
    }

    /** The next ones that are not screened, in their order. */
    List<AskedName> next(AskedNames names, int count) {
        return entities.createQuery("select a from AskedName a where a.names = :names and a.found is null order by a.position",
                AskedName.class).setParameter("names", names.getId()).setMaxResults(count).getResultList();
    }
}
