package org.amur.figure.claim;

import java.util.stream.IntStream;

/**
 * Finds the balance, deficit or surplus that an amount states: one within its clause and near it, or any if the text
 * names nothing else. Exports, imports and trade have their own amounts.
 */
record Balances(Sentence sentence) {

    /** Maximum number of words between a deficit and its amount, not counting signs. */
    private static final int NEAR = 4;
    private static final int NEAR_AFTER = 2;

    /** Returns the place of the balance that the amount between these places states; -1 if none. */
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

    /** Returns the last balance with a sign, else the last one; -1 if there is none. */
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

    /** Matches exports, imports or trade, except the trade that has the deficit. */
    private boolean isOfGoods(int place) {
        ClaimToken token = sentence.at(place);
        boolean ofBalance = isBalance(place - 1) || isBalance(place + 1) || isIn(place - 1) || isIn(place - 2);
        return token.is(WordRole.EXPORT) || token.is(WordRole.IMPORT) || token.is(WordRole.TOTAL) && !ofBalance;
    }

    private boolean isIn(int place) {
        return sentence.at(place).is(WordRole.IN) || sentence.at(place).is(WordRole.OF);
    }
}
