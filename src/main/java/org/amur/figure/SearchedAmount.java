package org.amur.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.amur.figure.claim.ParsedClaim;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Scale;

/**
 * Amounts and percentages that a search word may state. An amount is in yuan or dollars: "237.8" matches in any unit,
 * "237.8 bn" in its own, and "2181亿7600万美元" is read like a source's words. A number with one comma is searched in both
 * readings.
 */
final class SearchedAmount {

    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?";
    private static final Pattern NUMBER = Pattern.compile("[$¥]?[-−–+]?[$¥]?(" + DIGITS + ")\\s*(\\p{L}*)\\.?[$¥]?");
    private static final Pattern PERCENTAGE = Pattern.compile("[-−–+]?(" + DIGITS + ")(?:[%％]|(?<=[.,]\\d{1,2}))");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
    private static final int MAX_LENGTH = 40;
    private static final Pattern DIGIT = Pattern.compile("\\d");

    private SearchedAmount() {
    }

    /** Tells whether two typed words are a number and its unit. */
    static boolean isNumberAndUnit(String number, String unit) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches() && matcher.group(2).isEmpty() && scale(unit).isPresent();
    }

    /**
     * Returns the amounts with either sign, since a balance is searched without one; empty for a word without an
     * amount.
     */
    static List<BigDecimal> of(String word) {
        return units(word).flatMap(units -> Stream.of(units, units.negate())).distinct().toList();
    }

    /** Returns the percentages with either sign; empty for a word without a percent sign or a fraction. */
    static List<BigDecimal> percentages(String word) {
        Matcher matcher = PERCENTAGE.matcher(word);
        return matcher.matches() ? numbers(matcher.group(1)).flatMap(number -> Stream.of(number, number.negate())).toList() : List.of();
    }

    private static Stream<BigDecimal> units(String word) {
        if (word.length() > MAX_LENGTH) {
            return Stream.empty();
        }
        Matcher matcher = NUMBER.matcher(word);
        if (matcher.matches() && matcher.group(2).isEmpty()) {
            return numbers(matcher.group(1)).flatMap(number -> Stream.of(Scale.values()).map(scale -> inUnits(number, scale)));
        } else if (matcher.matches() && scale(matcher.group(2)).isPresent()) {
            return numbers(matcher.group(1)).map(number -> inUnits(number, scale(matcher.group(2)).get()));
        }
        return DIGIT.matcher(word).find()
                ? ParsedClaim.read(word).amounts().readings().stream().map(reading -> reading.what().inUnits()) : Stream.empty();
    }

    private static Optional<Scale> scale(String unit) {
        return Scale.ofWord(unit.endsWith(".") ? unit.substring(0, unit.length() - 1) : unit)
                .filter(scale -> scale != Scale.ONE);
    }

    private static Stream<BigDecimal> numbers(String digits) {
        List<String> readings = new ArrayList<>();
        if (GROUPED.matcher(digits).matches()) {
            readings.add(digits.replace(",", ""));
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            readings.add(digits.replace(',', '.'));
        }
        return readings.isEmpty() ? Stream.of(new BigDecimal(digits)) : readings.stream().map(BigDecimal::new);
    }

    private static BigDecimal inUnits(BigDecimal number, Scale scale) {
        return new Amount(number, scale, Currency.USD).inUnits();
    }
}
