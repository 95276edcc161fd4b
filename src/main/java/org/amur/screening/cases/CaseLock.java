package org.amur.screening.cases;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.history.CommandLock;
import org.amur.lists.OfficialList;

/** Lock for changing cases, and progress of screening. */
@ApplicationScoped
public class CaseLock {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CommandLock lock;

    /** Locks changes of cases until the end of the transaction, so that each sees the changes of the previous one. */
    @Transactional(TxType.MANDATORY)
    void take() {
        lock.take("screening_turn", "screening.busy");
    }

    /** Returns the release id of each list at the last screening of actors. */
    @Transactional
    Map<OfficialList, Long> releases() {
        return entities.createQuery("select r from ScreenedRelease r", ScreenedRelease.class).getResultStream()
                .collect(Collectors.toMap(ScreenedRelease::getList, ScreenedRelease::getRelease));
    }

    /** Returns the time up to which changes of actors are screened; null if never. */
    @Transactional
    OffsetDateTime actorsUntil() {
        Object until = entities.createNativeQuery("select actors_until from screening_turn where id = 1").getSingleResult();
        return until instanceof Timestamp time ? time.toInstant().atOffset(java.time.ZoneOffset.UTC) : (OffsetDateTime) until;
    }

    @Transactional(TxType.MANDATORY)
    void screened(Map<OfficialList, Long> releases, OffsetDateTime until) {
        entities.createQuery("select r from ScreenedRelease r", ScreenedRelease.class).getResultStream()
                .filter(row -> !releases.containsKey(row.getList())).forEach(entities::remove);
        releases.forEach((list, release) -> entities.merge(new ScreenedRelease(list, release)));
        entities.createNativeQuery("update screening_turn set actors_until = ?1 where id = 1")
                .setParameter(1, Timestamp.from(until.toInstant())).executeUpdate();
    }
}
