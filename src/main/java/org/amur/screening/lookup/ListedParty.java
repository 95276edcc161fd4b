package org.amur.screening.lookup;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.Party;

/**
 * An entry of a current release, and the party that it is about.
 *
 * @param entry the number of the entry
 */
public record ListedParty(long entry, OfficialList list, String reference, EntryKind kind, String title, Party party) {
}
