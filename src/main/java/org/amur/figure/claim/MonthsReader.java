package org.amur.figure.claim;

import java.util.List;

/** Reads the months of a period, without their year: in May, January–July, 前7个月, за 11 месяцев, the first half. */
final class MonthsReader {

    private static final int HALF = 6;
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    /** Length of two numerals and a dash. */
    private static final int ROMAN_SPAN = 3;
    private static final int QUARTERS = 4;

    private final Sentence sentence;
    private final DateNumbers numbers;
    private final Days days;
    private final DayRanges dayRanges;

    /**
     * Months and their end.
     *
     * @param last more than 12 if in a later year than the first
     * @param standsAlone whether it is a period even without a year beside it
     * @param next the place after it
     * @param year stated within it; 0 for none
     */
    record Read(int first, int last, boolean standsAlone, int next, int year) {

        Read(int first, int last, boolean standsAlone, int next) {
            this(first, last, standsAlone, next, 0);
        }

        /** Returns the reading of a day, which dates something else, such as the publication. */
        static Read day(int next) {
            return new Read(0, 0, false, next);
        }

        boolean isDay() {
            return first == 0;
        }
    }

    MonthsReader(Sentence sentence, DateNumbers numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
        days = new Days(sentence);
        dayRanges = new DayRanges(sentence, numbers);
    }

    /**
     * Returns the months that begin here; null if none.
     *
     * @param yearBefore the year that precedes, 0 if none
     */
    Read at(int place, int yearBefore) {
        Read months = dayRanges.at(place, yearBefore);
        months = months == null ? half(place) : months;
        months = months == null ? inRomanNumerals(place, yearBefore > 0) : months;
        months = months == null ? manyMonths(place, yearBefore > 0) : months;
        months = months == null ? neighbours(place) : months;
        months = months == null ? span(place, yearBefore) : months;
        return months == null ? month(place, yearBefore > 0) : months;
    }

    private Read half(int place) {
        if (sentence.at(place).is(WordRole.HALF_YEAR)) {
            boolean first = sentence.at(place).is(WordRole.HALF_YEAR, "1") && !isSecond(place);
            return new Read(first ? 1 : HALF + 1, first ? HALF : DateNumbers.MONTHS, true, place + 1);
        }
        return null;
    }

    /** Matches the second half-year: 2 полугодие, 2-е полугодие. */
    private boolean isSecond(int place) {
        return sentence.at(place - 1).small() == 2 || sentence.at(place - 2).isSign("-") && sentence.at(place - 3).small() == 2;
    }

    /** Reads I–IX 2024, as in statistical tables; up to IV it may be quarters, and is not read. */
    private Read inRomanNumerals(int place, boolean afterYear) {
        if (!isDash(place + 1)
                || sentence.at(place).kind() != ClaimToken.Kind.WORD
                || sentence.at(place + 2).kind() != ClaimToken.Kind.WORD) {
            return null;
        }
        int first = ROMAN.indexOf(sentence.quote(place)) + 1;
        int last = ROMAN.indexOf(sentence.quote(place + 2)) + 1;
        int next = place + ROMAN_SPAN;
        if (first == 0 || last <= first || !afterYear && numbers.yearAfter(next) == null) {
            return null;
        }
        return last > QUARTERS ? new Read(first, last, true, next) : Read.day(next);
    }

    /**
     * Reads a number of months: the first seven months, 前7个月, за 11 месяцев, 11 months 2023; not 1-м. The 12 months of
     * 2023 are read as the year.
     */
    private Read manyMonths(int place, boolean afterYear) {
        boolean first = sentence.at(place).is(WordRole.FIRST);
        DateNumbers.Value count = numbers.count(first ? place + 1 : place);
        int word = count == null ? place : sentence.afterHyphen(count.next());
        boolean ordinal = count != null && word > count.next() && sentence.at(word).text().equals("м");
        if (count == null || ordinal || !sentence.at(word).is(WordRole.MONTHS)) {
            return null;
        }
        int next = sentence.afterPoint(word + 1);
        boolean fromJanuary = first || sentence.at(word).isCyrillic() && sentence.at(place - 1).is(WordRole.IN);
        if (!fromJanuary && (count.number() == DateNumbers.MONTHS || !afterYear && !isBeforeYear(next))) {
            return null;
        }
        boolean last = !first && sentence.at(place - 1).is(WordRole.LAST);
        return last ? new Read(DateNumbers.MONTHS + 1 - count.number(), DateNumbers.MONTHS, false, next)
                : new Read(1, count.number(), fromJanuary, next);
    }

