package org.amur.security;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.omnifaces.cdi.ViewScoped;

/** Page {@code /security/edit}: edits the account {@code id}, or creates one. */
@Named
@ViewScoped(saveInViewState = true)
public class AccountEditBacking extends RecordEditing<AccountForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountService service;

    @Override
    protected AccountForm blank() {
        return new AccountForm();
    }

    @Override
    protected AccountForm stored(long id) {
        return new AccountForm(accounts.get(id));
    }

    @Override
    protected long create(AccountForm entered) {
        long created = service.create(entered);
        Links.show(service.issueLink(created));
        return created;
    }

    @Override
    protected void update(AccountForm entered) {
        service.update(entered);
    }
}
