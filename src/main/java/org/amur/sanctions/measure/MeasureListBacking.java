package org.amur.sanctions.measure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private MeasureFilter filter;
    private Page<MeasureRow> found;

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
}
