package org.amur.lists;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /lists/entries}: entries of the current releases or of one release, filtered by URL parameters. */
@Named
@RequestScoped
public class EntryListBacking {

    @Inject
    private EntryParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private ListRepository repository;

    private EntryFilter filter;
    private Page<EntryRow> found;
    private ListRelease release;

    @PostConstruct
    void load() {
        filter = params.filter();
        release = filter.release() == null ? null : repository.release(filter.release());
        found = page.of((number, size) -> repository.entries(filter, number, size));
    }

    public EntryFilter getFilter() {
        return filter;
    }

    public Page<EntryRow> getFound() {
        return found;
    }

    /** Returns the release of the entries; null for the current releases. */
    public ListRelease getRelease() {
        return release;
    }
}
