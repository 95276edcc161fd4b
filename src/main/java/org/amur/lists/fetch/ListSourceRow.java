package org.amur.lists.fetch;

import org.amur.lists.OfficialList;

/**
 * List with its automatic import.
 *
 * @param listSource automatic import; null if there is none
 */
public record ListSourceRow(OfficialList list, ListSource listSource, ListSourceState state) {

    public boolean isOn() {
        return listSource != null && listSource.isEnabled();
    }

    /** Returns the path of its page, without the context path. */
    public String getPath() {
        return "/lists/source/view?list=" + list;
    }
}
