package org.amur.figure.claim;

import java.util.Optional;

/** Finds words that make a growth approximate: almost doubled, почти на треть, 近三成, more than a third, 三成左右. */
record ApproximateGrowth(Sentence sentence) {

    /**
     * Returns the words from "almost" to the end. "More than doubled" is not included, since a question about it is
     * asked anyway.
     */
    Optional<String> nearly(int from, int to) {
        return before(from, to, WordRole.NEARLY);
    }

    /** Returns the words of any bound, too. */
    Optional<String> bounded(int from, int to) {
        boolean after = sentence.at(to).is(WordRole.MORE_OR_LESS) || sentence.at(to).is(WordRole.APPROXIMATE_AFTER);
        return after
                ? Optional.of(sentence.quote(from, to + 1))
                : before(from, to, WordRole.NEARLY).or(() -> before(from, to, WordRole.APPROXIMATE));
    }

    private Optional<String> before(int from, int to, WordRole role) {
        int place = from - 1;
        while (!sentence.at(place).is(role) && leadsOn(place)) {
            place--;
        }
        return sentence.at(place).is(role) ? Optional.of(sentence.quote(place, to)) : Optional.empty();
    }

    private boolean leadsOn(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.BY) || token.is(WordRole.IN) || token.text().equals("the");
    }
}
