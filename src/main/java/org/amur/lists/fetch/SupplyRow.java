package org.amur.lists.fetch;

import org.amur.lists.OfficialList;

/** List with its automatic import. */
public final class SupplyRow {

    private final OfficialList list;
    private final Supply supply;
    private final SupplyState state;

    SupplyRow(OfficialList list, Supply supply, SupplyState state) {
        this.list = list;
        this.supply = supply;
        this.state = state;
    }

    public OfficialList getList() {
        return list;
    }

    /** Returns the automatic import; null if there is none. */
    public Supply getSupply() {
        return supply;
    }

    public SupplyState getState() {
        return state;
    }

    public boolean isOn() {
        return supply != null && supply.isEnabled();
    }

    /** Returns the path of its page or of the form to add it, without the context path. */
    public String getPath() {
        return supply == null ? "/lists/supply/edit?list=" + list : "/lists/supply/view?id=" + supply.getId();
    }
}
