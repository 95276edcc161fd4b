package org.amur.figure.claim;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds words for a rate of less than a year that is annualised: annualized, at an annual rate of, 折年率. "Annual rate"
 * alone, or beside "year on year", is year on year.
 */
record Annualized(Sentence sentence) {

    /** Returns such words for the rate that begins here: those since the rate before it, and the rest of its clause. */
    Optional<String> of(int rate, int rateBefore) {
        int end = sentence.clauseEnd(rate);
        return IntStream.range(rateBefore, end)
                .filter(place -> sentence.at(place).is(WordRole.ANNUALIZED))
                .filter(place -> sentence.at(place).is(WordRole.ANNUALIZED, "") || isPace(place) && !isYearly(rateBefore, end))
                .mapToObj(sentence::quote).findFirst();
    }

    /** Matches "at an annual rate", "at a 5% annual rate". */
    private boolean isPace(int place) {
        int before = place - 1;
        while (sentence.at(before).isNumber() || sentence.at(before).is(WordRole.PERCENT) || sentence.at(before).is(WordRole.ARTICLE)
                || sentence.at(before).text().equals("the")) {
            before--;
        }
        return sentence.at(before).text().equals("at");
    }

    private boolean isYearly(int from, int to) {
        return IntStream.range(from, to).anyMatch(place -> sentence.at(place).is(WordRole.YEARLY));
    }
}
