package org.amur.intake.queue;

import java.time.Duration;
import java.time.OffsetDateTime;
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

/** Assigns due feeds to nodes and records what they read, each in its own transaction. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class NewsFeedChecks {

    /** Another node may check the feed after this time; a check is shorter. */
    static final Duration CLAIM = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final Random chance = new Random();

    /** Returns the due feeds, the longest due first. */
    List<NewsFeed> due() {
        return entities.createQuery("select f from NewsFeed f, NewsFeedState s where s.feed = f.id and s.nextAt <= :now order by s.nextAt, f.id", NewsFeed.class)
                .setParameter("now", DatabaseClock.now()).getResultList();
    }

    /** @return true if this node may check the feed; of concurrent callers only one may */
    boolean claim(long feed) {
        OffsetDateTime now = DatabaseClock.now();
        return entities.createQuery("update NewsFeedState s set s.nextAt = :until, s.checking = true where s.feed = :feed and s.nextAt <= :now")
                .setParameter("until", now.plus(CLAIM)).setParameter("feed", feed).setParameter("now", now).executeUpdate() == 1;
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
            state.discard(isEnabled ? DatabaseClock.now() : null);
        }
    }
}
