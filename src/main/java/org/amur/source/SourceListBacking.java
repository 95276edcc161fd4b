package org.amur.source;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** Page {@code /source/list}: sources, filtered and sorted by the address. */
@Named
@RequestScoped
public class SourceListBacking {

    @Inject
    private SourceParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private SourceRepository sources;

    private SourceFilter filter;
    private Page<SourceRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> sources.page(filter, number, size));
    }

    public SourceFilter getFilter() {
        return filter;
    }

    public Page<SourceRow> getFound() {
        return found;
    }
}
