package org.amur.figure.claim;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds words for plans and forecasts: expected, цель, 预计, anywhere; but will, довести до and 将, which have other uses,
 * only before a figure of their clause.
 */
record Plans(Sentence sentence) {

    private static final String AHEAD = "AHEAD";

    /** Returns the questions; call after amounts and rates have been read. */
    List<ClaimQuestion> doubts() {
        return IntStream.range(0, sentence.length()).filter(this::isPlan).limit(1)
                .mapToObj(place -> new ClaimQuestion(Doubt.PLAN, sentence.quote(place))).toList();
    }

    private boolean isPlan(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.PLAN, "") || token.is(WordRole.PLAN, AHEAD) && isBeforeFigure(place);
    }

    private boolean isBeforeFigure(int place) {
        int next = place + 1;
        while (!sentence.endsClause(next) && !sentence.isTaken(next)) {
            next++;
        }
        return sentence.isTaken(next);
    }
}
