package org.amur.history;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.access.Caller;
import org.amur.database.SqlState;
import org.amur.history.RecordChange.Action;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

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
    private CountCache counts;
    @Inject
    private Event<RecordWritten> written;

    /**
     * Persists a new record that no form of a record made.
     *
     * @throws RefusedException if another record has its key, be it since this very moment
     */
    public RecordChange create(Recorded record) {
        RecordChange change = made(record);
        flush(record);
        return told(record, change);
    }

    /**
     * Persists a new record that a person entered.
     *
     * @param form tells the form that a person filled from every other, see {@link DuplicateSubmissions}
     * @throws RefusedException     if another record has its key, be it since this very moment
     * @throws PersistenceException if the form has made a record before
     */
    public RecordChange create(Recorded record, UUID form) {
        RecordChange change = made(record);
        change.by(form);
        flush(record);
        return told(record, change);
    }

    /** Persists a new record that no form made, one of many: it is written with the others. */
    public RecordChange createLater(Recorded record) {
        return told(record, made(record));
    }

    private RecordChange made(Recorded record) {
        stamp(record);
        entities.persist(record);
        return write(record, Action.CREATE, null);
    }

    /**
     * Persists many new records of one kind that no form made, each with its parts and its entry in the journal, at once and
     * on the way that is quick. They have their numbers then and are not managed.
     *
     * @return the instant at which the history has them
     */
    public OffsetDateTime createAll(List<? extends Recorded> records) {
        OffsetDateTime now = TransactionInstant.current();
        BulkRows rows = new BulkRows(entities, Timestamp.from(now.toInstant()));
        String by = caller.name();
        records.forEach(record -> record.stamp(by, now));
        rows.number(records);
        List<RecordChange> changes = created(records, by, now);
        rows.number(changes);
        rows.insert(records);
        rows.insert(changes);
        return now;
    }

    /**
     * Says that so many records will come by {@link #createAll} within the transaction, one part of it after the other: what they are
     * numbered with is taken at once.
     *
     * @param parts how many parts each has
     */
    public void expect(int records, int parts) {
        SequenceNumbers.ofTransaction(entities, records * (2 + parts));
    }

    /** The entries of many records of one kind, each of which says the same but what the record is called. */
    private <T extends Recorded> List<RecordChange> created(List<T> records, String by, OffsetDateTime now) {
        if (records.isEmpty()) {
            return List.of();
        }
        refuseInThePast();
        counts.change();
        RecordKind<T> kind = kinds.of(records.get(0));
        String code = kind.code();
        return records.stream().map(record -> new RecordChange(now, by, code, record.getId(), kind.title(record), Action.CREATE, null))
                .toList();
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
        return told(record, change);
    }

    /** Changes one of many records, without asking for a reason: it is written with the others. */
    public RecordChange updateLater(Recorded record, Action action) {
        stamp(record);
        return told(record, write(record, action, null));
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
        return told(record, change);
    }

    /**
     * Ends a record because of what the command makes of it, which is more than a deletion and is not undone as one.
     *
     * @param action what it amounts to
     * @param why    the editor's reason, or null
     * @throws StaleException   if another transaction has saved the record since this one read it
     * @throws RefusedException if another transaction has made something rest on it since that was looked for
     */
    public RecordChange end(Recorded record, Action action, String why) {
        RecordChange change = write(record, action, why);
        entities.remove(record);
        flush(record);
        return told(record, change);
    }

    /**
     * Says of many records of one kind that they have changed, where statements of the command's own changed them
     * ({@link BulkUpdate}).
     *
     * @param titles what they are called, by number
     * @param why    the editor's reason, or null
     */
    public void tell(Class<? extends Recorded> type, Map<Long, String> titles, Action action, String why) {
        refuseInThePast();
        counts.change();
        String kind = kinds.of(type).code();
        OffsetDateTime now = TransactionInstant.current();
        List<RecordChange> changes = titles.entrySet().stream().map(record -> new RecordChange(now, caller.name(), kind,
                record.getKey(), record.getValue(), action, why)).toList();
        BulkRows rows = new BulkRows(entities, Timestamp.from(now.toInstant()));
        rows.number(changes);
        rows.insert(changes);
    }

    /** At which the history has all that this transaction writes, in UTC. */
    public OffsetDateTime instant() {
        return TransactionInstant.current();
    }

    /**
     * Removes many records of one kind, each with its entry in the journal, at once and on the way that is quick. Their rows
     * stay in the history, from where {@link Restoration} brings back each by itself. The caller forgets the objects then.
     *
     * @throws StaleException if somebody else has changed one of them since it was read
     */
    void deleteAll(List<? extends Recorded> records) {
        if (records.isEmpty()) {
            return;
        }
        Timestamp now = Timestamp.from(TransactionInstant.current().toInstant());
        List<RecordChange> changes = records.stream().map(record -> change(record, Action.DELETE, null)).toList();
        BulkRows rows = new BulkRows(entities, now);
        rows.number(changes);
        rows.insert(changes);
        new BulkDeletion(entities, now, records).carryOut();
        records.forEach(record -> written.fire(new RecordWritten(record)));
    }

    <T extends Recorded> RecordChange restored(T record) {
        stamp(record);
        return told(record, write(record, Action.RESTORE, null));
    }

    private RecordChange told(Recorded record, RecordChange change) {
        written.fire(new RecordWritten(record));
        return change;
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
        return SqlState.INTEGRITY_CONSTRAINT_VIOLATION.isIn(e) ? new RefusedException(null, RecordCommands.OVERTAKEN) : e;
    }

    private RuntimeException taken(Recorded record, PersistenceException e) {
        return kinds.of(record).taken().<RuntimeException>map(refusal -> new RefusedException(List.of(refusal))).orElse(e);
    }

    private void stamp(Recorded record) {
        record.stamp(caller.name(), TransactionInstant.current());
    }

    private RecordChange write(Recorded record, Action action, String why) {
        RecordChange change = change(record, action, why);
        entities.persist(change);
        return change;
    }

    private <T extends Recorded> RecordChange change(T record, Action action, String why) {
        refuseInThePast();
        counts.change();
        RecordKind<T> kind = kinds.of(record);
        return new RecordChange(TransactionInstant.current(), caller.name(), kind.code(), record.getId(), kind.title(record),
                action, why);
    }

    private static void refuseInThePast() {
        if (AsOf.day().isPresent()) {
            throw new PastIsReadOnlyException();
        }
    }
}
