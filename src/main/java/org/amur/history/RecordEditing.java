package org.amur.history;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.amur.history.SaveWarnings.NotConfirmedException;
import org.amur.web.Conflict;
import org.amur.web.Dates;
import org.amur.web.Difference;
import org.amur.web.NotFoundException;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * Base of pages that edit a record: with {@code id} in the address an existing one, otherwise a new one. Writes each
 * form once, shows both versions after an edit conflict, and shows violated rules at their fields. Subclasses read and
 * write the record.
 *
 * @param <F> form of the record
 */
public abstract class RecordEditing<F extends RecordForm> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    /** Record that was saved before with "Save and next". */
    @Inject
    @Param
    private Long after;

    /** Change whose version of the record is to be restored. */
    @Inject
    @Param
    private Long restore;

    @Inject
    private ChangeRepository journal;

    @Inject
    private RecordKinds kinds;

    @Inject
    private DuplicateSubmissions submissions;

    private F form;
    /** Base version for detecting conflicts: the form as opened, or the version the user last agreed to replace. */
    private Map<String, String> opened;
    private Conflict conflict;
    private int versionShown;
    private boolean next;
    private RestoredVersion restored;
    private Map<String, String> shown;
    private final SaveWarnings warnings = new SaveWarnings();

    /** Returns a form for a new record. */
    protected abstract F blank();

    /** Returns a form filled from a stored record. */
    protected abstract F stored(long record);

    /** Returns the likely duplicates of a new record. */
    protected List<Duplicate> duplicates(F entered) {
        return List.of();
    }

    /** Creates the record in a transaction of its own; returns its id. */
    protected abstract long create(F entered);

    /** Updates the record in a transaction of its own. */
    protected abstract void update(F entered);

    /** Returns the view of the record, from the root: {@code /event/view} for the page {@code /event/edit}. */
    protected String view() {
        return Faces.getViewId().replaceFirst("/edit\\.xhtml$", "/view");
    }

    /** Tells whether the address asks for several records, one after the other, as "Save and next" then continues. */
    public boolean isSeries() {
        return false;
    }

    @PostConstruct
    void open() {
        fill(id == null ? blank() : stored(id));
        if (id != null && restore != null) {
            restore(journal.get(restore));
        }
    }

    /** Fills the form with an earlier version, which saving makes the newest one. */
    private void restore(RecordChange version) {
        if (version.getRecordId() != id || !(kinds.get(version.getKind()) instanceof RestorableKind)) {
            throw new NotFoundException("change", restore);
        }
        F earlier = AsOf.at(version.getAt(), () -> stored(id));
        earlier.replace(form);
        earlier.setWhy(Texts.get("history.restore.why", Dates.preciseTime(version.getAt())));
        restored = new RestoredVersion(version.getAt(), version.getBy(), Difference.between(opened, earlier.facts()));
        form = earlier;
    }

    private void fill(F filled) {
        form = filled;
        opened = filled.facts();
    }

    public String save() {
        try {
            warnings.checkTexts();
            long saved = write();
            if (!next) {
                Messages.addFlashGlobalInfo("{0}", Texts.get(form.isNew() ? "common.said.created" : "common.said.saved"));
            }
            return after(saved);
        } catch (StaleException e) {
            compare();
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (NotConfirmedException e) {
            // The page shows the warnings.
        } catch (NotFoundException e) {
            showMissing(e);
        } catch (ConstraintViolationException e) {
            // A browser sends every field, validated before; this request did not come from the form.
            Messages.addGlobalError("{0}", Texts.get("common.incomplete"));
        }
        return null;
    }

    /** Saves a new record, and opens the form of the next one. */
    public String saveAndNext() {
        next = true;
        try {
            return save();
        } finally {
            next = false;
        }
    }

    /** Returns the page that follows a saved record. */
    protected String after(long saved) {
        return next ? view().replaceFirst("/view$", "/edit?faces-redirect=true&after=") + saved
                : view() + "?faces-redirect=true&id=" + saved;
    }

    /** Returns the address of the record that was saved before with "Save and next"; null if there is none. */
    public String getSavedBefore() {
        return after == null ? null : view() + "?id=" + after;
    }

    private void compare() {
        try {
            F theirs = stored(form.getId());
            versionShown = theirs.getVersion();
            shown = theirs.facts();
            conflict = new Conflict(theirs.getSavedBy(), opened, shown, form.facts());
        } catch (NotFoundException e) {
            showMissing(e);
        }
    }

    /** Keeps the entries in the form, even if the record or a referenced one was deleted. */
    private static void showMissing(NotFoundException gone) {
        Messages.addGlobalError("{0}", Texts.get("common.gone", Texts.get("common.kind." + gone.getKind())));
    }

    private long write() {
        if (form.isNew()) {
            DuplicateSubmissions.Made made = submissions.createConfirmed(form, warnings, this::duplicates, this::create);
            if (made.before()) {
                continueFrom(stored(made.id()));
            }
            return made.id();
        }
        update(form);
        return form.getId();
    }

    /**
     * Continues with the record that an earlier submission created.
     *
     * @throws StaleException if the earlier submission differs from the form's present content
     */
    private void continueFrom(F made) {
        if (!made.facts().equals(form.facts())) {
            form.continueFrom(made);
            throw new StaleException();
        }
    }

    /** Resolves a conflict with the form's content; later changes by others are a new conflict. */
    public String keepMine() {
        conflict = null;
        form.setVersion(versionShown);
        opened = shown;
        return save();
    }

    /** Resolves a conflict by merging: adds to the form what only the other user changed. */
    public void combine() {
        try {
            F theirs = stored(form.getId());
            Map<String, String> saved = theirs.facts();
            FormMerge.merge(theirs, form, new Conflict(theirs.getSavedBy(), opened, saved, form.facts()).keysChangedByOther());
            Conflict left = new Conflict(theirs.getSavedBy(), opened, saved, form.facts());
            versionShown = theirs.getVersion();
            shown = saved;
            conflict = left.isChoiceNeeded() ? left : null;
            if (conflict == null) {
                form.setVersion(versionShown);
                opened = shown;
            }
            Messages.addGlobalInfo("{0}", Texts.get("common.conflict.combined", left.getWho()));
        } catch (NotFoundException e) {
            showMissing(e);
        }
    }

    /** Resolves a conflict with the stored version: resets the form to it. */
    public void takeTheirs() {
        conflict = null;
        try {
            fill(stored(form.getId()));
            restored = null;
        } catch (NotFoundException e) {
            showMissing(e);
        }
    }

    public F getForm() {
        return form;
    }

    /** Returns the earlier version that filled the form; null if the current one did. */
    public RestoredVersion getRestored() {
        return restored;
    }

    public SaveWarnings getWarnings() {
        return warnings;
    }

    /** Returns the conflict with another user's version; null if there is none. */
    public Conflict getConflict() {
        return conflict;
    }
}
