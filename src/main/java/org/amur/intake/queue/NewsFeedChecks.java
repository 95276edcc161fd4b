package org.amur.intake.queue;

import java.util.List;
import java.util.Random;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.jobs.DatabaseClock;

/** Finds due feeds and records what they read, each in its own transaction. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class NewsFeedChecks {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final Random chance = new Random();

    /** Returns the due feeds, the longest due first. */
    List<NewsFeed> due() {
        return entities.createQuery(
                        "select f from NewsFeed f, NewsFeedState s where s.feed = f.id and s.nextAt <= :now order by s.nextAt, f.id",
                        NewsFeed.class)
                .setParameter("now", DatabaseClock.now())
                .getResultList();
    }

    /** Tells whether the feed is still due, because another node may have checked it since. */
    boolean isDue(long feed) {
        return entities.find(NewsFeedState.class, feed).isUnderWay();
    }

    /** Records an attempt to read an item. */
    void attempt(long feed, String item, boolean isFinal) {
        NewsFeedItem known = entities.find(NewsFeedItem.class, new NewsFeedItem.Key(feed, item));
        if (known == null) {
            known = new NewsFeedItem(feed, item);
            entities.persist(known);
        }
        known.attempt(isFinal);
    }

    /** Forgets the items that are no longer in the feed. */
    void forgetOthers(long feed, Set<String> present) {
        entities.createQuery("select i from NewsFeedItem i where i.feed = :feed", NewsFeedItem.class).setParameter("feed", feed)
                .getResultStream().filter(item -> !present.contains(item.getItem())).forEach(entities::remove);
    }

    /**
     * Records the result and schedules the next check: at once if the address has changed during this one.
     *
     * @param address that was checked
     */
    void record(long feed, String address, FeedResult result) {
        // Locked first, so that a concurrent edit of the address comes before or after this.
        NewsFeedState state = entities.find(NewsFeedState.class, feed, LockModeType.PESSIMISTIC_WRITE);
        NewsFeed checked = entities.find(NewsFeed.class, feed);
        // A feed that was deleted meanwhile is checked again if the deletion is undone.
        boolean isEnabled = checked == null || checked.isEnabled();
        if (checked == null || checked.getAddress().equals(address)) {
            state.record(result, isEnabled, DatabaseClock.now(), chance.nextDouble());
        } else {
            state.scheduleAt(isEnabled ? DatabaseClock.now() : null);
        }
    }

    /** Schedules the next check after one without a result. */
    void postpone(long feed) {
        NewsFeed checked = entities.find(NewsFeed.class, feed);
        entities.find(NewsFeedState.class, feed, LockModeType.PESSIMISTIC_WRITE).postpone(checked == null || checked.isEnabled());
    }
}
