package org.amur.source;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AddressReading;
import org.amur.common.Page;
import org.omnifaces.cdi.Param;

/** {@code /source/list}: sources, filtered and sorted by the address. */
@Named
@RequestScoped
public class SourceListBacking {

    private static final int SIZE = 25;

    @Inject
    private SourceParams params;

    @Inject
    @Param
    private Integer page;

    @Inject
    private SourceRepository sources;

    private SourceFilter filter;
    private Page<SourceRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = AddressReading.isFollowed() ? sources.page(filter, page == null ? 1 : Math.max(1, page), SIZE)
                : Page.none(SIZE);
    }

    public SourceFilter getFilter() {
        return filter;
    }

    public Page<SourceRow> getFound() {
        return found;
    }
}
