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

/** Who may settle cases at a moment, and what is screened already. */
@ApplicationScoped
public class CaseTurn {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private CommandLock turns;

    /**
     * In turn: of two who would change one case, the second sees what the first has written. The turn ends with the
     * transaction.
     */
    @Transactional(TxType.MANDATORY)
    void take() {
        turns.take("screening_turn", "screening.busy");
    }

    /** The number of the release of each list against which actors were screened last. */
    @Transactional
    Map<OfficialList, Long> releases() {
        return entities.createQuery("select r from ScreenedRelease r", ScreenedRelease.class).getResultStream()
                .collect(Collectors.toMap(ScreenedRelease::getList, ScreenedRelease::getRelease));
    }

    /** Up to when changes of actors are screened; null if none ever were. */
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
