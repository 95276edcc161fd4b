package org.amur.sanctions.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /sanctions/authority/list}: authorities, filtered and sorted by URL parameters. */
@Named
@RequestScoped
public class AuthorityListBacking {

    @Inject
    private AuthorityParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private AuthorityRepository authorities;

    private AuthorityFilter filter;
    private Page<AuthorityRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> authorities.page(filter, number, size));
    }

    public AuthorityFilter getFilter() {
        return filter;
    }

    public Page<AuthorityRow> getFound() {
        return found;
    }
}
