package org.amur.actor;

import java.io.Serializable;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.Conflict;
import org.amur.common.RefusedException;
import org.amur.common.StaleException;
import org.amur.common.Texts;
import org.amur.history.Submissions;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** {@code /actor/edit}: with {@code id} edits an actor, without creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class ActorEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    @Inject
    private ActorRepository actors;

    @Inject
    private ActorService service;

    @Inject
    private Submissions submissions;

    private ActorForm form;
    private Conflict conflict;

    @PostConstruct
    void open() {
        form = id == null ? new ActorForm() : new ActorForm(actors.get(id));
    }

    public String save() {
        try {
            long saved = form.isNew()
                    ? submissions.once(form.getSubmission(), () -> service.create(form))
                    : service.update(form);
            Messages.addFlashGlobalInfo("{0}", Texts.get(form.isNew() ? "common.said.created" : "common.said.saved"));
            return "/actor/view?faces-redirect=true&id=" + saved;
        } catch (StaleException e) {
            Actor theirs = actors.get(form.getId());
            conflict = new Conflict(theirs.getModifiedBy(), new ActorForm(theirs).facts(), form.facts());
        } catch (RefusedException e) {
            Messages.addError(e.getClientId(), "{0}", Texts.get(e.getKey()));
        }
        return null;
    }

    /** After a conflict: what is in the form replaces what was saved meanwhile. */
    public String keepMine() {
        form.setVersion(actors.get(form.getId()).getVersion());
        conflict = null;
        return save();
    }

    /** After a conflict: the form starts again from what was saved meanwhile. */
    public void takeTheirs() {
        form = new ActorForm(actors.get(form.getId()));
        conflict = null;
    }

    public ActorForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public List<String> getScripts() {
        return Script.OFFERED;
    }
}
