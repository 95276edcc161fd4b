package org.amur.watch;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import org.amur.web.Option;

/** Reads watches and filters. */
@ApplicationScoped
public class WatchRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    boolean watches(String account, long actor) {
        return entities.find(ActorWatch.class, new ActorWatch.Key(account, actor)) != null;
    }

    /** Returns true if anyone watches the actor. Flushes nothing, because commands that write many records call it. */
    boolean isWatched(long actor) {
        return entities.createQuery("select count(w.since) from ActorWatch w where w.actor = :actor", Long.class)
                .setFlushMode(FlushModeType.COMMIT).setParameter("actor", actor).getSingleResult() > 0;
    }

    long count(String account) {
        return entities.createQuery("select count(w.since) from ActorWatch w where w.account = :account", Long.class)
                .setParameter("account", account).getSingleResult();
    }

    /** Returns the actors that the account watches, by name. */
    List<Option> actors(String account) {
        return entities.createQuery("select a.id, a.name from Actor a, ActorWatch w where w.actor = a.id and w.account = :account"
                + " order by a.name, a.id", Object[].class).setParameter("account", account).getResultStream()
                .map(row -> new Option((Long) row[0], (String) row[1])).toList();
    }

    /** Returns the filters of the account, by name. */
    List<FeedFilter> filters(String account) {
        return entities.createQuery("select f from FeedFilter f where f.account = :account order by f.name, f.id",
                FeedFilter.class)
                .setParameter("account", account).getResultList();
    }
}
