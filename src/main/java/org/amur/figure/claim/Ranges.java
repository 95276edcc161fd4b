package org.amur.figure.claim;

/**
 * Recognises the ends of ranges: 190–200, from 230 to 240, between 230 and 240, 2300至2400. A rise from 230 to 240 is
 * not a range.
 */
record Ranges(Sentence sentence, CurrencyWords money) {

    static final String DASHES = "-\u2212\u2010\u2011\u2012\u2013\u2014\u2015";
    /** Signs that join two numbers of one amount: 190/200, 190±5. */
    private static final String JOINTS = DASHES + "~/±";
    /** Maximum number of signs and units between a number and the sign that joins it with the next. */
    private static final int UNITS = 3;

    /** Tells whether the amount between these places is an end of a range. */
    boolean isEnd(int place, int end) {
        return isBesideDash(place, end) || isEndOfBetween(place, end)
                || isLast(place) && !(isChange(place - 2) && !opens(place - 3));
    }

    private boolean isBesideDash(int place, int end) {
        int number = afterMoney(place);
        boolean after = sentence.at(number - 1).isSign(JOINTS) && sentence.at(number - 2).isNumber()
                || sentence.at(number - 1).isSign(".") && sentence.at(number - 2).isSign(".");
        boolean before = sentence.at(end).isSign(JOINTS) && !sentence.at(end).spaced() && sentence.at(end + 1).isNumber();
        return after || before;
    }

    /** Tells whether a number without a unit, and "to" or "and", precede: from 230 to 240 billion, 5 or 6 percent. */
    boolean isLast(int place) {
        ClaimToken joint = sentence.at(place - 1);
        boolean chinese = joint.kind() == ClaimToken.Kind.HAN;
        int before = sentence.at(place - 2).small();
        boolean year = DateNumbers.isYear(before) && !chinese;
        boolean number = sentence.at(place - 2).isNumber() && !sentence.at(place - 2).glued() && !year;
        boolean both = joint.is(WordRole.AND) && sentence.at(place - 3).is(WordRole.BETWEEN);
        return number && (both || joint.is(WordRole.RANGE_TO) || joint.is(WordRole.OR));
    }

    /** Matches either end of between $230 billion and $240 billion. */
    private boolean isEndOfBetween(int place, int end) {
        boolean first = sentence.at(place - 1).is(WordRole.BETWEEN) && sentence.at(end).is(WordRole.AND)
                && sentence.at(afterMoney(end + 1)).isNumber();
        return first || sentence.at(place - 1).is(WordRole.AND) && sentence.at(beforeUnits(place - 2) - 1).is(WordRole.BETWEEN);
    }

    /** Returns the beginning of the amount that ends here. */
    private int beforeUnits(int last) {
        int number = last;
        while (number > last - UNITS && !sentence.at(number).isNumber()) {
            number--;
        }
        return money.is(number - 1) ? number - 1 : number;
    }

    /** Tells whether a word joins the amounts to a range, and not to a change. */
    boolean joins(int joint, int first) {
        boolean word = sentence.at(joint).is(WordRole.RANGE_TO) || sentence.at(joint).is(WordRole.OR);
        return word && (!isChange(first) || opens(first - 1));
    }

    /** Returns the place after the second of two rates, 5% to 6%; the end of the first if there is no second. */
    int afterRates(int end) {
        int number = sentence.at(end + 1).is(WordRole.PERCENT_BEFORE) ? end + 2 : end + 1;
        boolean joined = sentence.at(end).isSign(DASHES) || sentence.at(end).is(WordRole.RANGE_TO) || sentence.at(end).is(WordRole.OR);
        boolean rate = sentence.at(number).isNumber() && (number > end + 1 || sentence.at(number + 1).is(WordRole.PERCENT));
        return !joined || !rate ? end : number > end + 1 ? number + 1 : number + 2;
    }

    private int afterMoney(int place) {
        return money.is(place) ? place + 1 : place;
    }

    private boolean opens(int place) {
        return sentence.at(place).is(WordRole.BETWEEN) || sentence.at(place).is(WordRole.TO);
    }

    private boolean isChange(int number) {
        for (int place = number - 1; !sentence.endsClause(place); place--) {
            if (sentence.at(place).is(WordRole.UP) || sentence.at(place).is(WordRole.DOWN)) {
                return true;
            }
        }
        return false;
    }
}
