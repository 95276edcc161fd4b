package org.amur.trade.said;

import java.util.Optional;

/** Finds out whether an amount is only what another is compared with: 较2021年的1468.9亿美元增长29.3%, против 147 млрд. */
final class Comparisons {

    private static final String AMOUNT = "AMOUNT";

    private final Sentence sentence;

    Comparisons(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words from "against" to the amount between these places, or from it to such words behind it. */
    Optional<String> of(int place, int end) {
        int before = place - 1;
        while (leadsOn(before)) {
            before--;
        }
        if (sentence.at(before).is(Role.COMPARED, AMOUNT)) {
            return Optional.of(sentence.quote(before, end));
        }
        return sentence.at(end).is(Role.COMPARED_AFTER, AMOUNT) ? Optional.of(sentence.quote(place, end + 1)) : Optional.empty();
    }

    /** The time of it, and what stands between. */
    private boolean leadsOn(int place) {
        Token token = sentence.at(place);
        boolean word = token.is(Role.APPROXIMATE) || token.is(Role.POSSESSIVE) || token.is(Role.YEAR_SIGN) || token.is(Role.MONTH_SIGN)
                || token.is(Role.WITH) || token.is(Role.TO) || token.text().equals("the");
        return !token.is(Role.COMPARED, AMOUNT) && (word || DateNumbers.isYear(token.small()));
    }
}
