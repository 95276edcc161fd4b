package org.amur.screening.lookup;

import java.util.List;

import org.amur.lists.ListedEntry;
import org.amur.screening.Match;

/** List entry that may match the query. */
public final class EntryCandidate {

    private final ListedParty listed;
    private final List<String> programmes;
    private final Explanation why;

    EntryCandidate(ListedParty listed, ListedEntry entry, Match match) {
        this.listed = listed;
        programmes = entry == null ? List.of() : EntryParty.programmes(entry);
        why = new Explanation(match);
    }

    public ListedParty getListed() {
        return listed;
    }

    /** Returns the programme codes as in the list. */
    public List<String> getProgrammes() {
        return programmes;
    }

    public Explanation getWhy() {
        return why;
    }
}
