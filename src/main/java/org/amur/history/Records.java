package org.amur.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.common.Dependents;
import org.amur.common.NotFoundException;
import org.amur.common.StaleException;
import org.amur.common.StillNeededException;

/** The records that a command is about, as they stand now and to be changed. Runs in the command's transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Records {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Journal journal;

    @Inject
    @Any
    private Instance<Dependents> dependents;

    /** @throws NotFoundException if there is none with this number */
    public <T extends Recorded> T get(Class<T> type, long id) {
        T record = entities.find(type, id);
        if (record == null) {
            throw new NotFoundException(kinds.of(type).code(), id);
        }
        return record;
    }

    /**
     * @param version the one that was looked at
     * @throws NotFoundException if there is none with this number
     * @throws StaleException    if somebody else has saved it since
     */
    public <T extends Recorded> T get(Class<T> type, long id, int version) {
        T record = get(type, id);
        if (record.getVersion() != version) {
            throw new StaleException();
        }
        return record;
    }

    /**
     * @param why the editor's reason, or null
     * @return the number of the change, by which it can be undone
     * @throws NotFoundException    if there is none with this number
     * @throws StillNeededException if any feature's records refer to it
     */
    public <T extends Recorded> long delete(Class<T> type, long id, String why) {
        T record = get(type, id);
        StillNeededException.throwIfAny(dependents, kinds.of(type).code(), id);
        return journal.delete(record, why).getId();
    }
}
