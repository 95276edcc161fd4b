package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** Page {@code /security/list}: accounts, filtered and sorted by the address. */
@Named
@RequestScoped
public class AccountListBacking {

    @Inject
    private AccountParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private AccountRepository accounts;

    private AccountFilter filter;
    private Page<AccountRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> accounts.page(filter, number, size));
    }

    public AccountFilter getFilter() {
        return filter;
    }

    public Page<AccountRow> getFound() {
        return found;
    }
}
