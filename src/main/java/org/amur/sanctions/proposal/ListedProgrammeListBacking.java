package org.amur.sanctions.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.OfficialList;
import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /lists/programmes}: publishers' programmes with subject and measure. */
@Named
@RequestScoped
public class ListedProgrammeListBacking {

    @Inject
    private ListedProgrammeParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private ListedProgrammeRepository programmes;

    private Page<ListedProgrammeRow> found;

    @PostConstruct
    void load() {
        found = page.of((number, size) -> programmes.page(params.list(), params.concern(), number, size));
    }

    public OfficialList getList() {
        return params.list();
    }

    public Concern getConcern() {
        return params.concern();
    }

    public Page<ListedProgrammeRow> getFound() {
        return found;
    }
}
