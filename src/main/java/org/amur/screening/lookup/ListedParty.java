package org.amur.screening.lookup;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.Party;

/**
 * Entry of a current release with its party.
 *
 * @param entry id of the entry
 */
public record ListedParty(long entry, OfficialList list, String reference, EntryKind kind, String title, Party party) {
}
