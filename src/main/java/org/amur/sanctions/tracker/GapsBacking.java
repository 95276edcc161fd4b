package org.amur.sanctions.tracker;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/**
 * {@code /sanctions/gaps}: targets listed by some authorities and not by others, with the days between, longest first.
 */
@Named
@RequestScoped
public class GapsBacking {

    @Inject
    private GapParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private GapRepository gaps;

    private GapFilter filter;
    private Page<Gap> found;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> gaps.page(filter, number, size));
    }

    public GapFilter getFilter() {
        return filter;
    }

    public Page<Gap> getFound() {
        return found;
    }
}
