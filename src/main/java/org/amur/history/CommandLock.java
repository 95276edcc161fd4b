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

/** Lock that serialises commands across all nodes with a row lock, for commands that must see each other's results. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CommandLock {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Takes the lock, held until the transaction ends. Does not flush pending changes: a record may be partly changed,
     * and gets one version per transaction.
     *
     * @param table lock table with one row; a constant
     * @param busy  message key for a timeout
     * @throws RefusedException on timeout
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
