package org.amur.lists.fetch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.OfficialList;

/** {@code /lists/source/list}: automatic import of each list. */
@Named
@RequestScoped
public class ListSourceListBacking {

    @Inject
    private ListSourceRepository repository;

    private List<ListSourceRow> rows;

    @PostConstruct
    void load() {
        Map<OfficialList, ListSource> listSources = repository.all();
        Map<Long, ListSourceState> states = repository.states();
        rows = Stream.of(OfficialList.values()).map(list -> {
            ListSource listSource = listSources.get(list);
            return new ListSourceRow(list, listSource, listSource == null ? null : states.get(listSource.getId()));
        }).toList();
    }

    public List<ListSourceRow> getRows() {
        return rows;
    }
}
