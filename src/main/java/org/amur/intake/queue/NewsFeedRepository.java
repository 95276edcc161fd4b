package org.amur.intake.queue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.web.NotFoundException;
import org.amur.web.Sort;

/** Reads feeds and their state. */
// In a transaction, because background threads ask too.
@Transactional
@ApplicationScoped
public class NewsFeedRepository {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private TemporalReader reads;

    NewsFeed get(long id) {
        return reads.find(NewsFeed.class, id).orElseThrow(() -> new NotFoundException(NewsFeedRecordKind.CODE, id));
    }

    List<NewsFeed> all() {
        return reads.query("select f from NewsFeed f order by f.name, f.id", NewsFeed.class).list();
    }

    ListWalk walk() {
        return reads.walk(" from NewsFeed f", new QueryConditions(), Sort.ascending("name"), Map.of("name", "f.name"), "f.id");
    }

    /** Tells whether another feed has the address. */
    boolean isTaken(String address, Long own) {
        return entities.createQuery("select f.id from NewsFeed f where f.address = :address", Long.class).setParameter("address", address)
                .getResultStream().anyMatch(id -> !id.equals(own));
    }

    /** Returns the current state. */
    Optional<NewsFeedState> state(long feed) {
        return Optional.ofNullable(entities.find(NewsFeedState.class, feed));
    }

    Map<Long, NewsFeedState> states() {
        return entities.createQuery("select s from NewsFeedState s", NewsFeedState.class).getResultStream()
                .collect(Collectors.toMap(NewsFeedState::getFeed, Function.identity()));
    }

    /** Returns the items that are not to be read again. */
    Set<String> settled(long feed) {
        return Set.copyOf(entities.createQuery("select i.item from NewsFeedItem i where i.feed = :feed and i.settled = true", String.class)
                .setParameter("feed", feed).getResultList());
    }
}
