package org.amur.sanctions.designation;

import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.source.AffectedCitationRepository;
import org.amur.source.CitedKind;
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

    @Inject
    private AffectedCitationRepository affected;

    private DesignationFilter filter;
    private Page<DesignationRow> found;
    private Set<Long> unresolved;

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

    /** Returns the ids of those that cite a corrected or retracted source and have not been confirmed since. */
    public Set<Long> getUnresolved() {
        if (unresolved == null) {
            unresolved = affected.among(CitedKind.DESIGNATION, found.getRows().stream().map(DesignationRow::getId).toList());
        }
        return unresolved;
    }
}
