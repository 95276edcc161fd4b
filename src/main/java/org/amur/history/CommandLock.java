package org.amur.history;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.database.SqlState;
import org.amur.web.RefusedException;

/** Commands that must see what others of their kind have written: they come one after the other, on all nodes. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CommandLock {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Waits until whoever has the turn has ended; the turn ends with the transaction. What is changed already is not written by
     * it: the record may be changed in part only, and has one version for each transaction.
     *
     * @param table of the program, with one row, which is locked
     * @param busy  key of the message for who waits too long
     * @throws RefusedException if it takes too long
     */
    public void take(String table, String busy) {
        try {
            entities.createNativeQuery("select id from " + table + " where id = 1 for update")
                    .setFlushMode(FlushModeType.COMMIT).getSingleResult();
        } catch (PersistenceException e) {
            boolean taken = Stream.of(SqlState.LOCK_NOT_AVAILABLE, SqlState.TIMEOUT_EXPIRED, SqlState.OPERATOR_INTERVENTION)
                    .anyMatch(state -> state.isIn(e));
            throw taken ? new RefusedException(null, busy) : e;
        }
    }
}
