package org.amur.sanctions.authority;

import java.io.Serializable;

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

/** {@code /sanctions/authority/edit}: with {@code id} edits an authority, without creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class AuthorityEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    @Inject
    private AuthorityRepository authorities;

    @Inject
    private AuthorityService service;

    @Inject
    private Submissions submissions;

    private AuthorityForm form;
    private Conflict conflict;

    @PostConstruct
    void open() {
        form = id == null ? new AuthorityForm() : new AuthorityForm(authorities.get(id));
    }

    public String save() {
        try {
            long saved = form.isNew()
                    ? submissions.once(form.getSubmission(), () -> service.create(form))
                    : service.update(form);
            Messages.addFlashGlobalInfo("{0}", Texts.get(form.isNew() ? "common.said.created" : "common.said.saved"));
            return "/sanctions/authority/view?faces-redirect=true&id=" + saved;
        } catch (StaleException e) {
            Authority theirs = authorities.get(form.getId());
            conflict = new Conflict(theirs.getModifiedBy(), new AuthorityForm(theirs).facts(), form.facts());
        } catch (RefusedException e) {
            Messages.addError(e.getClientId(), "{0}", Texts.get(e.getKey()));
        }
        return null;
    }

    /** After a conflict: what is in the form replaces what was saved meanwhile. */
    public String keepMine() {
        form.setVersion(authorities.get(form.getId()).getVersion());
        conflict = null;
        return save();
    }

    /** After a conflict: the form starts again from what was saved meanwhile. */
    public void takeTheirs() {
        form = new AuthorityForm(authorities.get(form.getId()));
        conflict = null;
    }

    public AuthorityForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }
}
