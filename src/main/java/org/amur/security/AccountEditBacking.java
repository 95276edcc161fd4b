package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.amur.common.Conflict;
import org.amur.common.StaleException;
import org.amur.common.Texts;
import org.amur.history.Submissions;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Messages;

/** {@code /security/edit}: with {@code id} edits an account, without creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class AccountEditBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param
    private Long id;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountService service;

    @Inject
    private Submissions submissions;

    private AccountForm form;
    private Conflict conflict;

    @PostConstruct
    void open() {
        form = id == null ? new AccountForm() : new AccountForm(accounts.get(id));
    }

    public String save() {
        try {
            return form.isNew() ? create() : update();
        } catch (StaleException e) {
            Account theirs = accounts.get(form.getId());
            conflict = new Conflict(theirs.getModifiedBy(), new AccountForm(theirs).facts(), form.facts());
        } catch (NameTakenException e) {
            Messages.addError("form:name", "{0}", Texts.get("security.name.taken"));
        } catch (LastAdminException e) {
            Messages.addGlobalError("{0}", Texts.get("security.edit.lastAdmin"));
        }
        return null;
    }

    private String create() {
        long created = submissions.once(form.getSubmission(), () -> service.create(form));
        Links.show(service.issueLink(created));
        return "/security/view?faces-redirect=true&id=" + created;
    }

    private String update() {
        service.update(form);
        Messages.addFlashGlobalInfo("{0}", Texts.get("common.said.saved"));
        return "/security/view?faces-redirect=true&id=" + form.getId();
    }

    /** After a conflict: what is in the form replaces what was saved meanwhile. */
    public String keepMine() {
        form.setVersion(accounts.get(form.getId()).getVersion());
        conflict = null;
        return save();
    }

    /** After a conflict: the form starts again from what was saved meanwhile. */
    public void takeTheirs() {
        form = new AccountForm(accounts.get(form.getId()));
        conflict = null;
    }

    public AccountForm getForm() {
        return form;
    }

    public Conflict getConflict() {
        return conflict;
    }
}
