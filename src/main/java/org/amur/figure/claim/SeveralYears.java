package org.amur.figure.claim;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds words for a rate over more than one year: за два года, over two years, 两年, since 2021, from 2021 to 2023. A
 * compared year is the year before if the text names the next one, or no other.
 */
final class SeveralYears {

    private static final int MAX = 99;

    private final Sentence sentence;
    private final NumberReader numbers;
    private final DateNumbers dates;
    private final PeriodRoleReader bearings;

    SeveralYears(Sentence sentence) {
        this.sentence = sentence;
        numbers = new NumberReader(sentence);
        dates = new DateNumbers(sentence);
        bearings = new PeriodRoleReader(sentence, dates);
    }

    /** Returns such words for the rate that begins here: those since the rate before it, and the rest of its clause. */
    Optional<String> of(int rate, int rateBefore) {
        int end = rate;
        while (!sentence.endsClause(end) || isBeforeThan(end)) {
            end++;
        }
        return IntStream.range(rateBefore, end).boxed().flatMap(place -> at(place).stream()).findFirst();
    }

    /** Matches больше, чем в июле 2022 года: this comma does not end the clause. */
    private boolean isBeforeThan(int comma) {
        boolean direction = sentence.at(comma - 1).is(WordRole.UP) || sentence.at(comma - 1).is(WordRole.DOWN);
        return sentence.at(comma).isSign(",") && direction && sentence.at(comma + 1).is(WordRole.AGAINST);
    }

    private Optional<String> at(int place) {
        boolean many = sentence.at(place).is(WordRole.MANY_YEARS) && !isOfMoney(place);
        int end = many || isBase(place) ? place + 1 : afterCount(place);
        return end > place ? Optional.of(sentence.quote(place, end)) : Optional.empty();
    }

    /**
     * Matches an average exchange rate (по среднегодовому курсу, at the annual average exchange rate), unlike an
     * average annual rate of 5%.
     */
    private boolean isOfMoney(int mean) {
        if (!sentence.at(mean).is(WordRole.MANY_YEARS, "MEAN")) {
            return false;
        }
        ClaimToken next = sentence.at(mean + 1);
        boolean skips = !sentence.endsClause(mean + 1) && !next.isNumber() && !next.is(WordRole.UP) && !next.is(WordRole.DOWN);
        boolean rate = sentence.at(mean - 1).text().equals("the") && next.text().equals("rate") && !sentence.at(mean + 2).is(WordRole.OF);
        return rate || next.is(WordRole.RATE_OR_PRICE) || skips && sentence.at(mean + 2).is(WordRole.RATE_OR_PRICE);
    }

    /** Returns the place after a count of two or more years, or this place. */
    private int afterCount(int place) {
        Optional<NumberReader.Found> number = sentence.at(place - 1).is(WordRole.HAN_DIGIT) || sentence.isTaken(place)
                ? Optional.empty() : numbers.at(place, ClaimNumeral.Comma.EITHER).filter(SeveralYears::isSeveral);
        if (number.isEmpty()) {
            return place;
        }
        int years = sentence.afterHyphen(number.get().next());
        ClaimToken between = sentence.at(years);
        boolean skips = between.kind() == ClaimToken.Kind.WORD && (between.senses().isEmpty() || between.is(WordRole.LAST));
        years = skips ? years + 1 : years;
        return sentence.at(years).is(WordRole.YEARS) ? years + 1 : place;
    }

    private static boolean isSeveral(NumberReader.Found number) {
        boolean count = number.isWhole() && number.values().size() == 1 && number.power() == 0;
        return count && number.values().get(0).precision() <= 2 && number.values().get(0).intValue() > 1
                && number.values().get(0).intValue() <= MAX;
    }

    private boolean isBase(int place) {
        int year = year(place);
        if (year == 0) {
            return false;
        }
        boolean against = sentence.at(place - 1).is(WordRole.AGAINST) || sentence.at(place + 2).is(WordRole.AGAINST_AFTER)
                || isComparedWith(place);
        boolean since = !against && sentence.at(place - 1).is(WordRole.FROM_THEN);
        if (!against && !since) {
            return false;
        }
        boolean next = IntStream.range(0, sentence.length()).anyMatch(each -> year(each) == year + 1);
        boolean another = IntStream.range(0, sentence.length()).anyMatch(each -> year(each) > year);
        return !next && (since || another);
    }

    /** Matches a compared year: than in 2021, above the 2021 level, чем в июле 2022 года. */
    private boolean isComparedWith(int year) {
        int from = sentence.at(year - 1).is(WordRole.MONTH) ? year - 1 : year;
        return bearings.ofYear(from, dates.afterYearSign(year + 1)) == PeriodRole.COMPARED;
    }

    private int year(int place) {
        int number = sentence.at(place).small();
        return DateNumbers.isYear(number) ? number : 0;
    }
}
