package org.amur.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** Page {@code /security/list}: accounts, filtered and sorted by the address. */
@Named
@RequestScoped
public class AccountListBacking {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Role role;

    @Inject
    @Param
    private String sort;

    @Inject
    private RequestedPage page;

    @Inject
    private AccountRepository accounts;

    private AccountFilter filter;
    private Page<AccountRow> found;

    @PostConstruct
    void load() {
        filter = new AccountFilter(q, role,
                Sort.parse(sort, AccountRepository.SORTS.keySet(), AccountRepository.BY_NAME));
        found = page.of((number, size) -> accounts.page(filter, number, size));
    }

    public AccountFilter getFilter() {
        return filter;
    }

    public Page<AccountRow> getFound() {
        return found;
    }
}
