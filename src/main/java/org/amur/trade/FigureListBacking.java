package org.amur.trade;


import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.common.AddressReading;
import org.amur.common.Page;
import org.omnifaces.cdi.Param;

/** {@code /trade/list}: figures, filtered and sorted by the address. */
@Named
@RequestScoped
public class FigureListBacking {

    private static final int SIZE = 25;

    @Inject
    private FigureParams params;

    @Inject
    @Param
    private Integer page;

    @Inject
    private FigureRepository figures;

    private FigureFilter filter;
    private Page<FigureRow> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = AddressReading.isFollowed() ? figures.page(filter, page == null ? 1 : Math.max(1, page), SIZE)
                : Page.none(SIZE);
    }

    public FigureFilter getFilter() {
        return filter;
    }

    public Page<FigureRow> getFound() {
        return found;
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
