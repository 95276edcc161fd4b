package org.amur.figure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.amur.web.Sort;

/** {@code /trade/list}: figures, filtered and sorted by the address. */
@Named
@RequestScoped
public class FigureListBacking {

    @Inject
    private FigureParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private FigureRepository figures;

    private FigureFilter filter;
    private Page<FigureRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> figures.page(filter, number, size));
    }

    public FigureFilter getFilter() {
        return filter;
    }

    public Page<FigureRow> getFound() {
        return found;
    }

    /** Returns the applied order. */
    public Sort getSort() {
        return FigureRepository.order(filter, found.getTotal());
    }

    /** Tells whether the applied order differs from the requested one. */
    public boolean isSortedOtherwise() {
        return !getSort().equals(filter.sort());
    }

    /** Tells whether the list is short enough to be sorted by value. */
    public boolean isSortedByValue() {
        return FigureRepository.isSortedByValue(found.getTotal());
    }

    /** Returns the maximum number of figures that can be sorted by value. */
    public int getMostByValue() {
        return FigureRepository.MAX_BY_VALUE;
    }

    /** Returns the first day as typed. */
    public String getFrom() {
        return params.from();
    }

    /** Returns the last day as typed. */
    public String getUntil() {
        return params.until();
    }
}
