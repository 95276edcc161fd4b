package org.amur.trade.said;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the rates of growth in a sentence: up 34.3 %, на 1,1 % меньше, 同比下降1.1%; and multiples: doubled, в 1,5 раза.
 * A rate without a direction may be a share, and one with two (growth fell to 3 %) may be either, so both are asked about.
 */
final class GrowthReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String MINUS = "-\u2212\u2012\u2013\u2014\u2015";
    private static final int FORWARD = 5;
    private static final int MOST_DIGITS = 9;

    private final Sentence sentence;
    private final NumberReader numbers;
    private final Ranges ranges;
    private final Set<Question> remarks;
    private final List<Stated> stated = new ArrayList<>();

    /** What is stated in one place, and all that it can mean. */
    private record Stated(MonthOnMonth.Span span, String quote, List<BigDecimal> meanings, List<Question> doubts) {
    }

    GrowthReader(Sentence sentence, Set<Question> remarks) {
        this.sentence = sentence;
        this.remarks = remarks;
        numbers = new NumberReader(sentence);
        ranges = new Ranges(sentence, new Money(sentence));
    }

    Part<BigDecimal> read() {
        for (int place = 0; place < sentence.length();) {
            place = Math.max(place + 1, sentence.isTaken(place) ? 0 : growth(place));
        }
        return againstTheYearBefore();
    }

    /** The growth of a figure is against the same period a year before, and no other is taken for it. */
    private Part<BigDecimal> againstTheYearBefore() {
        MonthOnMonth shorter = new MonthOnMonth(sentence, stated.stream().map(Stated::span).toList());
        SeveralYears years = new SeveralYears(sentence);
        Part.Gathering<BigDecimal> growths = new Part.Gathering<>();
        for (int i = 0; i < stated.size(); i++) {
            Stated each = stated.get(i);
            Question question = new Question(Doubt.MONTH_ON_MONTH, each.quote);
            if (shorter.is(i)) {
                remarks.add(question);
            } else {
                List<Question> doubts = new ArrayList<>(each.doubts);
                doubts.addAll(shorter.mayBe(i) ? List.of(question) : List.of());
                years.of(each.span.from(), i == 0 ? 0 : stated.get(i - 1).span.to())
                        .ifPresent(words -> doubts.add(new Question(Doubt.SEVERAL_YEARS, words)));
                growths.add(each.quote, each.meanings, doubts);
            }
        }
        return growths.part();
    }

    private void state(int from, int to, String quote, List<BigDecimal> meanings, List<Question> doubts) {
        stated.add(new Stated(new MonthOnMonth.Span(from, to), quote, meanings, doubts));
    }

    /** Reads what begins here; returns the place after it, 0 if nothing does. */
    private int growth(int place) {
        Token token = sentence.at(place);
        if (token.of(Role.FACTOR).isPresent()) {
            factor(place, new BigDecimal(token.of(Role.FACTOR).get()));
            return place + 1;
        }
        boolean before = token.is(Role.PERCENT_BEFORE);
        boolean glued = token.isNumber() && token.glued();
        Optional<NumberReader.Found> number = glued ? Optional.empty() : numbers.at(before ? place + 1 : place, comma(place));
        if (number.isEmpty() || number.get().power() > 0 || number.get().next() == place) {
            return 0;
        }
        return number(place, number.get(), before);
    }

    private Numeral.Comma comma(int place) {
        Token unit = sentence.at(place + 1);
        return unit.kind() == Token.Kind.WORD && unit.isCyrillic() ? Numeral.Comma.DECIMAL : Numeral.Comma.EITHER;
    }

    private int number(int place, NumberReader.Found number, boolean before) {
        Token unit = sentence.at(number.next());
        if (before || unit.is(Role.PERCENT)) {
            int end = before ? number.next() : number.next() + 1;
            rate(place, number, end);
            sentence.take(place, end);
            return end;
        }
        int timesAt = sentence.afterHyphen(number.next());
        unit = sentence.at(timesAt);
        boolean times = unit.is(Role.TIMES) || unit.is(Role.RAZA) || unit.is(Role.HAN_TIMES);
        if (times && number.values().size() == 1) {
            times(place, number, timesAt);
            sentence.take(place, timesAt + 1);
            return timesAt + 1;
        }
        return 0;
    }

    // ---- Rates

    private void rate(int place, NumberReader.Found number, int end) {
        List<BigDecimal> rates = number.values().stream().filter(GrowthReader::fits).toList();
        boolean range = sentence.at(place - 1).isSign(MINUS) && !sentence.at(place).spaced()
                && (sentence.at(place - 2).isNumber() || sentence.at(place - 2).is(Role.PERCENT));
        if (rates.isEmpty() || range) {
            return;
        }
        if (ranges.isLast(place)) {
            remarks.add(new Question(Doubt.RANGE, sentence.quote(place - 2, end)));
            return;
        }
        List<Question> doubts = new ArrayList<>();
        String quote = sentence.quote(place, end);
        if (number.doubt() != null) {
            doubts.add(new Question(number.doubt(), quote));
        }
        Directions directions = directions(place, end);
        List<Integer> signs = directions.signs(sign(place));
        boolean share = isShare(place, end);
        if (share && signs.size() > 1) {
            remarks.add(new Question(Doubt.SHARE, quote));
            return;
        }
        if (signs.size() > 1) {
            doubts.add(new Question(Doubt.NO_DIRECTION, quote));
        }
        if (share) {
            doubts.add(new Question(Doubt.SHARE, quote));
        }
        List<BigDecimal> meanings = new ArrayList<>();
        signs.forEach(sign -> rates.forEach(rate -> meanings.add(sign < 0 ? rate.negate() : rate)));
        int first = sign(place) == 0 ? place : place - 1;
        String inFull = sentence.quote(Math.min(first, directions.from), Math.max(end, directions.to));
        state(place, end, inFull, meanings, doubts);
    }

    /** The share rose to 20 %, 20 % of all trade, 占比升至20%. */
    private boolean isShare(int place, int end) {
        boolean share = sentence.at(end).is(Role.OF) || sentence.at(end).is(Role.SHARE);
        for (int each = place - 1; !sentence.endsClause(each) && !sentence.at(each).is(Role.PERCENT) && !share; each--) {
            share = sentence.at(each).is(Role.SHARE);
        }
        return share;
    }

    private static boolean fits(BigDecimal rate) {
        return rate.precision() - rate.scale() <= MOST_DIGITS && rate.scale() <= MOST_DIGITS;
    }

    /** The sign that stands before a number: 1, −1, or 0 for none. */
    private int sign(int place) {
        Token before = sentence.at(place - 1);
        boolean touches = !sentence.at(place).spaced() && (before.spaced() || sentence.endsClause(place - 2)
                || sentence.at(place - 2).kind() == Token.Kind.HAN);
        if (before.is(Role.MINUS) || before.isSign(MINUS) && touches) {
            return -1;
        }
        return before.isSign("+") ? 1 : 0;
    }

    /** Whether words for up and for down stand by a rate, and from where to where. */
    private record Directions(boolean up, boolean down, int from, int to) {

        List<Integer> signs(int written) {
            if (written != 0) {
                boolean agree = written > 0 ? !down : !up && !down;
                return agree || written < 0 && !up ? List.of(written) : List.of(1, -1);
            }
            return up == down ? List.of(1, -1) : List.of(up ? 1 : -1);
        }
    }

    /** Those of its own clause: first those before it, back to the number before; else those soon after it. */
    private Directions directions(int place, int end) {
        boolean up = false;
        boolean down = false;
        int from = place;
        for (int each = place - 1; !sentence.endsClause(each) && !sentence.at(each).is(Role.PERCENT)
                && !sentence.isTaken(each); each--) {
            up |= sentence.at(each).is(Role.UP);
            down |= sentence.at(each).is(Role.DOWN);
            from = sentence.at(each).is(Role.UP) || sentence.at(each).is(Role.DOWN) ? each : from;
        }
        if (up || down) {
            return new Directions(up, down, from, end);
        }
        for (int each = end; each < end + FORWARD && !sentence.endsClause(each) && !sentence.isTaken(each); each++) {
            if (sentence.at(each).is(Role.UP) || sentence.at(each).is(Role.DOWN)) {
                return new Directions(sentence.at(each).is(Role.UP), sentence.at(each).is(Role.DOWN), place, each + 1);
            }
        }
        return new Directions(false, false, place, end);
    }

    // ---- Multiples

    /** Doubled, halved, вдвое больше: no rate is as coarse as that. */
    private void factor(int place, BigDecimal factor) {
        boolean down = factor.compareTo(BigDecimal.ONE) > 0 && isDown(place, place + 1);
        String quote = sentence.quote(place);
        state(place, place + 1, quote, List.of(percent(factor, down)), List.of(new Question(Doubt.MULTIPLE, quote)));
    }

    private void times(int place, NumberReader.Found number, int timesAt) {
        Token unit = sentence.at(timesAt);
        BigDecimal factor = number.values().get(0);
        if (factor.signum() <= 0 || !fits(factor)) {
            return;
        }
        boolean down = isDown(place, timesAt + 1);
        String quote = sentence.quote(place, timesAt + 1);
        List<Question> doubts = new ArrayList<>(List.of(new Question(Doubt.MULTIPLE, quote)));
        List<BigDecimal> meanings = new ArrayList<>(List.of(percent(factor, down)));
        boolean once = factor.compareTo(BigDecimal.ONE) == 0;
        if (!unit.is(Role.RAZA) && !down && (!once || unit.is(Role.HAN_TIMES))) {
            meanings.add(0, factor.multiply(HUNDRED).setScale(Math.max(0, factor.scale() - 2)));
            doubts.add(new Question(Doubt.TIMES, quote));
        }
        state(place, timesAt + 1, quote, meanings, doubts);
    }

    private boolean isDown(int place, int end) {
        Directions directions = directions(place, end);
        return directions.down && !directions.up;
    }

    /** The growth in per cent to so many times as much, or to the so manieth part. */
    private static BigDecimal percent(BigDecimal factor, boolean down) {
        BigDecimal of = down ? HUNDRED.divide(factor, 1, RoundingMode.HALF_UP) : factor.multiply(HUNDRED);
        BigDecimal percent = of.subtract(HUNDRED).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
