package org.amur.trade;

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

/** {@code /trade/edit}: with {@code id} edits a figure, without enters one. */
@Named
@ViewScoped(saveInViewState = true)
public class FigureEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    @Inject
    private FigureRepository figures;

    @Inject
    private FigureService service;

    @Inject
    private Submissions submissions;

    private FigureForm form;
    private Conflict conflict;

    @PostConstruct
    void open() {
        form = id == null ? new FigureForm() : new FigureForm(figures.get(id));
    }

    public String save() {
        try {
            long saved = form.isNew()
                    ? submissions.once(form.getSubmission(), () -> service.create(form))
                    : service.update(form);
            Messages.addFlashGlobalInfo("{0}", Texts.get(form.isNew() ? "common.said.created" : "common.said.saved"));
            return "/trade/view?faces-redirect=true&id=" + saved;
        } catch (StaleException e) {
            Figure theirs = figures.get(form.getId());
            conflict = new Conflict(theirs.getModifiedBy(), new FigureForm(theirs).facts(), form.facts());
        } catch (FigureRefusedException e) {
            e.getRefusals().forEach(refusal -> Messages.addError("form:" + refusal.field(), "{0}",
                    Texts.get(refusal.key(), refusal.values().toArray())));
        }
        return null;
    }

    /** After a conflict: what is in the form replaces what was saved meanwhile. */
    public String keepMine() {
        form.setVersion(figures.get(form.getId()).getVersion());
        conflict = null;
        return save();
    }

    /** After a conflict: the form starts again from what was saved meanwhile. */
    public void takeTheirs() {
        form = new FigureForm(figures.get(form.getId()));
        conflict = null;
    }

    public FigureForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }
}
