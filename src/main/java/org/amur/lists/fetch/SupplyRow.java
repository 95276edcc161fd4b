package org.amur.lists.fetch;

import org.amur.lists.OfficialList;

/**
 * List with its automatic import.
 *
 * @param supply returns the automatic import; null if there is none.
 */
public record SupplyRow(OfficialList list, Supply supply, SupplyState state) {

    public boolean isOn() {
        return supply != null && supply.isEnabled();
    }

    /** Returns the path of its page, without the context path. */
    public String getPath() {
        return "/lists/supply/view?list=" + list;
    }
}
