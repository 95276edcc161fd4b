package org.amur.screening.lookup;

import java.util.List;

/**
 * What the lists have for a question; the best first.
 *
 * @param reaching      those that reach the threshold
 * @param nearest       the best of those that fall short; fewer of them where some do not
 * @param ofAnotherKind the best that would reach it if no kind had been asked for, where none of that kind does
 */
record ListAnswer(List<EntryCandidate> reaching, List<EntryCandidate> nearest, List<EntryCandidate> ofAnotherKind) {

    static final ListAnswer EMPTY = new ListAnswer(List.of(), List.of(), List.of());
}
