package org.amur.history;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.amur.history.SaveWarnings.NotConfirmedException;
import org.amur.web.Option;

/**
 * Base of dialogs that create a record for a field of another form, with required properties only. The form is in the
 * view state, so that a repeated submission creates one record.
 *
 * @param <F> form of the record
 * @param <S> service of the record
 */
public abstract class QuickCreation<F extends RecordForm, S extends RecordService<?, F>> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DuplicateSubmissions submissions;

    @Inject
    private S service;

    private F form;
    private SaveWarnings warnings;
    /** Transient, because the page is told only once. */
    private transient Option created;

    /** Returns a form for a new record. */
    protected abstract F blank();

    /** Returns the likely duplicates of the record. */
    protected abstract List<Duplicate> duplicates(F entered);

    /** Returns the name under which fields show the record. */
    protected abstract String label(F entered);

    @PostConstruct
    void open() {
        form = blank();
        warnings = new SaveWarnings();
    }

    public void create() {
        try {
            warnings.checkTexts();
            long id = submissions.createConfirmed(form, warnings, this::duplicates, service::create).id();
            created = new Option(id, label(form));
            open();
        } catch (NotConfirmedException shown) {
            created = null;
        }
    }

    public F getForm() {
        return form;
    }

    public SaveWarnings getWarnings() {
        return warnings;
    }

    /** Returns the record that the page's script selects in the field; null before its creation. */
    public Option getCreated() {
        return created;
    }
}
