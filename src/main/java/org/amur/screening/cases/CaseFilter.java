package org.amur.screening.cases;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.web.Sort;

/**
 * Filter of cases; null does not filter.
 *
 * @param actor id of the actor
 * @param least minimum score in per cent
 * @param settled true for closed cases, false for current ones
 */
public record CaseFilter(CaseState state, OfficialList list, EntryKind kind, Integer least, Long actor, boolean settled,
        Sort sort) {
}
