package org.amur.watch;

import org.amur.lists.DeltaRow;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.web.QueryString;

/**
 * Which changes are asked for; null asks for all.
 *
 * @param programme its code, as the list has it
 * @param country   see {@link org.amur.text.CountryCode}
 * @param watcher   the account whose watched actors they are about
 */
public record ChangeFilter(OfficialList list, DeltaRow.Change change, EntryKind kind, String programme, String country,
        String watcher) {

    /** As an address asks for it; empty if all is asked for. */
    QueryString query() {
        return QueryString.parse("").with("list", list).with("change", change).with("kind", kind).with("programme", programme)
                .with("country", country).with("watched", watcher == null ? null : "true");
    }
}
