package org.amur.figure.claim;

import java.util.stream.IntStream;

/**
 * Finds the balance, deficit or surplus of which an amount is: one of its clause, soon before or after it, or any where a text
 * speaks of nothing else. Exports, imports and trade of their own have their own amounts.
 */
final class Balances {

    /** So many words may stand between a deficit and how much it is, whatever signs are among them. */
    private static final int NEAR = 4;
    private static final int NEAR_AFTER = 2;

    private final Sentence sentence;

    Balances(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Where it stands of which what stands between these places is the amount; -1 if it is of none. */
    int of(int first, int end) {
        int found = before(first);
        found = found >= 0 ? found : after(end);
        return found < 0 && isOfNothingElse() ? clearest(0, sentence.length()) : found;
    }

    private int before(int first) {
        int from = first;
        boolean near = true;
        while (from > 0 && near && !sentence.isTaken(from - 1) && !isOfGoods(from - 1)) {
            from--;
            near = from > first - NEAR || !sentence.endsClause(from - 1) && clauseGoesOn(from, first);
        }
        return clearest(from, first);
    }

    private boolean clauseGoesOn(int from, int first) {
        return IntStream.range(from, first).noneMatch(sentence::endsClause);
    }

    private int after(int end) {
        for (int place = end; place < end + NEAR_AFTER && !sentence.endsClause(place); place++) {
            if (hasSign(place)) {
                return place;
            }
        }
        return -1;
    }

    private boolean isOfNothingElse() {
        return IntStream.range(0, sentence.length()).noneMatch(this::isOfGoods);
    }

    /** The last that says on which side it is, or else the last balance; -1 if there is none. */
    private int clearest(int from, int to) {
        int found = -1;
        for (int place = from; place < to; place++) {
            boolean better = found < 0 || hasSign(place) || !hasSign(found);
            found = isBalance(place) && better ? place : found;
        }
        return found;
    }

    private boolean hasSign(int place) {
        return sentence.at(place).is(WordRole.DEFICIT) || sentence.at(place).is(WordRole.SURPLUS);
    }

    private boolean isBalance(int place) {
        return hasSign(place) || sentence.at(place).is(WordRole.BALANCE);
    }

    /** Exports, imports or trade; not those in which, or of which, there is a deficit. */
    private boolean isOfGoods(int place) {
        ClaimToken token = sentence.at(place);
        boolean ofBalance = isBalance(place - 1) || isBalance(place + 1) || isIn(place - 1) || isIn(place - 2);
        return token.is(WordRole.EXPORT) || token.is(WordRole.IMPORT) || token.is(WordRole.TOTAL) && !ofBalance;
    }

    private boolean isIn(int place) {
        return sentence.at(place).is(WordRole.IN) || sentence.at(place).is(WordRole.OF);
    }
}
