package org.amur.screening.lookup;

import java.util.List;

import org.amur.lists.ListedEntry;
import org.amur.screening.Match;

/**
 * List entry that may match the query.
 *
 * @param programmes programme codes as in the list
 */
public record EntryCandidate(ListedParty listed, List<String> programmes, Explanation why) {

    EntryCandidate(ListedParty listed, ListedEntry entry, Match match) {
        this(listed, entry == null ? List.of() : EntryParty.programmes(entry), new Explanation(match));
    }
}
