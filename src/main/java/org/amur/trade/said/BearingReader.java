package org.amur.trade.said;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out from the words beside a period whether the figure counts it, or whether it is only compared with (higher than in
 * 2022, к маю 2023 г., 比2022年), holds since then, or was published then; and whether a month is the last of several (as of May).
 */
final class BearingReader {

    private static final int REACH = 10;
    private static final String AMOUNT = "AMOUNT";
    private static final String RATE = "RATE";
    private static final String TIME = "TIME";

    private final Sentence sentence;
    private final DateNumbers numbers;
    private final Levels levels;

    BearingReader(Sentence sentence, DateNumbers numbers) {
        this.sentence = sentence;
        this.numbers = numbers;
        levels = new Levels(sentence);
    }

    /** Of a whole year. */
    Bearing ofYear(int from, int to) {
        Bearing found = of(from, to, false);
        boolean fiscal = sentence.at(from - 1).is(Role.FISCAL) || sentence.at(to).is(Role.FISCAL);
        return found.isOther() || !fiscal ? found : Bearing.FISCAL;
    }

    /** Of one month; till January is January. */
    Bearing ofMonth(int from, int to, int month) {
        Bearing found = of(from, to, false);
        if (found != Bearing.COUNTED || month == 1) {
            return found;
        }
        for (int place = from - 1; leadsToEnd(place); place--) {
            if (sentence.at(place).is(Role.TILL) && !sentence.at(place - 1).is(Role.TILL)) {
                int length = lengthBefore(place);
                return length == 0 || length == month ? Bearing.TILL : Bearing.END_OF_OTHERS;
            }
        }
        return sentence.at(to).is(Role.TILL_AFTER) || sentence.has(Role.TILL_NOW) ? Bearing.TILL : Bearing.COUNTED;
    }

    /** Back to what says that the month is the last: ended in June; not what only happened in June. */
    private boolean leadsToEnd(int place) {
        Token token = sentence.at(place);
        boolean ended = token.is(Role.IN) && sentence.at(place - 1).is(Role.UNTIL);
        return ended || isHyphenOfEnd(place) || token.is(Role.TILL) || token.is(Role.BESIDE) || token.is(Role.OF);
    }

    /** End-November. */
    private boolean isHyphenOfEnd(int place) {
        return sentence.at(place).isSign(PeriodReader.DASHES) && !sentence.at(place + 1).spaced()
                && sentence.at(place - 1).is(Role.TILL);
    }

    /** Three months to March: how many, 0 if it is not said. */
    private int lengthBefore(int place) {
        if (!sentence.at(place - 1).is(Role.MONTHS)) {
            return sentence.at(place - 1).of(Role.LENGTH).map(Integer::valueOf).orElse(0);
        }
        DateNumbers.Value count = numbers.count(place - 2);
        return count == null ? 0 : count.number();
    }

    /** Of months from January on, or others. */
    Bearing ofSpan(int from, int to) {
        return of(from, to, true);
    }

    /** @param span whether it may begin with what else says since when: с января по май */
    private Bearing of(int from, int to, boolean span) {
        Bearing after = after(from, to);
        return after == Bearing.COUNTED ? before(from, span) : after;
    }

    // ---- After it

    private Bearing after(int from, int to) {
        int next = to;
        while (sentence.at(next).is(Role.BESIDE) && sentence.at(next).kind() == Token.Kind.HAN
                || sentence.at(next).is(Role.POSSESSIVE)) {
            next++;
        }
        Token token = sentence.at(next);
        if (token.is(Role.COMPARED_AFTER) || sentence.at(afterAmount(next)).is(Role.COMPARED_AFTER, AMOUNT)) {
            return Bearing.COMPARED;
        }
        if (token.is(Role.SINCE_AFTER)) {
            return Bearing.SINCE;
        }
        boolean then = token.kind() == Token.Kind.HAN || sentence.at(from - 1).is(Role.IN, TIME);
        return token.is(Role.PUBLISHED_AFTER) && then ? Bearing.PUBLISHED : Bearing.COUNTED;
    }

