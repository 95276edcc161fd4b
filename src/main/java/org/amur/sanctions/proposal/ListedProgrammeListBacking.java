package org.amur.sanctions.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.OfficialList;
import org.amur.web.Page;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /lists/programmes}: publishers' programmes with subject and measure. */
@Named
@RequestScoped
public class ListedProgrammeListBacking {

    @Inject
    @Param
    private OfficialList list;

    @Inject
    @Param
    private Concern concern;

    @Inject
    private RequestedPage page;

    @Inject
    private ListedProgrammeRepository programmes;

    private Page<ListedProgrammeRow> found;

    @PostConstruct
    void load() {
        found = page.of((number, size) -> programmes.page(list, concern, number, size));
    }

    public OfficialList getList() {
        return list;
    }

    public Concern getConcern() {
        return concern;
    }

    public Page<ListedProgrammeRow> getFound() {
        return found;
    }
}
