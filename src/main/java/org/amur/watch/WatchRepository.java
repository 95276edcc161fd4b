package org.amur.watch;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;

import org.amur.web.Option;

/** Reads who watches what. */
@ApplicationScoped
public class WatchRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    boolean watches(String account, long actor) {
        return entities.find(ActorWatch.class, new ActorWatch.Key(account, actor)) != null;
    }

    /** Whether anybody does. Asked in the midst of commands that write many records, which this does not write one by one. */
    boolean isWatched(long actor) {
        return entities.createQuery("select count(w.since) from ActorWatch w where w.actor = :actor", Long.class)
                .setFlushMode(FlushModeType.COMMIT).setParameter("actor", actor).getSingleResult() > 0;
    }

    long count(String account) {
        return entities.createQuery("select count(w.since) from ActorWatch w where w.account = :account", Long.class)
                .setParameter("account", account).getSingleResult();
    }

    /** The actors that somebody watches, by name. */
    List<Option> actors(String account) {
        return entities.createQuery("select a.id, a.name from Actor a, ActorWatch w where w.actor = a.id and w.account = :account"
                + " order by a.name, a.id", Object[].class).setParameter("account", account).getResultStream()
                .map(row -> new Option((Long) row[0], (String) row[1])).toList();
    }

    /** The filters that somebody keeps, by name. */
    List<FeedFilter> filters(String account) {
        return entities.createQuery("select f from FeedFilter f where f.account = :account order by f.name, f.id",
                FeedFilter.class)
                .setParameter("account", account).getResultList();
    }
}
