package org.amur.watch;

import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.RequestedPage;

/** {@code /lists/changes}: list changes, newest first, filtered by URL parameters. */
@Named
@RequestScoped
public class ListChangesBacking {

    @Inject
    private ChangeParams params;

    @Inject
    private RequestedPage page;

    @Inject
    private ListChangeRepository changes;

    private ChangeFilter filter;
    private Page<ListChange> found;
    private Map<Long, List<String>> programmes;
    private List<String> suggestions;

    @PostConstruct
    void load() {
        filter = params.filter();
        found = page.of((number, size) -> changes.page(filter, number, size));
        programmes = changes.programmes(found.getRows().stream().map(ListChange::getId).toList());
        suggestions = programmes.values().stream().flatMap(List::stream).distinct().sorted().toList();
    }

    public ChangeFilter getFilter() {
        return filter;
    }

    public Page<ListChange> getFound() {
        return found;
    }

    /** Returns the programme codes on this page as suggestions for the filter: those of all changes are too many to query. */
    public List<String> getProgrammes() {
        return suggestions;
    }

    /** Returns the programme codes of a change, separated by commas. */
    public String programmes(long change) {
        return String.join(", ", programmes.getOrDefault(change, List.of()));
    }
}
