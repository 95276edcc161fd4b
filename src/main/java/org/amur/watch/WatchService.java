package org.amur.watch;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.actor.Actor;
import org.amur.history.RecordCommands;
import org.amur.jobs.DatabaseClock;
import org.amur.text.Countries;
import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** Commands of signed-in users on their own watches, filters and notices. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.ANALYST)
public class WatchService {

    private static final int MAX_ACTORS = 2_000;
    private static final int MAX_FILTERS = 50;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private WatchRepository watches;

    @Inject
    private RecordCommands records;

    @Inject
    private Caller caller;

    /** Watches an actor; repeating it has no effect. */
    public void watch(long actor) {
        // Locked, or the second of two requests at the same time would fail at its commit.
        entities.lock(records.get(Actor.class, actor), LockModeType.PESSIMISTIC_WRITE);
        if (watches.watches(caller.name(), actor)) {
            return;
        }
        if (watches.count(caller.name()) >= MAX_ACTORS) {
            throw new RefusedException(null, "feed.watch.many");
        }
        entities.persist(new ActorWatch(caller.name(), actor));
    }

    public void unwatch(long actor) {
        entities.createQuery("delete from ActorWatch w where w.account = :account and w.actor = :actor")
                .setParameter("account", caller.name()).setParameter("actor", actor).executeUpdate();
    }

    /**
     * Saves a filter without its restriction to watched actors, whose changes are noticed anyway; repeating it has no effect.
     *
     * @return the filter, new or known
     */
    public FeedFilter keep(String name, ChangeFilter filter) {
        if (filter.country() != null && !Countries.isCode(filter.country())) {
            throw new RefusedException(null, "feed.filter.country");
        }
        String words = FeedFilter.text(filter);
        if (words.isEmpty()) {
            throw new RefusedException(null, "feed.filter.all");
        }
        String text = name == null || name.isBlank() ? words : name.strip();
        FeedFilter kept = new FeedFilter(caller.name(), ShortText.to(text, FeedFilter.NAME_LENGTH), filter);
        List<FeedFilter> known = watches.filters(caller.name());
        return known.stream().filter(kept::isLike).findFirst().orElseGet(() -> persist(kept, known.size()));
    }

    private FeedFilter persist(FeedFilter kept, int known) {
        if (known >= MAX_FILTERS) {
            throw new RefusedException(null, "feed.filter.many");
        }
        entities.persist(kept);
        return kept;
    }

    public void drop(long filter) {
        entities.createQuery("delete from FeedFilter f where f.account = :account and f.id = :filter")
                .setParameter("account", caller.name()).setParameter("filter", filter).executeUpdate();
    }

    /** Marks the notices of these changes as read. */
    public void read(Collection<Long> changes) {
        if (!changes.isEmpty()) {
            entities.createQuery("update Notice n set n.readAt = :now where n.account = :account and n.readAt is null"
                    + " and n.change.id in :changes").setParameter("now", now()).setParameter("account", caller.name())
                    .setParameter("changes", changes).executeUpdate();
        }
    }

    /** Marks the notices up to this change as read; later ones stay unread. */
    public void readUpTo(long change) {
        entities.createQuery("update Notice n set n.readAt = :now where n.account = :account and n.readAt is null"
                + " and n.change.id <= :change").setParameter("now", now()).setParameter("account", caller.name())
                .setParameter("change", change).executeUpdate();
    }

    public void unread(Collection<Long> changes) {
        if (!changes.isEmpty()) {
            entities.createQuery("update Notice n set n.readAt = null where n.account = :account and n.change.id in :changes")
                    .setParameter("account", caller.name()).setParameter("changes", changes).executeUpdate();
        }
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }
}
