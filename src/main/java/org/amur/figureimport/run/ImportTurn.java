package org.amur.figureimport.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;

import org.amur.database.SqlState;

/** One import is written or taken back at a time. */
@ApplicationScoped
class ImportTurn {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    /**
     * Until the end of the transaction. Does not wait for it: another import may take minutes. PostgreSQL and H2 each have their
     * code for that.
     *
     * @throws ImportBusyException if somebody else has it
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
