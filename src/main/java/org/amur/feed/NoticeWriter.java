package org.amur.feed;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.lists.imports.CurrentRelease;

/**
 * Tells whoever watches what changes with a release that becomes the current one of its list: within the transaction that makes
 * it so, by two statements, however many watch and however much changes. Who is told of a change once is not told of it again.
 */
@ApplicationScoped
class NoticeWriter {

    private static final String INSERT = "insert into notice (account, change_id, %s, noted_at) ";
    private static final String NOT_TOLD =
            " and not exists (select 1 from notice n where n.account = w.account and n.change_id = c.id)";
    private static final String BY_ACTOR = INSERT.formatted("actor_id") + "select w.account, c.id, min(w.actor_id),"
            + " cast(?2 as timestamp(6) with time zone) from list_change c"
            + " join %s l on l.list = c.list and l.reference = c.reference join actor_watch w on w.actor_id = l.actor_id"
            + " where c.release_id = ?1 and c.known_to is null" + NOT_TOLD
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

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private WatchedEntries watched;

    @Inject
    private UnreadNotices unread;

    void tell(@Observes CurrentRelease current) {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        watched.links().ifPresent(links -> execute(BY_ACTOR.formatted(links), current, now));
        execute(BY_FILTER, current, now);
    }

    private void execute(String sql, CurrentRelease current, OffsetDateTime now) {
        entities.createNativeQuery(sql).setParameter(1, current.release()).setParameter(2, now).executeUpdate();
    }

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) CurrentRelease current) {
        unread.forget();
    }
}
