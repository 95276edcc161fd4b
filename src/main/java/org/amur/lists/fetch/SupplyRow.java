package org.amur.lists.fetch;

import org.amur.lists.OfficialList;

/** A list, and where its releases come from. */
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

    /** Null if nobody has said from where. */
    public Supply getSupply() {
        return supply;
    }

    public SupplyState getState() {
        return state;
    }

    public boolean isOn() {
        return supply != null && supply.isEnabled();
    }

    /** The page of where they come from, or the form to say so; without the context path. */
    public String getPath() {
        return supply == null ? "/lists/supply/edit?list=" + list : "/lists/supply/view?id=" + supply.getId();
    }
}
