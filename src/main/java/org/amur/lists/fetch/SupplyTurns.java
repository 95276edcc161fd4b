package org.amur.lists.fetch;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Random;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Roles;

/** Whose turn it is to fetch a list's releases, and what came of it; each in a transaction of its own. */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class SupplyTurns {

    /** After so long without a sign of life from the node at work another one may begin. */
    static final Duration CLAIM = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private SupplyRepository supplies;

    private final Random chance = new Random();

    /** @return whether it is this node's turn now; of several that ask at one moment only one has it */
    public boolean claim(long supply) {
        OffsetDateTime now = now();
        return entities.createQuery("update SupplyState s set s.claimedUntil = :until where s.supply = :supply"
                + " and (s.claimedUntil is null or s.claimedUntil < :now)").setParameter("until", now.plus(CLAIM))
                .setParameter("supply", supply).setParameter("now", now).executeUpdate() == 1;
    }

    /** Says that this node is still at work. */
    public void goOn(Collection<Long> mine) {
        if (!mine.isEmpty()) {
            entities.createQuery("update SupplyState s set s.claimedUntil = :until where s.supply in :mine")
                    .setParameter("until", now().plus(CLAIM)).setParameter("mine", mine).executeUpdate();
        }
    }

    public void release(long supply) {
        entities.createQuery("update SupplyState s set s.claimedUntil = null where s.supply = :supply")
                .setParameter("supply", supply).executeUpdate();
    }

    /** Notes what came of asking the addresses, and when they are asked again. */
    public void fetched(long supply, FetchResult result) {
        SupplyState state = entities.find(SupplyState.class, supply);
        Supply asked = entities.find(Supply.class, supply);
        state.fetched(result, now());
        state.isNextAt(!asked.isEnabled() || asked.getAddresses().isEmpty() ? null
                : result.reason() == FetchReason.BUSY ? now().plusMinutes(1)
                : Rhythm.of(asked.getRhythm()).next(now(), state.getFailures(), chance.nextDouble()));
    }

    /** Notes what came of a release in the folder. */
    public void took(long supply, FetchResult result) {
        entities.find(SupplyState.class, supply).took(result, now());
    }

    /** Remembers what is left in the folder though it was taken or refused. */
    public void isTaken(long supply, String mark) {
        if (!supplies.taken(supply).contains(mark)) {
            entities.persist(new SupplyFile(supply, mark));
        }
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
