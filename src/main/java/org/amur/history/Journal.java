package org.amur.history;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * Journal of changes: user, action, time and reason. Every command of a service reports to it within its transaction.
 * This also stamps the record with a new version, even if only a part of it changed, so that concurrent edits are
 * detected.
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
    private ChangeAnnouncer announcer;

    @Inject
    private Event<RecordWritten> written;

    @Inject
    private Event<JournalWritten> begun;

    /**
     * Persists a new record that was not entered in a form.
     *
     * @throws RefusedException if another record has its key, even one inserted concurrently
     */
    public RecordChange create(Recorded record) {
        RecordChange change = made(record);
        flush(record);
        return told(record, change);
    }

    /**
     * Persists a new record that a user entered.
     *
     * @param form id of the form, see {@link DuplicateSubmissions}
     * @throws RefusedException     if another record has its key, even one inserted concurrently
     * @throws PersistenceException if the form has already created a record
     */
    public RecordChange create(Recorded record, UUID form) {
        RecordChange change = made(record);
        change.by(form);
        flush(record);
        return told(record, change);
    }

    /** Persists one of many new records that were not entered in a form; written in a batch at flush. */
    public RecordChange createLater(Recorded record) {
        return told(record, made(record));
    }

    private RecordChange made(Recorded record) {
        stamp(record);
        entities.persist(record);
        return write(record, Action.CREATE, null);
    }

    /**
     * Persists many new records of one kind with their parts and journal entries by bulk insertion. They get ids but
     * are not managed.
     *
     * @return the instant recorded in the history
     */
    public OffsetDateTime createAll(List<? extends Recorded> records) {
        OffsetDateTime now = instant();
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

    /** Persists many new records that were entered in forms, as {@link #createAll}. */
    void enterAll(List<? extends Recorded> records) {
        createAll(records);
        records.forEach(record -> written.fire(new RecordWritten(record)));
    }

    /**
     * Announces the number of records that follow by {@link #createAll} within the transaction, so that ids are
     * reserved at once.
     *
     * @param parts parts per record
     */
    public void expect(int records, int parts) {
        SequenceNumbers.ofTransaction(entities, records * (2 + parts));
    }

    /** Returns journal entries that differ only in the record's title. */
    private <T extends Recorded> List<RecordChange> created(List<T> records, String by, OffsetDateTime now) {
        if (records.isEmpty()) {
            return List.of();
        }
        refuseInThePast();
        RecordKind<T> kind = kinds.of(records.get(0));
        String code = kind.code();
        announce(code);
        return records.stream().map(record -> new RecordChange(now, by, code, record.getId(), kind.title(record), Action.CREATE, null,
                kind.isDraft(record)))
                .toList();
    }

    /**
     * Records an update.
     *
     * @param why the editor's reason, or null
     * @throws StaleException   if another transaction has saved the record since it was read
     * @throws RefusedException if another record has its key, even one inserted concurrently
     */
    public RecordChange update(Recorded record, String why) {
        return update(record, Action.UPDATE, why);
    }

    /**
     * Records an update with a more specific action.
     *
     * @param action kind of change
     * @param why    the editor's reason, or null
     * @throws StaleException   if another transaction has saved the record since it was read
     * @throws RefusedException if another record has its key, even one inserted concurrently
     */
    public RecordChange update(Recorded record, Action action, String why) {
        stamp(record);
        RecordChange change = write(record, action, why);
        flush(record);
        return told(record, change);
    }

    /** Records an update of one of many records, without a reason; written in a batch at flush. */
    public RecordChange updateLater(Recorded record, Action action) {
        stamp(record);
        return told(record, write(record, action, null));
    }

    /**
     * Deletes a record. Its rows stay in the history, from which {@link Restoration} can restore them.
     *
     * @throws StaleException   if another transaction has saved the record since it was read
     * @throws RefusedException if another transaction has added a reference to it meanwhile
     */
    public RecordChange delete(Recorded record) {
        RecordChange change = write(record, Action.DELETE, null);
        entities.remove(record);
        flush(record);
        return told(record, change);
    }

    /**
     * Ends a record with an action that is more than a deletion, such as a merge, and is undone by its own command.
     *
     * @param action kind of change
     * @param why    the editor's reason, or null
     * @throws StaleException   if another transaction has saved the record since it was read
     * @throws RefusedException if another transaction has added a reference to it meanwhile
     */
    public RecordChange end(Recorded record, Action action, String why) {
        RecordChange change = write(record, action, why);
        entities.remove(record);
        flush(record);
        return told(record, change);
    }

    /**
     * Records updates of many records of one kind that were made by SQL ({@link BulkUpdate}).
     *
     * @param titles titles by id
     * @param why    the editor's reason, or null
     */
    public void recordUpdates(Class<? extends Recorded> type, Map<Long, String> titles, Action action, String why) {
        refuseInThePast();
        RecordKind<?> kind = kinds.of(type);
        announce(kind.code());
        Set<Long> drafts = kind.drafts(List.copyOf(titles.keySet()));
        OffsetDateTime now = instant();
        List<RecordChange> changes = titles.entrySet().stream().map(record -> new RecordChange(now, caller.name(), kind.code(),
                record.getKey(), record.getValue(), action, why, drafts.contains(record.getKey()))).toList();
        BulkRows rows = new BulkRows(entities, Timestamp.from(now.toInstant()));
        rows.number(changes);
        rows.insert(changes);
    }

    /** Returns the instant of this transaction in the history, in UTC. */
    public OffsetDateTime instant() {
        return TransactionInstant.current(entities);
    }

    /**
     * Deletes many records of one kind with journal entries by bulk deletion. Their rows stay in the history, from
     * which {@link Restoration} can restore each. The caller must discard the objects.
     *
     * @throws StaleException if another user has changed a record since it was read
     */
    void deleteAll(List<? extends Recorded> records) {
        if (records.isEmpty()) {
            return;
        }
        Timestamp now = Timestamp.from(instant().toInstant());
        List<RecordChange> changes = records.stream().map(record -> change(record, Action.DELETE, null)).toList();
        BulkRows rows = new BulkRows(entities, now);
        rows.number(changes);
        rows.insert(changes);
        new BulkDeletion(entities, now, records).execute();
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

    /** Returns the exception for a concurrent change that invalidated an earlier check. */
    private RuntimeException refusal(Recorded record, PersistenceException e) {
        if (SqlState.CHECK_VIOLATION.isIn(e)) {
            return new StaleException();
        }
        if (SqlState.UNIQUE_VIOLATION.isIn(e)) {
            return taken(record, e);
        }
        return SqlState.INTEGRITY_CONSTRAINT_VIOLATION.isIn(e) ? new RefusedException(null, RecordCommands.OVERTAKEN) : e;
    }

    private RuntimeException taken(Recorded record, PersistenceException e) {
        return kinds.of(record).taken().<RuntimeException>map(refusal -> new RefusedException(List.of(refusal))).orElse(e);
    }

    private void stamp(Recorded record) {
        refuseLaterVersion(record);
        record.stamp(caller.name(), instant());
    }

    private RecordChange write(Recorded record, Action action, String why) {
        RecordChange change = change(record, action, why);
        entities.persist(change);
        return change;
    }

    private <T extends Recorded> RecordChange change(T record, Action action, String why) {
        refuseInThePast();
        refuseLaterVersion(record);
        RecordKind<T> kind = kinds.of(record);
        announce(kind.code());
        return new RecordChange(instant(), caller.name(), kind.code(), record.getId(), kind.title(record),
                action, why, kind.isDraft(record));
    }

    /**
     * Refuses to replace a version that another transaction has recorded after this one's instant: its time would end
     * before it began.
     */
    private void refuseLaterVersion(Recorded record) {
        if (record.getModifiedAt() != null && record.getModifiedAt().isAfter(instant())) {
            throw new StaleException();
        }
    }

    private void announce(String kind) {
        announcer.announce(kind);
        TransactionValue.of(JournalWritten.class, () -> {
            JournalWritten writing = new JournalWritten(instant());
            begun.fire(writing);
            return writing;
        });
    }

    private static void refuseInThePast() {
        if (AsOf.day().isPresent()) {
            throw new PastIsReadOnlyException();
        }
    }
}
