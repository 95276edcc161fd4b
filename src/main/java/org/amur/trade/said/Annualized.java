package org.amur.trade.said;

import java.util.Optional;
import java.util.stream.IntStream;

/** Finds what says that a rate is of less than a year and reckoned for a whole one: annualized, at an annual rate of, 折年率. */
final class Annualized {

    private final Sentence sentence;

    Annualized(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words that say so of the rate that begins here: those since the one before it, and the rest of its clause. */
    Optional<String> of(int rate, int rateBefore) {
        return IntStream.range(rateBefore, sentence.clauseEnd(rate)).filter(place -> sentence.at(place).is(Role.ANNUALIZED))
                .mapToObj(sentence::quote).findFirst();
    }
}
