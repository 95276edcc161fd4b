package org.amur.citing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.NotFoundException;
import org.omnifaces.cdi.Param;

/**
 * {@code /embed?view=/trade/mirror}: the chart of a page alone, for a frame on another site. Other parameters are those of
 * that page.
 */
@Named
@RequestScoped
public class EmbedBacking {

    @Inject
    @Param(name = CitedPages.VIEW)
    private String page;

    @Inject
    private CitedPages pages;

    @PostConstruct
    void load() {
        if (page == null || pages.chart(page) == null) {
            throw new NotFoundException("page", page);
        }
    }

    public String getPage() {
        return page;
    }

    /** Returns the view of the chart. */
    public String getChart() {
        return pages.chart(page);
    }

    /** Returns the message of the chart. */
    public String getTitle() {
        return pages.citable(page).citedTitle();
    }
}
