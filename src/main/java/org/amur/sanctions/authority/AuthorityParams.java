package org.amur.sanctions.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** URL parameters of an authority list or its export. */
@RequestScoped
public class AuthorityParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String country;

    @Inject
    @Param
    private String sort;

    AuthorityFilter filter() {
        return new AuthorityFilter(q, country,
                Sort.parse(sort, AuthorityRepository.SORTS.keySet(), AuthorityRepository.BY_CODE));
    }
}
