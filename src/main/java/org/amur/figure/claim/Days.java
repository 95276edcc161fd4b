package org.amur.figure.claim;

import java.util.Set;

/** Finds the days beside a month: 13 January, the 13th of January, January 13th, March 20–22, 13-го января, 1月12日. */
record Days(Sentence sentence) {

    private static final int LONGEST_MONTH = 31;
    static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "го", "ого", "е", "ое", "й");

    /** Returns the place after the day or days that follow a month; this place if there are none. */
    int after(int place) {
        int first = afterDay(place);
        int second = first > place && isJoint(first) ? afterDay(first + 1) : 0;
        int end = second > first + 1 ? second : first;
        if (end > place && sentence.at(end).is(WordRole.DAY_SIGN)) {
            return end + 1;
        }
        int month = sentence.at(place - 1).isSign(".") ? place - 2 : place - 1;
        boolean named = sentence.at(month).kind() == ClaimToken.Kind.WORD && !sentence.at(end).is(WordRole.PERCENT);
        return named ? end : place;
    }

    private int afterDay(int place) {
        if (!isNumber(place)) {
            return place;
        }
        int ending = sentence.afterHyphen(place + 1);
        return isOrdinalEnding(ending) ? ending + 1 : place + 1;
    }

    private boolean isJoint(int place) {
        ClaimToken token = sentence.at(place);
        return token.isSign(PeriodReader.DASHES) || token.is(WordRole.RANGE_TO) || token.is(WordRole.AND);
    }

    /** Tells whether a day precedes the named month at this place. */
    boolean isBefore(int place) {
        if (sentence.at(place).kind() != ClaimToken.Kind.WORD) {
            return false;
        }
        int ending = sentence.at(place - 1).is(WordRole.OF) ? place - 2 : place - 1;
        if (isOrdinalEnding(ending)) {
            return isNumber(sentence.at(ending - 1).isSign("-") ? ending - 2 : ending - 1);
        }
        return isNumber(place - 1);
    }

    private boolean isOrdinalEnding(int place) {
        return !sentence.at(place).spaced() && ORDINAL_ENDINGS.contains(sentence.at(place).text());
    }

    private boolean isNumber(int place) {
        int day = sentence.at(place).small();
        return day >= 1 && day <= LONGEST_MONTH && !sentence.isTaken(place);
    }
}