    /** Tells whether the year belongs to the months: 11 months of 2023, but not rose for 11 months in 2023. */
    private boolean isBeforeYear(int place) {
        return !sentence.at(place).is(WordRole.IN) && !sentence.at(place).isSign(",") && numbers.yearAfter(place) != null;
    }

    /** Reads adjacent numerals: 一二月 are two months, not the twelfth. */
    private Read neighbours(int place) {
        int first = sentence.at(place).of(WordRole.HAN_DIGIT).map(Integer::valueOf).orElse(0);
        int last = sentence.at(place + 1).of(WordRole.HAN_DIGIT).map(Integer::valueOf).orElse(0);
        boolean both = first > 0 && last == first + 1 && sentence.at(place + 2).is(WordRole.MONTH_SIGN);
        return both ? new Read(first, last, true, place + 3) : null;
    }

    /**
     * Reads a span: January–July, с января по июль, 1-7月, 1月至7月, с января 2024 по июль 2024, January and February,
     * January/February.
     */
    private Read span(int place, int yearBefore) {
        Month first = name(place);
        if (first == null) {
            return null;
        }
        DateNumbers.Value year = numbers.yearAfter(first.next);
        int joint = year == null ? first.next : year.next();
        DateNumbers.Value yearAgain = numbers.year(joint + 1);
        Month last = name(yearAgain == null ? joint + 1 : numbers.afterYearSign(yearAgain.next()));
        if (last == null || !last.signed || days.after(last.next) > last.next) {
            return null;
        }
        DateNumbers.Value lastYear = year == null || yearAgain != null ? yearAgain : numbers.yearAfter(last.next, year);
        int firstYear = year == null ? yearBefore : year.number();
        boolean sameYear = firstYear == 0 || lastYear == null || lastYear.number() == firstYear;
        boolean follows = sameYear && first.number + 1 == last.number;
        boolean joined = isDash(joint) || isAnd(joint, first) && (follows || isBetween(place));
        int end = sameYear ? last.number : DateNumbers.MONTHS + last.number;
        int within = year != null && lastYear == null ? year.number() : 0;
        return joined && first.number <= end ? new Read(first.number, end, true, last.next, within) : null;
    }

    private boolean isDash(int place) {
        return sentence.at(place).isSign(PeriodReader.DASHES) || sentence.at(place).is(WordRole.RANGE_TO);
    }

    /** Tells whether both months are listed: China publishes January and February together. */
    private boolean isAnd(int place, Month first) {
        ClaimToken token = sentence.at(place);
        boolean chinese = token.kind() == ClaimToken.Kind.HAN && token.is(WordRole.WITH) || token.isSign("、");
        boolean sign = token.isSign("/&+") && place == first.next;
        return chinese || first.signed && (token.is(WordRole.AND) || sign);
    }

    private boolean isBetween(int place) {
        return sentence.at(place - 1).is(WordRole.BETWEEN);
    }

    private Read month(int place, boolean afterYear) {
        Month month = name(place);
        if (month == null || !month.signed) {
            return null;
        }
        int afterDays = days.after(month.next);
        if (afterDays > month.next || days.isBefore(place)) {
            return Read.day(afterDays);
        }
        boolean chinese = sentence.at(month.next - 1).kind() == ClaimToken.Kind.HAN;
        return new Read(month.number, month.number, afterYear || chinese || sentence.at(place - 1).is(WordRole.IN)
                || sentence.at(place - 1).is(WordRole.UNTIL) || isBeforeAnother(month), month.next);
    }

    /** Tells whether a list is ambiguous between two months and a span: January/March 2024, January, February 2024. */
    private boolean isBeforeAnother(Month month) {
        Month another = name(month.next + 1);
        return another != null && another.signed && (sentence.at(month.next).isSign(",") || isAnd(month.next, month));
    }

    /** Month and its end. A number needs the sign after it, which in a span follows the last. */
    private record Month(int number, boolean signed, int next) {
    }

    private Month name(int place) {
        ClaimToken token = sentence.at(place);
        if (token.of(WordRole.MONTH).isPresent()) {
            int next = sentence.at(place + 1).isSign(".") && !sentence.at(place + 1).spaced() && token.text().length() <= 4
                    ? place + 2 : place + 1;
            return new Month(Integer.parseInt(token.of(WordRole.MONTH).get()), true, next);
        }
        DateNumbers.Value number = numbers.count(place);
        if (number == null || token.kind() == ClaimToken.Kind.WORD) {
            return null;
        }
        boolean signed = sentence.at(number.next()).is(WordRole.MONTH_SIGN);
        return new Month(number.number(), signed, signed ? number.next() + 1 : number.next());
    }
}
