package org.amur.sanctions.proposal;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;

/**
 * Filter of proposed entries; null does not filter, except for the state.
 *
 * @param text      prefixes of words of a name, in any script
 * @param programme publisher's code
 */
public record ProposalFilter(String text, OfficialList list, EntryKind kind, String programme, Concern concern,
        ProposalState state) {
}
