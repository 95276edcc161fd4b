package org.amur.trade.said;

import java.util.stream.Stream;

/** Finds the level that something is so much higher or lower than: 1.9% higher than the $240.1 billion, на 1,9% больше 240,1 млрд. */
final class Levels {

    private final Sentence sentence;

    Levels(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Where the words that make what begins here such a level begin, after the rate; its own place if it is none. */
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
        Token token = sentence.at(place);
        return token.text().equals("the") || token.is(Role.APPROXIMATE) && !isThan(place);
    }

    /** Than, from, above, больше; not 增长26.3%超过2000亿, which has come to be so much. */
    private boolean isThan(int place) {
        Token token = sentence.at(place);
        boolean directly = token.is(Role.COMPARED, "DIRECTLY");
        boolean past = isDirection(place) && (directly || token.is(Role.APPROXIMATE));
        return token.kind() == Token.Kind.WORD && (past || token.is(Role.COMPARED) && !directly);
    }

    private boolean isDirection(int place) {
        return sentence.at(place).is(Role.UP) || sentence.at(place).is(Role.DOWN);
    }

    private boolean isRate(int place) {
        return Stream.of(Role.PERCENT, Role.FACTOR, Role.TIMES, Role.RAZA).anyMatch(sentence.at(place)::is);
    }
}
