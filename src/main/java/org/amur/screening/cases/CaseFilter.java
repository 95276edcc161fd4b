package org.amur.screening.cases;

import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.web.Sort;

/**
 * What a list of cases is asked for. Null asks for nothing.
 *
 * @param actor the number of one
 * @param least the score from which on, of a hundred
 * @param settled whether those that are settled are asked for, and not those that stand
 */
public record CaseFilter(CaseState state, OfficialList list, EntryKind kind, Integer least, Long actor, boolean settled,
        Sort sort) {
}
