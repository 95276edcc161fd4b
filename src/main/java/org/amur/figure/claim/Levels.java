package org.amur.figure.claim;

import java.util.stream.Stream;

/** Finds the base of a relative amount: 1.9% higher than the $240.1 billion, на 1,9% больше 240,1 млрд. */
record Levels(Sentence sentence) {

    /** Returns where the linking words after the rate begin; the level's own place if there are none. */
    int afterRate(int level) {
        int last = level - 1;
        while (isBetween(last)) {
            last--;
        }
        int first = last;
        while (isThan(first) || isDirection(first) || sentence.at(first).isSign(",") && isDirection(first - 1)) {
            first--;
        }
        boolean said = isThan(last) || sentence.at(last + 1).text().equals("the");
        return said && isRate(first) ? first + 1 : level;
    }

    private boolean isBetween(int place) {
        ClaimToken token = sentence.at(place);
        return token.text().equals("the") || token.is(WordRole.APPROXIMATE) && !isThan(place);
    }

    /** Matches than, from, above, больше; not 增长26.3%超过2000亿, which passes a level. */
    private boolean isThan(int place) {
        ClaimToken token = sentence.at(place);
        boolean directly = token.is(WordRole.COMPARED, "DIRECTLY");
        boolean past = isDirection(place) && (directly || token.is(WordRole.APPROXIMATE));
        return token.kind() == ClaimToken.Kind.WORD && (past || token.is(WordRole.COMPARED) && !directly);
    }

    private boolean isDirection(int place) {
        return sentence.at(place).is(WordRole.UP) || sentence.at(place).is(WordRole.DOWN);
    }

    private boolean isRate(int place) {
        return Stream.of(WordRole.PERCENT, WordRole.FACTOR, WordRole.TIMES, WordRole.RAZA).anyMatch(sentence.at(place)::is);
    }
}
