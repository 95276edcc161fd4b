package org.amur.history;

import java.io.Serializable;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.amur.web.Conflict;
import org.amur.web.NotFoundException;
import org.amur.web.Refusals;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/**
 * What every page that edits a record does: with {@code id} in its address it edits that record, without it makes a new one;
 * it writes a form once however often it is sent, shows both versions where somebody else saved meanwhile, and shows at its
 * field what a rule refuses. A page adds how its record is read and written.
 *
 * @param <F> the form that is filled in
 */
public abstract class RecordEditing<F extends RecordForm> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    @Inject
    private DuplicateSubmissions submissions;

    private F form;
    /** What the form is compared with to tell whose a change is: its own beginning, or what was last agreed to be replaced. */
    private Map<String, String> opened;
    private Conflict conflict;
    private int versionShown;
    private Map<String, String> shown;

    /** A form for a record that is still to be made. */
    protected abstract F blank();

    /** A form filled from the record as it stands. */
    protected abstract F stored(long record);

    /** Makes the record, in a transaction of its own; returns its number. */
    protected abstract long create(F entered);

    /** Changes the record, in a transaction of its own. */
    protected abstract void update(F entered);

    /** The view that shows the record, from the root on: {@code /event/view}. */
    protected abstract String view();

    @PostConstruct
    void open() {
        fill(id == null ? blank() : stored(id));
    }

    private void fill(F filled) {
        form = filled;
        opened = filled.facts();
    }

    public String save() {
        try {
            long saved = write();
            Messages.addFlashGlobalInfo("{0}", Texts.get(form.isNew() ? "common.said.created" : "common.said.saved"));
            return view() + "?faces-redirect=true&id=" + saved;
        } catch (StaleException e) {
            compare();
        } catch (RefusedException e) {
            Refusals.show(e);
        } catch (NotFoundException e) {
            sayGone(e);
        } catch (ConstraintViolationException e) {
            // A browser sends every field, and each is checked before; this came from elsewhere.
            Messages.addGlobalError("{0}", Texts.get("common.incomplete"));
        }
        return null;
    }

    private void compare() {
        try {
            F theirs = stored(form.getId());
            versionShown = theirs.getVersion();
            shown = theirs.facts();
            conflict = new Conflict(theirs.getSavedBy(), opened, shown, form.facts());
        } catch (NotFoundException e) {
            sayGone(e);
        }
    }

    /** What is typed stays in the form, also when somebody has deleted what it is about or refers to. */
    private static void sayGone(NotFoundException gone) {
        Messages.addGlobalError("{0}", Texts.get("common.gone", Texts.get("common.kind." + gone.getKind())));
    }

    private long write() {
        if (form.isNew()) {
            DuplicateSubmissions.Made made = submissions.once(form.getSubmission(), () -> create(form));
            if (made.before()) {
                goOnFrom(stored(made.id()));
            }
            return made.id();
        }
        update(form);
        return form.getId();
    }

    /** @throws StaleException if what was sent before, and saved, is not what is in the form now */
    private void goOnFrom(F made) {
        if (!made.facts().equals(form.facts())) {
            form.goOnFrom(made);
            throw new StaleException();
        }
    }

    /** After a conflict: what is in the form replaces what was shown beside it, and nothing that was saved since. */
    public String keepMine() {
        conflict = null;
        form.setVersion(versionShown);
        opened = shown;
        return save();
    }

    /** After a conflict: what somebody else alone has changed comes into the form, beside what was changed here. */
    public void combine() {
        try {
            F theirs = stored(form.getId());
            Map<String, String> saved = theirs.facts();
            FormMerge.bring(theirs, form, new Conflict(theirs.getSavedBy(), opened, saved, form.facts()).theirsAlone());
            Conflict left = new Conflict(theirs.getSavedBy(), opened, saved, form.facts());
            versionShown = theirs.getVersion();
            shown = saved;
            conflict = left.isOverTheSame() ? left : null;
            if (conflict == null) {
                form.setVersion(versionShown);
                opened = shown;
            }
            Messages.addGlobalInfo("{0}", Texts.get("common.conflict.combined", left.getWho()));
        } catch (NotFoundException e) {
            sayGone(e);
        }
    }

    /** After a conflict: the form starts again from what was saved meanwhile. */
    public void takeTheirs() {
        conflict = null;
        try {
            fill(stored(form.getId()));
        } catch (NotFoundException e) {
            sayGone(e);
        }
    }

    public F getForm() {
        return form;
    }

    /** What differs from what somebody else saved meanwhile; null where nobody did. */
    public Conflict getConflict() {
        return conflict;
    }
}
