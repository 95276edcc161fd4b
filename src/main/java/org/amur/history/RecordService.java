package org.amur.history;

import java.util.List;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Roles;
import org.amur.history.RecordChange.Action;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;

/**
 * Commands that all kinds of records have; subclasses apply the form to the record.
 *
 * @param <R> record
 * @param <F> form of the record
 */
@Transactional
@RolesAllowed(Roles.EDITOR)
public abstract class RecordService<R extends Recorded, F extends RecordForm> {

    @Inject
    protected RecordCommands records;

    @Inject
    protected Journal journal;

    /**
     * Creates a record.
     *
     * @return id of the record
     * @throws RefusedException if the form violates a rule
     */
    public long create(@Valid F form) {
        R record = empty();
        apply(form, record);
        journal.create(record, form.getSubmission());
        return record.getId();
    }

    /**
     * Creates many records by bulk insertion; they cannot refer to each other.
     *
     * @return ids in the order of the forms
     * @throws RefusedException if a form violates a rule
     */
    public List<Long> createAll(List<@Valid F> forms) {
        return createAll(forms, record -> { });
    }

    /**
     * Creates many records by bulk insertion.
     *
     * @param completed applied to each record after its form
     */
    protected List<Long> createAll(List<F> forms, Consumer<R> completed) {
        List<R> records = forms.stream().map(form -> {
            R record = empty();
            apply(form, record);
            completed.accept(record);
            return record;
        }).toList();
        journal.enterAll(records);
        return records.stream().map(Recorded::getId).toList();
    }

    /**
     * Updates a record.
     *
     * @return id of the record
     * @throws RefusedException if the form violates a rule
     * @throws StaleException   if another user has saved the record since the form was filled
     */
    public long update(@Valid F form) {
        R record = records.get(type(), form.getId(), form.getVersion());
        apply(form, record);
        journal.update(record, updateOf(record), form.getWhy());
        return record.getId();
    }

    /**
     * Deletes a record.
     *
     * @param version version seen by the user
     * @return id of the change, by which it can be undone
     * @throws StillNeededException if other records refer to it
     * @throws StaleException       if another user has saved it since
     * @throws RefusedException     if a reference to it is being added concurrently
     */
    public long delete(long id, int version) {
        return records.delete(type(), id, version);
    }

    @SuppressWarnings("unchecked")
    private Class<R> type() {
        return (Class<R>) empty().getClass();
    }

    /** Creates a record to which a form is applied. */
    protected abstract R empty();

    /**
     * Applies the form to a new or stored record.
     *
     * @throws RefusedException if the form violates a rule
     */
    protected abstract void apply(F form, R record);

    /** Returns the action in the journal for an update. */
    protected Action updateOf(R record) {
        return Action.UPDATE;
    }
}
