package org.amur.figure.claim;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Determines from the words beside a period whether it is the figure's, a base of comparison (higher than in 2022, к
 * маю 2023 г., 比2022年), a beginning or a publication date, and whether a month is the last of several (as of May).
 */
final class PeriodRoleReader {

    private static final int REACH = 10;
    private static final String AMOUNT = "AMOUNT";
    private static final String RATE = "RATE";
    private static final String TIME = "TIME";

    private final Sentence sentence;
    private final DateNumbers numbers;
    private final Levels levels;

    PeriodRoleReader(Sentence sentence, DateNumbers numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
        levels = new Levels(sentence);
    }

    /** Returns the role of a whole year. */
    PeriodRole ofYear(int from, int to) {
        PeriodRole found = of(from, to, false);
        boolean fiscal = sentence.at(from - 1).is(WordRole.FISCAL) || sentence.at(to).is(WordRole.FISCAL);
        return found.isOther() || !fiscal ? found : PeriodRole.FISCAL;
    }

    /** Returns the role of one month; "till January" is January. */
    PeriodRole ofMonth(int from, int to, int month) {
        PeriodRole found = of(from, to, false);
        if (found != PeriodRole.COUNTED || month == 1) {
            return found;
        }
        for (int place = from - 1; leadsToEnd(place); place--) {
            if (sentence.at(place).is(WordRole.TILL) && !sentence.at(place - 1).is(WordRole.TILL)) {
                int length = lengthBefore(place);
                return length == 0 || length == month ? PeriodRole.TILL : PeriodRole.END_OF_OTHERS;
            }
        }
        return sentence.at(to).is(WordRole.TILL_AFTER) || sentence.has(WordRole.TILL_NOW) ? PeriodRole.TILL : PeriodRole.COUNTED;
    }

    /** Tells whether a word for the last month precedes: ended in June, not happened in June. */
    private boolean leadsToEnd(int place) {
        ClaimToken token = sentence.at(place);
        boolean ended = token.is(WordRole.IN) && sentence.at(place - 1).is(WordRole.UNTIL);
        return ended || isHyphenOfEnd(place) || token.is(WordRole.TILL) || token.is(WordRole.BESIDE) || token.is(WordRole.OF);
    }

    /** Matches End-November. */
    private boolean isHyphenOfEnd(int place) {
        return sentence.at(place).isSign(PeriodReader.DASHES) && !sentence.at(place + 1).spaced()
                && sentence.at(place - 1).is(WordRole.TILL);
    }

    /** Returns the number of months before the last one, as in three months to March; 0 if not stated. */
    private int lengthBefore(int place) {
        if (!sentence.at(place - 1).is(WordRole.MONTHS)) {
            return sentence.at(place - 1).of(WordRole.LENGTH).map(Integer::valueOf).orElse(0);
        }
        DateNumbers.Value count = numbers.count(place - 2);
        return count == null ? 0 : count.number();
    }

    /** Returns the role of months from January on, or of others. */
    PeriodRole ofSpan(int from, int to) {
        return of(from, to, true);
    }

    /**
     * Returns the role of a period.
     *
     * @param span whether it may begin with a word for since: с января по май
     */
    private PeriodRole of(int from, int to, boolean span) {
        PeriodRole after = after(from, to);
        return after == PeriodRole.COUNTED ? before(from, span) : after;
    }

    // ---- After the period

    private PeriodRole after(int from, int to) {
        int next = to;
        while (sentence.at(next).is(WordRole.BESIDE) && sentence.at(next).kind() == ClaimToken.Kind.HAN
                || sentence.at(next).is(WordRole.POSSESSIVE)) {
            next++;
        }
        ClaimToken token = sentence.at(next);
        if (token.is(WordRole.COMPARED_AFTER) || sentence.at(afterAmount(next)).is(WordRole.COMPARED_AFTER, AMOUNT)) {
            return PeriodRole.COMPARED;
        }
        if (token.is(WordRole.SINCE_AFTER)) {
            return PeriodRole.SINCE;
        }
        boolean then = token.kind() == ClaimToken.Kind.HAN || sentence.at(from - 1).is(WordRole.IN, TIME);
        return token.is(WordRole.PUBLISHED_AFTER) && then ? PeriodRole.PUBLISHED : PeriodRole.COUNTED;
    }

