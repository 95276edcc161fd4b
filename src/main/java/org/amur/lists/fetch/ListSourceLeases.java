package org.amur.lists.fetch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Random;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;
import org.amur.jobs.DatabaseClock;

/** Assigns due lists to nodes and records results, each in its own transaction. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class ListSourceLeases {

    /** Another node may take over after this time without a heartbeat. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private ListSourceRepository listSources;

    private final Random chance = new Random();

    /** @return true if this node may fetch; of concurrent callers only one may */
    public boolean claim(long listSource) {
        OffsetDateTime now = now();
        return entities.createQuery("update ListSourceState s set s.claimedUntil = :until where s.listSource = :listSource"
                + " and (s.claimedUntil is null or s.claimedUntil < :now)").setParameter("until", now.plus(CLAIM))
                .setParameter("listSource", listSource).setParameter("now", now).executeUpdate() == 1;
    }

    /** Renews the claims of this node (heartbeat). One that has been released meanwhile stays released. */
    public void renewClaims(Collection<Long> mine) {
        if (!mine.isEmpty()) {
            entities.createQuery("update ListSourceState s set s.claimedUntil = :until where s.listSource in :mine"
                    + " and s.claimedUntil is not null")
                    .setParameter("until", now().plus(CLAIM)).setParameter("mine", mine).executeUpdate();
        }
    }

    public void release(long listSource) {
        entities.createQuery("update ListSourceState s set s.claimedUntil = null where s.listSource = :listSource")
                .setParameter("listSource", listSource).executeUpdate();
    }

    /** Records the result of fetching the addresses and the next due time. */
    public void recordFetch(long listSource, FetchResult result) {
        ListSourceState state = entities.find(ListSourceState.class, listSource);
        ListSource asked = entities.find(ListSource.class, listSource);
        state.recordFetch(result, now());
        state.scheduleAt(!asked.isEnabled() || asked.getAddresses().isEmpty() ? null
                : Rhythm.of(asked.getRhythm()).next(now(), state.getFailures(), chance.nextDouble()));
    }

    /** Records the result of a release in the folder. */
    public void recordImport(long listSource, FetchResult result) {
        entities.find(ListSourceState.class, listSource).recordImport(result, now());
    }

    /** Remembers a processed release that is still in the folder. */
    public void rememberTaken(long listSource, String mark) {
        if (!listSources.taken(listSource).contains(mark)) {
            entities.persist(new ListSourceFile(listSource, mark));
        }
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }
}
