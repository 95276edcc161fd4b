package org.amur.lists.fetch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.lists.OfficialList;

/** {@code /lists/supply/list}: automatic import of each list. */
@Named
@RequestScoped
public class SupplyListBacking {

    @Inject
    private SupplyRepository repository;

    private List<SupplyRow> rows;

    @PostConstruct
    void load() {
        Map<OfficialList, Supply> supplies = repository.all();
        Map<Long, SupplyState> states = repository.states();
        rows = Stream.of(OfficialList.values()).map(list -> {
            Supply supply = supplies.get(list);
            return new SupplyRow(list, supply, supply == null ? null : states.get(supply.getId()));
        }).toList();
    }

    public List<SupplyRow> getRows() {
        return rows;
    }
}
