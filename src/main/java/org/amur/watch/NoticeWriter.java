package org.amur.watch;

import java.time.OffsetDateTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.database.DataChanged;
import org.amur.history.ChangeAnnouncer;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.EntryLinked;
import org.amur.lists.imports.CurrentRelease;

/**
 * Writes notices when a release becomes current, within its transaction and by two statements, whatever the number of
 * watchers and changes. If an actor is linked to an entry later, its watchers receive the notices they missed: changes
 * of current releases since they began to watch. A change is noticed once. {@link MissedNotices} covers concurrent
 * transactions.
 */
@ApplicationScoped
class NoticeWriter {

    private static final String INSERT = "insert into notice (account, change_id, %s, noted_at) ";
    private static final String NOT_TOLD =
            " and not exists (select 1 from notice n where n.account = w.account and n.change_id = c.id)";
    /** SQL condition: the linked version of the entry is the one before or after the change. */
    private static final String SAYS_SO = " and (l.entry_id is null or l.entry_id = c.before_id or l.entry_id = c.after_id)";
    /** SQL condition: changes rewritten because of a late release are not news, and neither are its own. */
    private static final String WAS_NEWS = " and c.known_from >= w.since and exists (select 1 from list_release r where r.id = c.release_id"
            + " and r.decided_at = c.known_from and not exists (select 1 from list_release o where o.list = r.list and o.state = 'COMPLETE'"
            + " and o.position > r.position and o.decided_at <= r.decided_at))";
    private static final String BY_ACTOR = INSERT.formatted("actor_id") + "select w.account, c.id, min(w.actor_id),"
            + " cast(?2 as timestamp(6) with time zone) from list_change c"
            + " join %s l on l.list = c.list and l.reference = c.reference" + SAYS_SO + " join actor_watch w on w.actor_id = l.actor_id"
            + " where c.release_id = ?1 and c.known_to is null%s" + NOT_TOLD
            + " group by w.account, c.id";
    private static final String BY_FILTER = INSERT.formatted("filter_id") + "select w.account, c.id, min(w.id),"
            + " cast(?2 as timestamp(6) with time zone) from list_change c"
            + " join feed_filter w on (w.list is null or w.list = c.list)"
            + " and (w.change is null or w.change = c.change) and (w.kind is null or w.kind = c.kind)"
            + " where c.release_id = ?1 and c.known_to is null"
            + " and (w.programme is null or exists (select 1 from list_change_programme p"
            + " where p.change_id = c.id and p.code = w.programme))"
            + " and (w.country is null or exists (select 1 from list_change_country o"
            + " where o.change_id = c.id and o.country = w.country))" + NOT_TOLD + " group by w.account, c.id";

    private static final String LINKED_LATER = INSERT.formatted("actor_id") + "select w.account, c.id, min(w.actor_id),"
            + " cast(?2 as timestamp(6) with time zone) from actor_watch w join %s l on l.actor_id = w.actor_id"
            + " join list_change c on c.list = l.list and c.reference = l.reference" + SAYS_SO
            + " where w.actor_id = ?1 and c.known_to is null" + WAS_NEWS + NOT_TOLD + " group by w.account, c.id";

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private WatchRepository watches;

    @Inject
    private WatchedEntries watched;

    @Inject
    private ChangeAnnouncer announcer;

    void notifyOf(@Observes CurrentRelease current) {
        OffsetDateTime now = DatabaseClock.now();
        watched.links().ifPresent(links -> execute(BY_ACTOR.formatted(links, ""), current.release(), now));
        execute(BY_FILTER, current.release(), now);
    }

    void notifyOf(@Observes EntryLinked linked) {
        notifyWatchers(linked.actor());
    }

    /** Writes the notices of a release to watchers of actors linked by now. */
    @Transactional
    public void notifyOfRelease(long release) {
        watched.links().ifPresent(links -> execute(BY_ACTOR.formatted(links, WAS_NEWS), release, DatabaseClock.now()));
    }

    /** Writes the notices that the actor's links would have caused earlier. */
    @Transactional
    public void notifyWatchers(long actor) {
        if (watches.isWatched(actor)) {
            watched.links().ifPresent(links -> execute(LINKED_LATER.formatted(links), actor, DatabaseClock.now()));
        }
    }

    private void execute(String sql, long of, OffsetDateTime now) {
        if (entities.createNativeQuery(sql).setParameter(1, of).setParameter(2, now).executeUpdate() > 0) {
            announcer.announce(DataChanged.NOTICES);
        }
    }
}
