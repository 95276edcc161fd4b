package org.amur.screening.lookup;

import java.util.List;

/**
 * Results of a query among list entries, best first.
 *
 * @param reaching      results that reach the threshold
 * @param nearest       best results below the threshold; fewer if some reach it
 * @param ofAnotherKind best result without the kind filter, if none of the kind reaches the threshold
 */
record ListAnswer(List<EntryCandidate> reaching, List<EntryCandidate> nearest, List<EntryCandidate> ofAnotherKind) {

    static final ListAnswer EMPTY = new ListAnswer(List.of(), List.of(), List.of());
}
