package org.amur.lists.fetch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.history.RecordEditing;
import org.amur.lists.OfficialList;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/** {@code /lists/supply/edit}: automatic import of a list; edits it with {@code id}, otherwise adds one. */
@Named
@ViewScoped(saveInViewState = true)
public class SupplyEditBacking extends RecordEditing<SupplyForm> {

    private static final long serialVersionUID = 1L;

    @Inject
    @Param(name = "list")
    private OfficialList asked;

    @Inject
    private SupplyRepository supplies;

    @Inject
    private SupplyService service;

    @Override
    protected SupplyForm blank() {
        return new SupplyForm(asked);
    }

    @Override
    protected SupplyForm stored(long id) {
        return new SupplyForm(supplies.get(id));
    }

    @Override
    protected long create(SupplyForm entered) {
        return service.create(entered);
    }

    @Override
    protected void update(SupplyForm entered) {
        service.update(entered);
    }

    @Override
    protected String view() {
        return "/lists/supply/view";
    }

    /** Returns the lists without automatic import. */
    public List<OfficialList> getLists() {
        Map<OfficialList, Supply> all = supplies.all();
        return Stream.of(OfficialList.values()).filter(list -> !all.containsKey(list)).toList();
    }

    public List<String> getRhythms() {
        return Rhythm.CODES;
    }

    public String rhythm(String code) {
        return Rhythm.of(code).text();
    }
}
