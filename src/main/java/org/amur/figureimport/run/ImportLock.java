package org.amur.figureimport.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.amur.database.SqlState;

/** Lock that serialises imports and their undos. */
@ApplicationScoped
class ImportLock {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Takes the lock until the end of the transaction. Does not wait, since another import may take minutes. PostgreSQL
     * and H2 have different error codes for that.
     *
     * @throws ImportBusyException if it is taken
     */
    void take() {
        try {
            entities.createNativeQuery("select id from import_turn where id = 1 for update nowait").getSingleResult();
        } catch (PersistenceException e) {
            boolean taken = SqlState.LOCK_NOT_AVAILABLE.isIn(e) || SqlState.TIMEOUT_EXPIRED.isIn(e);
            throw taken ? new ImportBusyException(e) : e;
        }
    }
}
