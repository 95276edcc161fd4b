package org.amur.figure.claim;

import java.util.Optional;

/** Reads the numbers within periods: years of four digits, months and their count. */
final class DateNumbers {

    static final int FIRST_YEAR = 1949;
    static final int MONTHS = 12;
    private static final int LAST_YEAR = 2099;

    private final Sentence sentence;
    private final NumberReader numbers;

    /**
     * Number and its end.
     *
     * @param next the place after it
     */
    record Value(int number, int next) {
    }

    DateNumbers(Sentence sentence) {
        this.sentence = sentence;
        numbers = new NumberReader(sentence);
    }

    /** Returns the whole number from 1 to 12, in digits or words, that begins here; null if none. */
    Value count(int place) {
        if (sentence.isTaken(place) || sentence.at(place).isNumber() && !sentence.at(place).isDigits()) {
            return null;
        }
        return numbers.at(place, ClaimNumeral.Comma.EITHER)
                .filter(number -> number.isWhole() && number.values().size() == 1 && number.power() == 0)
                .filter(number -> number.next() > place && number.values().get(0).precision() <= 2)
                .map(number -> new Value(number.values().get(0).intValue(), number.next()))
                .filter(value -> value.number >= 1 && value.number <= MONTHS).orElse(null);
    }

    /** Returns the year of four digits, also Chinese ones (二〇二三年), that begins here; null if none. */
    Value year(int place) {
        ClaimToken token = sentence.at(place);
        if (token.isNumber() && !token.glued() && isYear(token.small()) && !isMoreThanAYear(place + 1)) {
            return new Value(token.small(), place + 1);
        }
        StringBuilder digits = new StringBuilder();
        int next = place;
        for (; digits.length() < 4 && sentence.at(next).is(WordRole.HAN_DIGIT); next++) {
            digits.append(sentence.at(next).of(WordRole.HAN_DIGIT).orElseThrow());
        }
        Optional<Integer> year = Optional.of(digits.toString()).filter(text -> text.length() == 4).map(Integer::valueOf);
        boolean signed = sentence.at(next).is(WordRole.YEAR_SIGN);
        return year.isPresent() && signed && isYear(year.get()) ? new Value(year.get(), next) : null;
    }

    /** Matches decades and estimates: the 2020s, в 2020-х годах, 2020年代; 2024E. */
    private boolean isMoreThanAYear(int next) {
        int after = sentence.afterHyphen(next);
        boolean letters = sentence.at(next).kind() == ClaimToken.Kind.WORD && !sentence.at(next).spaced()
                && !sentence.at(next).is(WordRole.YEAR_SIGN);
        return letters || sentence.at(next).is(WordRole.DECADE) || after > next && sentence.at(after).is(WordRole.DECADE);
    }

    /** Tells whether figures can exist for the year. */
    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /**
     * Returns the year after months, also after "of", "in", a comma or a bracket; its end includes the word for year.
     */
    Value yearAfter(int place) {
        boolean word = sentence.at(place).is(WordRole.OF) || sentence.at(place).is(WordRole.IN) || sentence.at(place).isSign(",(")
                || sentence.at(place).text().equals("into");
        Value year = year(word ? place + 1 : place);
        return year == null || sentence.isTaken(year.next - 1) ? null : new Value(year.number, afterYearSign(year.next));
    }

    /** Returns the year after the last of several months; null if it precedes that of the first. */
    Value yearAfter(int place, Value ofFirst) {
        Value year = yearAfter(place);
        return year != null && ofFirst != null && year.number < ofFirst.number ? null : year;
    }

    int afterYearSign(int place) {
        int next = place;
        while (sentence.at(next).is(WordRole.YEAR_SIGN)) {
            next++;
        }
        return next;
    }
}
