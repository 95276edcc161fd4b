package org.amur.sanctions.designation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /sanctions/designation/list}: designations, filtered and sorted by URL parameters. */
@Named
@RequestScoped
public class DesignationListBacking {

    @Inject
    private DesignationParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private DesignationRepository designations;

    private DesignationFilter filter;
    private Page<DesignationRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> designations.page(filter, number, size));
    }

    public DesignationFilter getFilter() {
        return filter;
    }

    public Page<DesignationRow> getFound() {
        return found;
    }
}