    private int afterAmount(int place) {
        int next = place;
        while (sentence.isTaken(next)) {
            next++;
        }
        return next;
    }

    // ---- Before the period

    /** Returns the role by the first word that is not a link: по сравнению с 2022, since the start of 2022. */
    private PeriodRole before(int from, boolean span) {
        PeriodRole found = PeriodRole.COUNTED;
        boolean amount = false;
        for (int place = from - 1; place >= from - REACH; place--) {
            if (sentence.isTaken(place) && !sentence.at(place).is(WordRole.PERCENT)) {
                amount = true;
                continue;
            }
            PeriodRole said = amount ? acrossAmount(place) : beside(place, from, span);
            found = said == PeriodRole.COUNTED ? found : said;
            if (found == PeriodRole.COMPARED || !leadsOn(place)) {
                return found;
            }
        }
        return found;
    }

    private boolean leadsOn(int place) {
        ClaimToken token = sentence.at(place);
        boolean abbreviation = sentence.afterPoint(place) > place;
        return abbreviation
                || isHyphenOfEnd(place)
                || Stream.of(
                                WordRole.IN,
                                WordRole.OF,
                                WordRole.WITH,
                                WordRole.TO,
                                WordRole.SINCE,
                                WordRole.TILL,
                                WordRole.BESIDE,
                                WordRole.COMPARED)
                        .anyMatch(token::is);
    }

    /** Returns the role across an amount: up from $147 billion in 2021, 5% more than the $230 billion of 2023. */
    private PeriodRole acrossAmount(int place) {
        ClaimToken token = sentence.at(place);
        if (token.is(WordRole.COMPARED, AMOUNT) || token.is(WordRole.COMPARED, RATE) || levels.afterRate(place + 1) <= place) {
            return PeriodRole.COMPARED;
        }
        return token.is(WordRole.SINCE) && token.is(WordRole.WITH) ? PeriodRole.PERHAPS_COMPARED : PeriodRole.COUNTED;
    }

    private PeriodRole beside(int place, int from, boolean span) {
        ClaimToken token = sentence.at(place);
        boolean inside = IntStream.range(place + 1, from).anyMatch(each -> sentence.at(each).is(WordRole.IN));
        if (token.is(WordRole.COMPARED, "") || token.is(WordRole.COMPARED, AMOUNT) || token.is(WordRole.COMPARED, "DIRECTLY") && !inside) {
            return PeriodRole.COMPARED;
        }
        if (token.is(WordRole.COMPARED, RATE)) {
            return afterRate(place, span);
        }
        if (token.is(WordRole.COMPARED, "PERHAPS") && isRate(place - 1)) {
            return PeriodRole.PERHAPS_COMPARED;
        }
        if (token.is(WordRole.SINCE)) {
            return span || inside ? PeriodRole.COUNTED : PeriodRole.SINCE;
        }
        boolean then = sentence.at(place + 1).is(WordRole.IN, TIME);
        if (then && token.is(WordRole.PUBLISHED)) {
            return PeriodRole.PUBLISHED;
        }
        return then && token.is(WordRole.SAYS) ? PeriodRole.PERHAPS_PUBLISHED : PeriodRole.COUNTED;
    }

    /** Returns the role after a rate: from 2021, к 2021 году. */
    private PeriodRole afterRate(int place, boolean span) {
        if (isRate(place - 1)) {
            return PeriodRole.COMPARED;
        }
        boolean perhaps = !span && (sentence.at(place).is(WordRole.FROM) || isAfterRate(place));
        return perhaps ? PeriodRole.PERHAPS_COMPARED : PeriodRole.COUNTED;
    }

    private boolean isAfterRate(int place) {
        int before = place - 1;
        while (!sentence.endsClause(before) && !isRate(before)) {
            before--;
        }
        return isRate(before);
    }

    private boolean isRate(int place) {
        return Stream.of(WordRole.PERCENT, WordRole.UP, WordRole.DOWN, WordRole.FACTOR, WordRole.TIMES, WordRole.RAZA, WordRole.HAN_TIMES,
                WordRole.FRACTION, WordRole.TENTHS)
                .anyMatch(sentence.at(place)::is);
    }
}
