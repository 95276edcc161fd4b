package org.amur.sanctions.proposal;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/**
 * Which entries are asked for that may be designations; all but the state is null for all.
 *
 * @param text      the beginnings of words of a name, in any script
 * @param programme the publisher's code
 */
public record ProposalFilter(String text, OfficialList list, EntryKind kind, String programme, Concern concern,
        ProposalState state) {
}
