package org.amur.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** Filter of accounts from the address of a list. */
@RequestScoped
public class AccountParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Role role;

    @Inject
    @Param
    private String sort;

    AccountFilter filter() {
        return new AccountFilter(q, role, Sort.parse(sort, AccountRepository.SORTS.keySet(), AccountRepository.BY_NAME));
    }
}
