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

    /** The order in which they stand. */
    public Sort getSort() {
        return FigureRepository.order(filter, found.getTotal());
    }

    /** Whether that is not the order that was asked for. */
    public boolean isSortedOtherwise() {
        return !getSort().equals(filter.sort());
    }

    /** Whether so many can be put in the order of their values. */
    public boolean isSortedByValue() {
        return FigureRepository.isSortedByValue(found.getTotal());
    }

    /** The longest list that can. */
    public int getMostByValue() {
        return FigureRepository.MOST_BY_VALUE;
    }

    /** As typed. */
    public String getFrom() {
        return params.from();
    }

    /** As typed. */
    public String getUntil() {
        return params.until();
    }
}
