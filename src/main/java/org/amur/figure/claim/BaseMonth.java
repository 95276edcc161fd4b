package org.amur.figure.claim;

/**
 * Finds the month against which a rate is stated: fell 8% from June, к сентябрю, 比9月. A month of another year also
 * counts if the text names no such month of its own: from June 2024, in July 2024.
 */
record BaseMonth(Sentence sentence) {

    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    /** Tells whether a base month is at this place. */
    boolean is(int place) {
        int month = month(place);
        int end = end(place);
        if (month == 0 || isSpanOrDay(place, end) || sentence.at(end).is(WordRole.YEAR_BEFORE) || isOfAnotherRate(end)) {
            return false;
        }
        boolean yearBefore = sentence.at(place - 1).is(WordRole.YEAR_SIGN) && isYear(place - 2);
        int before = yearBefore ? place - 3 : sentence.at(place - 1).text().equals("the") ? place - 2 : place - 1;
        boolean year = yearBefore || isYear(end) || isYear(end + 1) && !sentence.at(end).isNumber();
        return isAgainst(before, end) && (!year || isAmongOthersOnly(place, month));
    }

    private boolean isAgainst(int before, int end) {
        ClaimToken token = sentence.at(before);
        boolean joins = token.is(WordRole.IN) || token.is(WordRole.WITH) || token.is(WordRole.TO);
        return token.is(WordRole.AGAINST) || joins && sentence.at(before - 1).is(WordRole.AGAINST)
                || sentence.at(end).is(WordRole.AGAINST_AFTER);
    }

    /** Matches another rate: from June's 3%. */
    private boolean isOfAnotherRate(int end) {
        return sentence.at(end).is(WordRole.POSSESSIVE) && sentence.at(end + 1).isNumber() && sentence.at(end + 2).is(WordRole.PERCENT);
    }

    /** Matches a span or day: from January to July, с января по июль. */
    private boolean isSpanOrDay(int place, int end) {
        boolean span = isTo(end) && (month(end + 1) > 0 || month(end + 2) > 0) || isTo(place - 1) && month(place - 2) > 0;
        int after = sentence.at(end).small();
        int before = sentence.at(place - 1).small();
        boolean isName = sentence.at(place).is(WordRole.MONTH);
        boolean day = sentence.at(end).is(WordRole.DAY_SIGN) || sentence.at(end + 1).is(WordRole.DAY_SIGN)
                || isName && (isDay(after) && !sentence.at(end + 1).is(WordRole.PERCENT) || isDay(before));
        return span || day;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= DAYS;
    }

    private boolean isTo(int place) {
        return sentence.at(place).isSign(PeriodReader.DASHES) || sentence.at(place).is(WordRole.RANGE_TO);
    }

    private boolean isYear(int place) {
        return DateNumbers.isYear(sentence.at(place).small());
    }

    private boolean isAmongOthersOnly(int place, int month) {
        boolean others = false;
        for (int each = 0; each < sentence.length(); each++) {
            int another = each == place ? 0 : month(each);
            if (another == month) {
                return false;
            }
            others |= another > 0;
        }
        return others;
    }

    /** Returns the month from 1 to 12 that begins here, 0 if none. */
    private int month(int place) {
        int number = sentence.at(place).small();
        boolean signed = number >= 1 && number <= MONTHS && sentence.at(place + 1).is(WordRole.MONTH_SIGN);
        return signed ? number : sentence.at(place).of(WordRole.MONTH).map(Integer::parseInt).orElse(0);
    }

    private int end(int place) {
        int next = sentence.at(place).isNumber() ? place + 2 : place + 1;
        return sentence.at(place).is(WordRole.MONTH) ? sentence.afterPoint(next) : next;
    }
}
