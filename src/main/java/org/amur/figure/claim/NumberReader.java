package org.amur.figure.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads a number, in digits or words: 190.271; one hundred and ninety; двести сорок; два с половиной; 二千一百八十一; half a.
 * All stated digits are kept.
 */
record NumberReader(Sentence sentence) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal ONE_AND_HALF = new BigDecimal("1.5");
    private static final int THOUSAND = 1000;
    /** Maximum length of a Chinese number in characters; longer ones are not amounts. */
    private static final int MAX_NUMERAL_LENGTH = 24;

    /**
     * Number found.
     *
     * @param values possible values
     * @param doubt reason for several values; null for one
     * @param power of ten that is part of the word, as in полтриллиона
     * @param from where it begins
     * @param next the place after it
     */
    record Found(List<BigDecimal> values, Doubt doubt, int power, int from, int next) {

        boolean isWhole() {
            return values.stream().allMatch(value -> value.scale() <= 0);
        }
    }

    /** Returns the number that begins here; not one in digits after a letter (Q4). */
    Optional<Found> at(int place, ClaimNumeral.Comma comma) {
        if (isTorn(place)) {
            return Optional.empty();
        }
        ClaimToken token = sentence.at(place);
        if (token.isNumber()) {
            ClaimNumeral.Meanings meanings = ClaimNumeral.of(token.text(), comma);
            int part = afterAndPart(place + 1);
            if (part > place + 1 && token.isDigits()) {
                return found(new BigDecimal(token.text()).add(partBefore(part)), 0, place, part);
            }
            return Optional.of(new Found(meanings.values(), meanings.doubt(), 0, place, place + 1));
        }
        if (token.is(WordRole.HAN_DIGIT) || token.is(WordRole.HAN_POWER, "1")) {
            return Optional.of(han(place));
        }
        if (token.is(WordRole.CARDINAL) || isArticle(place) && sentence.at(place + 1).is(WordRole.HUNDRED)) {
            return quarters(words(place));
        }
        return part(place);
    }

    private static Optional<Found> found(BigDecimal value, int power, int from, int next) {
        return Optional.of(new Found(List.of(value), null, power, from, next));
    }

    /** Reads a fraction as number: half a, a quarter of a, полтора. */
    private Optional<Found> part(int place) {
        ClaimToken token = sentence.at(place);
        if (token.is(WordRole.HALF_JOINED)) {
            return found(HALF, Integer.parseInt(token.of(WordRole.HALF_JOINED).orElseThrow()), place, place + 1);
        }
        if (token.is(WordRole.ONE_AND_HALF)) {
            return found(ONE_AND_HALF, 0, place, place + 1);
        }
        if (token.is(WordRole.HALF) || token.is(WordRole.QUARTER_OF) && !isAfterCount(place)) {
            int unit = unitOfPart(place + 1);
            return sentence.at(unit).is(WordRole.SCALE) ? found(partBefore(place + 1), 0, place, unit) : Optional.empty();
        }
        if (isArticle(place) && sentence.at(place + 1).is(WordRole.SINGULAR)) {
            return found(BigDecimal.ONE, 0, place, place + 1);
        }
        return token.is(WordRole.SINGULAR) && isAlone(place) ? found(BigDecimal.ONE, 0, place, place) : Optional.empty();
    }

    /** Returns the place after the hyphen, "of" and "a" that follow a half or a quarter. */
    private int unitOfPart(int place) {
        int unit = sentence.afterHyphen(place);
        while (sentence.at(unit).is(WordRole.ARTICLE) || sentence.at(unit).is(WordRole.OF)) {
            unit++;
        }
        return unit;
    }

    /**
     * Tells whether the article means one, as in "a billion"; not in "of billion" after tens, or "of a trillion" after
     * a third.
     */
    private boolean isArticle(int place) {
        ClaimToken token = sentence.at(place);
        boolean part = sentence.at(place - 1).is(WordRole.FRACTION) || sentence.at(place - 1).is(WordRole.QUARTER_OF);
        return token.is(WordRole.ARTICLE) && !token.is(WordRole.OF) && !part;
    }

    /** Tells whether a number counts the quarters. */
    private boolean isAfterCount(int quarter) {
        return isNumber(sentence.at(quarter - 1).isSign("-") ? quarter - 2 : quarter - 1);
    }

    /** Tells whether it is a number, not a year. */
    private boolean isNumber(int place) {
        ClaimToken token = sentence.at(place);
        return token.is(WordRole.CARDINAL) || token.isNumber() && !DateNumbers.isYear(token.small());
    }

    /** Tells whether a Russian миллиард means one: no number, or possible number, precedes it. */
    private boolean isAlone(int place) {
        ClaimToken before = sentence.at(place - 1);
        boolean word = before.kind() == ClaimToken.Kind.WORD && !before.is(WordRole.CARDINAL);
        return sentence.at(place).isCyrillic() && (word || sentence.endsClause(place - 1));
    }

    // ---- English and Russian

    private Found words(int place) {
        Whole whole = below(place);
        int after = whole.next;
        if (sentence.at(after).is(WordRole.SCALE, "3") && sentence.at(joined(after + 1)).is(WordRole.CARDINAL)) {
            Whole rest = below(joined(after + 1));
            whole = new Whole(whole.value * THOUSAND + rest.value, rest.next);
        }
        return withDecimals(place, whole);
    }

    private record Whole(int value, int next) {
    }

    /** Reads a number below a thousand. */
    private Whole below(int place) {
        int sum = 0;
        int room = THOUSAND;
        int next = place;
        if (sentence.at(place).is(WordRole.ARTICLE)) {
            sum = 1;
            room = 1;
            next = place + 1;
        }
        while (true) {
            int at = next == place ? place : joined(next);
            Optional<String> word = sentence.at(at).of(WordRole.CARDINAL);
            if (word.isPresent() && Integer.parseInt(word.get()) < room) {
                int value = Integer.parseInt(word.get());
                sum += value;
                room = value >= 100 ? 100 : value >= 20 ? 10 : 1;
                next = at + 1;
            } else if (sentence.at(next).is(WordRole.HUNDRED) && sum > 0 && sum < 10) {
                sum *= 100;
                room = 100;
                next++;
            } else {
                return new Whole(sum, next);
            }
            if (room == 1 && !sentence.at(next).is(WordRole.HUNDRED)) {
                return new Whole(sum, next);
            }
        }
    }

    /** Returns the place after the hyphen or "and" between two words of one number. */
    private int joined(int place) {
        int next = sentence.afterHyphen(place);
        return sentence.at(next).is(WordRole.AND) && sentence.at(next + 1).is(WordRole.CARDINAL) ? next + 1 : next;
    }

    private Found withDecimals(int place, Whole whole) {
        if (sentence.at(whole.next).is(WordRole.POINT)) {
            StringBuilder digits = new StringBuilder();
            int next = whole.next + 1;
            while (sentence.at(next).of(WordRole.CARDINAL).filter(digit -> digit.length() == 1).isPresent()) {
                digits.append(sentence.at(next++).of(WordRole.CARDINAL).orElseThrow());
            }
            if (!digits.isEmpty()) {
                return new Found(List.of(new BigDecimal(whole.value + "." + digits)), null, 0, place, next);
            }
        }
        int part = afterAndPart(whole.next);
        BigDecimal value = BigDecimal.valueOf(whole.value);
        return new Found(List.of(part > whole.next ? value.add(partBefore(part)) : value), null, 0, place, part);
    }

    /**
     * Reads a count of quarters: three-quarters of a trillion, три четверти триллиона. Other counts are returned
     * unchanged; none after a number and "and".
     */
    private Optional<Found> quarters(Found count) {
        int quarters = sentence.afterHyphen(count.next);
        int unit = unitOfPart(quarters + 1);
        if (!sentence.at(quarters).is(WordRole.QUARTER_OF) || !sentence.at(unit).is(WordRole.SCALE)) {
            return Optional.of(count);
        }
        boolean and = sentence.at(count.from - 1).is(WordRole.AND) && isNumber(count.from - 2);
        return and ? Optional.empty() : found(count.values.get(0).multiply(QUARTER), 0, count.from, unit);
    }

    /** Returns the half or quarter that ends here. */
    private BigDecimal partBefore(int end) {
        return sentence.at(end - 1).is(WordRole.HALF) ? HALF : QUARTER;
    }

    /** Returns the place after "and a half", "and a quarter", с половиной. */
    private int afterAndPart(int place) {
        int start = sentence.afterHyphen(place);
        boolean and = sentence.at(start).is(WordRole.AND) || sentence.at(start).is(WordRole.WITH);
        int next = sentence.afterHyphen(start + 1);
        while (and && sentence.at(next).is(WordRole.ARTICLE)) {
            next = sentence.afterHyphen(next + 1);
        }
        boolean part = sentence.at(next).is(WordRole.HALF) || sentence.at(next).is(WordRole.QUARTER_OF);
        return and && part ? next + 1 : place;
    }

    // ---- Chinese

    private Found han(int place) {
        StringBuilder digits = new StringBuilder();
        long sum = 0;
        boolean several = false;
        int next = place;
        int digit = -1;
        for (; next < place + MAX_NUMERAL_LENGTH && isOfNumeral(next); next++) {
            ClaimToken token = sentence.at(next);
            if (token.is(WordRole.HAN_DIGIT)) {
                digit = Integer.parseInt(token.of(WordRole.HAN_DIGIT).orElseThrow());
                digits.append(digit);
            } else if (digit == 0 || next > place && digit < 0) {
                break;
            } else {
                several |= isSeveral(digits);
                sum += Math.max(digit, 1) * (long) Math.pow(10, Integer.parseInt(token.of(WordRole.HAN_POWER).orElseThrow()));
                digit = -1;
                digits.setLength(0);
            }
        }
        if (several || isSeveral(digits) && (sum > 0 || digits.length() == 2 && isCounted(place, next))) {
            return new Found(List.of(), Doubt.RANGE, 0, place, next);
        }
        // 二〇二三 is written digit by digit, 二千零三 is not.
        String whole = sum == 0 ? digits.toString() : String.valueOf(sum + Math.max(digit, 0));
        return hanDecimals(place, next, whole.isEmpty() ? "0" : whole);
    }

    /** Tells whether the digits are an approximate count: 两三千 is two or three thousand; the 零五 of 一百零五 is one digit. */
    private static boolean isSeveral(CharSequence digits) {
        return digits.length() > 1 && digits.chars().noneMatch(digit -> digit == '0');
    }

    /** Tells whether a unit follows (两三亿, 百分之二三); years and months are written digit by digit. */
    private boolean isCounted(int place, int next) {
        ClaimToken unit = sentence.at(next);
        return unit.is(WordRole.SCALE)
                || unit.is(WordRole.TENTHS)
                || unit.is(WordRole.HAN_TIMES)
                || sentence.at(place - 1).is(WordRole.PERCENT_BEFORE);
    }

    private boolean isOfNumeral(int place) {
        return sentence.at(place).is(WordRole.HAN_DIGIT) || sentence.at(place).is(WordRole.HAN_POWER);
    }

    /** Tells whether a preceding token belongs to the same number: the 5 of 42. 5 billion. */
    private boolean isTorn(int place) {
        boolean torn = isOfNumeral(place) && isOfNumeral(place - 1)
                || sentence.at(place).is(WordRole.CARDINAL) && sentence.at(place - 1).is(WordRole.CARDINAL)
                || sentence.at(place).isDigits() && sentence.at(place - 1).isSign(".") && isNumber(place - 2);
        return torn && !sentence.isTaken(place - 1);
    }

    private Found hanDecimals(int place, int point, String whole) {
        StringBuilder decimals = new StringBuilder();
        int next = point + 1;
        if (sentence.at(point).is(WordRole.POINT)) {
            while (next < point + MAX_NUMERAL_LENGTH && sentence.at(next).is(WordRole.HAN_DIGIT)) {
                decimals.append(sentence.at(next++).of(WordRole.HAN_DIGIT).orElseThrow());
            }
        }
        boolean none = decimals.isEmpty();
        return new Found(List.of(new BigDecimal(none ? whole : whole + "." + decimals)), null, 0, place, none ? point : next);
    }
}
