package org.amur.watch;

import org.amur.lists.DeltaRow;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.web.QueryString;

/**
 * Filter of list changes; null does not filter.
 *
 * @param programme programme code as in the list
 * @param country   see {@link org.amur.text.CountryCode}
 * @param watcher   account whose watched actors are affected
 */
public record ChangeFilter(OfficialList list, DeltaRow.Change change, EntryKind kind, String programme, String country,
        String watcher) {

    /** Returns the URL query; empty without filters. */
    QueryString query() {
        return QueryString.parse("").with("list", list).with("change", change).with("kind", kind).with("programme", programme)
                .with("country", country).with("watched", watcher == null ? null : "true");
    }
}
