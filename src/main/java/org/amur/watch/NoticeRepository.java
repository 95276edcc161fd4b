package org.amur.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.actor.merge.ActorMergeRepository;
import org.amur.web.Page;

/** Reads notices. They belong to their account, not to the record, and have no history. */
@ApplicationScoped
public class NoticeRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ActorMergeRepository merges;

    /** Returns a page of notices, newest first. */
    Page<Notice> page(String account, boolean unread, int number, int size) {
        String from = " from Notice n where n.account = :account" + (unread ? " and n.readAt is null" : "");
        long total = entities.createQuery("select count(n.notedAt)" + from, Long.class).setParameter("account", account)
                .getSingleResult();
        List<Notice> rows = total == 0 ? List.of() : entities.createQuery(
                "select n from Notice n join fetch n.change c join fetch c.release where n.account = :account"
                + (unread ? " and n.readAt is null" : "") + " order by c.id desc", Notice.class).setParameter("account", account)
                .setFirstResult(Page.offset(number, size)).setMaxResults(size).getResultList();
        return Page.of(rows, total, number, size);
    }

    /**
     * Returns notices, newest first.
     *
     * @param before id of the change before whose notice to continue
     */
    List<Notice> part(String account, boolean unread, long before, int count) {
        return entities.createQuery("select n from Notice n join fetch n.change c join fetch c.release where n.account = :account"
                + " and c.id < :before" + (unread ? " and n.readAt is null" : "") + " order by c.id desc", Notice.class)
                .setParameter("account", account).setParameter("before", before).setMaxResults(count).getResultList();
    }

    /** Returns the watched actors and filters that caused notices, by name; deleted ones are missing. */
    NoticeCauses causes(List<Notice> notices) {
        return new NoticeCauses(
                actors(notices.stream().map(Notice::getActor).filter(Objects::nonNull).toList()),
                filters(notices.stream().map(Notice::getFilter).filter(Objects::nonNull).toList()));
    }

    /** Returns the id of the account's newest noticed change; empty if there is none. */
    Optional<Long> newest(String account) {
        return Optional.ofNullable(entities.createQuery("select max(n.change.id) from Notice n where n.account = :account", Long.class)
                .setParameter("account", account).getSingleResult());
    }

    /** Returns the number of unread notices by account; in a transaction, as periodic tasks must. */
    @Transactional
    Map<String, Long> unread() {
        return counts("select n.account, count(n.notedAt) from Notice n where n.readAt is null group by n.account");
    }

    private Map<String, Long> counts(String jpql) {
        return entities.createQuery(jpql, Object[].class).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Returns the names of actors, or of those they were merged into; deleted ones are missing. */
    private Map<Long, String> actors(Collection<Long> numbers) {
        Map<Long, String> names = new HashMap<>(names("select a.id, a.name from Actor a where a.id in :numbers", numbers));
        names.putAll(merges.survivorsOf(numbers.stream().filter(number -> !names.containsKey(number)).toList()));
        return names;
    }

    /** Returns the names of filters; deleted ones are missing. */
    private Map<Long, String> filters(Collection<Long> numbers) {
        return names("select f.id, f.name from FeedFilter f where f.id in :numbers", numbers);
    }

    private Map<Long, String> names(String jpql, Collection<Long> numbers) {
        return numbers.isEmpty() ? Map.of() : entities.createQuery(jpql, Object[].class).setParameter("numbers", numbers)
                .getResultStream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
