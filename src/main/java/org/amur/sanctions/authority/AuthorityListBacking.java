package org.amur.sanctions.authority;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AddressReading;
import org.amur.common.Page;
import org.omnifaces.cdi.Param;

/** {@code /sanctions/authority/list}: authorities, filtered and sorted by the address. */
@Named
@RequestScoped
public class AuthorityListBacking {

    private static final int SIZE = 25;

    @Inject
    private AuthorityParams params;

    @Inject
    @Param
    private Integer page;

    @Inject
    private AuthorityRepository authorities;

    private AuthorityFilter filter;
    private Page<AuthorityRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = AddressReading.isFollowed() ? authorities.page(filter, page == null ? 1 : Math.max(1, page), SIZE)
                : Page.none(SIZE);
    }

    public AuthorityFilter getFilter() {
        return filter;
    }

    public Page<AuthorityRow> getFound() {
        return found;
    }
}
