package org.amur.source;

import java.io.Serializable;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Conflict;
import org.amur.common.StaleException;
import org.amur.common.Texts;
import org.amur.history.Submissions;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** {@code /source/edit}: with {@code id} edits a source, without creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class SourceEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    @Inject
    private SourceRepository sources;

    @Inject
    private SourceService service;

    @Inject
    private Submissions submissions;

    private SourceForm form;
    private Conflict conflict;

    @PostConstruct
    void open() {
        form = id == null ? new SourceForm() : new SourceForm(sources.get(id));
    }

    public String save() {
        try {
            long saved = form.isNew()
                    ? submissions.once(form.getSubmission(), () -> service.create(form))
                    : service.update(form);
            Messages.addFlashGlobalInfo("{0}", Texts.get(form.isNew() ? "common.said.created" : "common.said.saved"));
            return "/source/view?faces-redirect=true&id=" + saved;
        } catch (StaleException e) {
            Source theirs = sources.get(form.getId());
            conflict = new Conflict(theirs.getModifiedBy(), new SourceForm(theirs).facts(), form.facts());
        } catch (CircularOriginException e) {
            Messages.addError("form:derivesFrom", "{0}", Texts.get("source.derivesFrom.circular"));
        }
        return null;
    }

    /** After a conflict: what is in the form replaces what was saved meanwhile. */
    public String keepMine() {
        form.setVersion(sources.get(form.getId()).getVersion());
        conflict = null;
        return save();
    }

    /** After a conflict: the form starts again from what was saved meanwhile. */
    public void takeTheirs() {
        form = new SourceForm(sources.get(form.getId()));
        conflict = null;
    }

    public SourceForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }
}
