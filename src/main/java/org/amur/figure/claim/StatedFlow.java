package org.amur.figure.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.amur.figure.value.Flow;

/**
 * Direction of trade at its place in a text.
 *
 * @param first where its words begin, with the owner; {@code end} is the place after the destination
 * @param flow null for trade with a third country, which is another series
 * @param whose possible owners; empty if the text does not state one
 * @param side the country as whose trade the text counts it; empty if not stated
 * @param whole whether it only is the whole of a share
 * @param kind form of the phrase
 */
record StatedFlow(int place, int first, int end, Flow flow, Set<String> whose, String side, String quote,
        List<ClaimQuestion> ofSomethingElse, boolean whole, Kind kind) {

    enum Kind {
        NOUN, VERB,
        /** Exports and imports together: their total, or one after the other. */
        PAIR,
        /** Elliptical, without a word for the direction: Chinese ones, из России в Китай. */
        ELLIPSIS
    }

    List<NamedFlow> meanings() {
        if (flow == null) {
            return List.of();
        }
        return whose.isEmpty() ? List.of(new NamedFlow(flow, "")) : whose.stream().map(each -> new NamedFlow(flow, each)).toList();
    }

    List<ClaimQuestion> doubts() {
        List<ClaimQuestion> doubts = new ArrayList<>();
        if (whose.size() > 1) {
            doubts.add(new ClaimQuestion(Doubt.WHOSE_FLOW, quote));
        }
        doubts.addAll(ofSomethingElse);
        return doubts;
    }
}
