package org.amur.history;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.common.Caller;
import org.amur.common.RefusedException;
import org.amur.common.SqlState;
import org.amur.common.StaleException;
import org.amur.history.RecordChange.Action;

/**
 * Records who changes what, when and why. Every command of a service says so here, within its transaction; that stamps
 * the record, and so makes the version that two editors contend for, even when only a part of it changed.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Journal {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private RecordKinds kinds;

    @Inject
    private Counts counts;

    /**
     * Persists a new record that no form of a record made.
     *
     * @throws RefusedException if another record has its key, be it since this very moment
     */
    public RecordChange create(Recorded record) {
        RecordChange change = createLater(record);
        flush(record);
        return change;
    }

    /**
     * Persists a new record that a person entered.
     *
     * @param form tells the form that a person filled from every other, see {@link Submissions}
     * @throws RefusedException     if another record has its key, be it since this very moment
     * @throws PersistenceException if the form has made a record before
     */
    public RecordChange create(Recorded record, UUID form) {
        RecordChange change = createLater(record);
        change.by(form);
        flush(record);
        return change;
    }

    /** Persists a new record that no form made, one of many: it is written with the others. */
    public RecordChange createLater(Recorded record) {
        stamp(record);
        entities.persist(record);
        return write(record, Action.CREATE, null);
    }

    /**
     * @param why the editor's reason, or null
     * @throws StaleException   if another transaction has saved the record since this one read it
     * @throws RefusedException if another record has its key, be it since this very moment
     */
    public RecordChange update(Recorded record, String why) {
        return update(record, Action.UPDATE, why);
    }

    /**
     * @param action what the change amounts to, where it is more than a change
     * @param why    the editor's reason, or null
     * @throws StaleException   if another transaction has saved the record since this one read it
     * @throws RefusedException if another record has its key, be it since this very moment
     */
    public RecordChange update(Recorded record, Action action, String why) {
        stamp(record);
        RecordChange change = write(record, action, why);
        flush(record);
        return change;
    }

    /**
     * Removes a record; its rows stay in the history, from where {@link Restoration} brings them back.
     *
     * @throws StaleException   if another transaction has saved the record since this one read it
     * @throws RefusedException if another transaction has made something rest on it since that was looked for
     */
    public RecordChange delete(Recorded record) {
        RecordChange change = write(record, Action.DELETE, null);
        entities.remove(record);
        flush(record);
        return change;
    }

    <T extends Recorded> RecordChange restored(T record) {
        stamp(record);
        return write(record, Action.RESTORE, null);
    }

    private void flush(Recorded record) {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleException();
        } catch (PersistenceException e) {
            throw refusal(record, e);
        }
    }

    /** What was looked for before is true no longer: another transaction has been at it since. */
    private RuntimeException refusal(Recorded record, PersistenceException e) {
        if (SqlState.UNIQUE_VIOLATION.isIn(e)) {
            return taken(record, e);
        }
        return SqlState.INTEGRITY_CONSTRAINT_VIOLATION.isIn(e) ? new RefusedException(null, Records.OVERTAKEN) : e;
    }

    private RuntimeException taken(Recorded record, PersistenceException e) {
        return kinds.of(record).taken().<RuntimeException>map(refusal -> new RefusedException(List.of(refusal))).orElse(e);
    }

    private void stamp(Recorded record) {
        record.stamp(caller.name(), TransactionInstant.current());
    }

    private <T extends Recorded> RecordChange write(T record, Action action, String why) {
        if (AsOf.day().isPresent()) {
            throw new PastIsReadOnlyException();
        }
        counts.change();
        RecordKind<T> kind = kinds.of(record);
        RecordChange change = new RecordChange(TransactionInstant.current(), caller.name(), kind.code(), record.getId(),
                kind.title(record), action, why);
        entities.persist(change);
        return change;
    }
}