    private int afterAmount(int place) {
        int next = place;
        while (sentence.isTaken(next)) {
            next++;
        }
        return next;
    }

    // ---- Before it

    /** Back over words that only lead to it, to the one that says what it is: по сравнению с 2022, since the start of 2022. */
    private Bearing before(int from, boolean span) {
        Bearing found = Bearing.COUNTED;
        boolean amount = false;
        for (int place = from - 1; place >= from - REACH; place--) {
            if (sentence.isTaken(place) && !sentence.at(place).is(Role.PERCENT)) {
                amount = true;
                continue;
            }
            Bearing said = amount ? acrossAmount(place) : beside(place, from, span);
            found = said == Bearing.COUNTED ? found : said;
            if (found == Bearing.COMPARED || !leadsOn(place)) {
                return found;
            }
        }
        return found;
    }

    private boolean leadsOn(int place) {
        Token token = sentence.at(place);
        boolean abbreviation = sentence.afterPoint(place) > place;
        return abbreviation || isHyphenOfEnd(place) || Stream.of(Role.IN, Role.OF, Role.WITH, Role.TO, Role.SINCE, Role.TILL, Role.BESIDE,
                Role.COMPARED).anyMatch(token::is);
    }

    /** Up from $147 billion in 2021, 5% more than the $230 billion of 2023. */
    private Bearing acrossAmount(int place) {
        Token token = sentence.at(place);
        if (token.is(Role.COMPARED, AMOUNT) || token.is(Role.COMPARED, RATE) || levels.afterRate(place + 1) <= place) {
            return Bearing.COMPARED;
        }
        return token.is(Role.SINCE) && token.is(Role.WITH) ? Bearing.PERHAPS_COMPARED : Bearing.COUNTED;
    }

    private Bearing beside(int place, int from, boolean span) {
        Token token = sentence.at(place);
        boolean inside = IntStream.range(place + 1, from).anyMatch(each -> sentence.at(each).is(Role.IN));
        if (token.is(Role.COMPARED, "") || token.is(Role.COMPARED, AMOUNT) || token.is(Role.COMPARED, "DIRECTLY") && !inside) {
            return Bearing.COMPARED;
        }
        if (token.is(Role.COMPARED, RATE)) {
            return afterRate(place, span);
        }
        if (token.is(Role.COMPARED, "PERHAPS") && isRate(place - 1)) {
            return Bearing.PERHAPS_COMPARED;
        }
        if (token.is(Role.SINCE)) {
            return span || inside ? Bearing.COUNTED : Bearing.SINCE;
        }
        boolean then = sentence.at(place + 1).is(Role.IN, TIME);
        if (then && token.is(Role.PUBLISHED)) {
            return Bearing.PUBLISHED;
        }
        return then && token.is(Role.SAYS) ? Bearing.PERHAPS_PUBLISHED : Bearing.COUNTED;
    }

    /** From 2021, к 2021 году. */
    private Bearing afterRate(int place, boolean span) {
        if (isRate(place - 1)) {
            return Bearing.COMPARED;
        }
        boolean perhaps = !span && (sentence.at(place).is(Role.FROM) || isAfterRate(place));
        return perhaps ? Bearing.PERHAPS_COMPARED : Bearing.COUNTED;
    }

    private boolean isAfterRate(int place) {
        int before = place - 1;
        while (!sentence.endsClause(before) && !isRate(before)) {
            before--;
        }
        return isRate(before);
    }

    private boolean isRate(int place) {
        return Stream.of(Role.PERCENT, Role.UP, Role.DOWN, Role.FACTOR, Role.TIMES, Role.RAZA, Role.HAN_TIMES,
                Role.FRACTION, Role.TENTHS)
                .anyMatch(sentence.at(place)::is);
    }
}
