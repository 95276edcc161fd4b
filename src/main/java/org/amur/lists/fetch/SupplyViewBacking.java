package org.amur.lists.fetch;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.ChangeRepository;
import org.amur.history.RecordChange;
import org.amur.web.NotFoundException;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Messages;

/** {@code /lists/supply/view?id=}: automatic import of a list with its last result and next due time. */
@Named
@RequestScoped
public class SupplyViewBacking {

    private static final int CHANGES = 3;

    @Inject
    @Param
    private Long id;

    @Inject
    private SupplyRepository supplies;

    @Inject
    private SupplyRounds rounds;

    @Inject
    private ChangeRepository journal;

    private Supply supply;
    private SupplyState state;
    private List<RecordChange> changes;

    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException(SupplyRecordKind.CODE, "");
        }
        supply = supplies.get(id);
        state = supplies.state(id).orElseThrow();
        changes = journal.of(SupplyRecordKind.CODE, id, 0, CHANGES);
    }

    public String fetch() {
        if (rounds.fetchNow(id).isEmpty()) {
            Messages.addFlashGlobalInfo("{0}", Texts.get("lists.supply.already"));
        }
        return "/lists/supply/view?faces-redirect=true&id=" + id;
    }

    public Supply getSupply() {
        return supply;
    }

    public SupplyState getState() {
        return state;
    }

    public List<RecordChange> getChanges() {
        return changes;
    }
}
