package org.amur.sanctions.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.sanctions.authority.RequestedAuthority;
import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** URL parameters of a programme list or its export. */
@RequestScoped
public class ProgrammeParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private String authority;

    @Inject
    @Param
    private String sort;

    @Inject
    private RequestedAuthority requestedAuthority;

    @PostConstruct
    void read() {
        requestedAuthority.check(authority);
    }

    ProgrammeFilter filter() {
        return new ProgrammeFilter(q, authority,
                Sort.parse(sort, ProgrammeRepository.SORTS.keySet(), ProgrammeRepository.BY_CODE));
    }
}
