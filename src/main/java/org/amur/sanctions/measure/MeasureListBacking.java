package org.amur.sanctions.measure;

import java.util.Set;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.source.AffectedCitationRepository;
import org.amur.source.CitedKind;
import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /sanctions/measure/list}: measures, filtered and sorted by URL parameters. */
@Named
@RequestScoped
public class MeasureListBacking {

    @Inject
    private MeasureParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private MeasureRepository measures;

    @Inject
    private AffectedCitationRepository affected;

    private MeasureFilter filter;
    private Page<MeasureRow> found;
    private Set<Long> unresolved;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> measures.page(filter, number, size));
    }

    public MeasureFilter getFilter() {
        return filter;
    }

    public Page<MeasureRow> getFound() {
        return found;
    }

    /** Returns the ids of those that cite a corrected or retracted source and have not been confirmed since. */
    public Set<Long> getUnresolved() {
        if (unresolved == null) {
            unresolved = affected.among(CitedKind.MEASURE, found.getRows().stream().map(MeasureRow::id).toList());
        }
        return unresolved;
    }
}
