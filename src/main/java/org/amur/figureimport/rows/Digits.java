package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How publishers write numbers, and what they write where they have none. */
final class Digits {

    /** What stands in a table for "nothing to say": as customs services, Eurostat, the IMF and spreadsheets write it. */
    private static final Set<String> MARKS = Set.of("-", "\u2212", "–", "—", "--", "-0-", "n/a", "na", "n.a.", "nan", "null", "none", "nil", "..", "...", "…",
            "……", ":", ":c", ": c", "c", "x", "х", "нет", "нет данных", "н/д", "н.д.", "不详", "无", "/", "*", "#n/a", "(d)", "(z)");

    /** Plain digits with a decimal point: a comma may be a decimal or a thousands separator, so it is not guessed. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,40})?");
    /** As many as a figure can hold. */
    private static final int MOST_DECIMALS = 18;
    private static final int DIGITS_OF_A_DOUBLE = 15;

    /**
     * What stands after a number and refers to a note, or says that it is provisional, revised or estimated; a digit does so only if it
     * is raised or in brackets.
     */
    private static final Pattern FOOTNOTE = Pattern.compile("(?iu)(?<=\\d)\\s*(?:[*†‡§¹²³⁰⁴-⁹⁽⁾⁾]+\\)?|\\s[per]|\\((?:\\d{1,2}|[epr*]|est|rev|prov)\\.?\\)"
            + "|\\[\\d{1,2}]|[①-⑳])$");

    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("[+-]?[1-9]\\d{0,2}([ \\u00A0\\u2009\\u202F]\\d{3})+([.,]\\d+)?");
    /** A comma that stands before three digits more than once, or before a decimal point too, divides thousands. */
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?[1-9]\\d{0,2}((,\\d{3}){2,}(\\.\\d+)?|,\\d{3}\\.\\d+)");
    /** As Switzerland divides them. */
    private static final Pattern GROUPED_BY_APOSTROPHE = Pattern.compile("[+-]?[1-9]\\d{0,2}(['’]\\d{3})+([.,]\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

    private Digits() {
    }

    static boolean isMark(String text) {
        return MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The text without the mark of a note after its digits. */
    static String withoutMark(String text) {
        return FOOTNOTE.matcher(text).replaceFirst("");
    }

    /** Empty for what is no number, could be two, or has more decimals than a figure can hold. */
    static Optional<BigDecimal> number(String text, boolean commaIsDecimal) {
        String plain = plain(text.replace('\u2212', '-'), commaIsDecimal);
        return NUMBER.matcher(plain).matches() ? Optional.of(withoutBinaryNoise(new BigDecimal(plain)))
                .filter(number -> number.scale() <= MOST_DECIMALS) : Optional.empty();
    }

    /**
     * Files that were written from binary floating point print 1486.1889099999999 for 1486.18891. A double keeps every decimal
     * of 15 digits (IEEE 754), so the digits beyond them are never the publisher's where there is a fraction.
     */
    private static BigDecimal withoutBinaryNoise(BigDecimal stated) {
        if (stated.scale() <= 0 || stated.precision() <= DIGITS_OF_A_DOUBLE) {
            return stated;
        }
        BigDecimal meant = stated.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN));
        BigDecimal rounded = meant.setScale(Math.min(meant.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** With a decimal point and without what divides thousands; no number where it is none, or could be two. */
    private static String plain(String text, boolean commaIsDecimal) {
        String closed = GROUPED_BY_SPACE.matcher(text).matches() || GROUPED_BY_APOSTROPHE.matcher(text).matches()
                ? text.replaceAll("[ \\u00A0\\u2009\\u202F'’]", "") : text;
        if (commaIsDecimal) {
            String whole = GROUPED_BY_POINT.matcher(closed).matches() ? closed.replace(".", "") : closed;
            // A point that divides no thousands is no decimal point either.
            return whole.contains(".") ? "" : whole.replace(',', '.');
        }
        return GROUPED_BY_COMMA.matcher(closed).matches() ? closed.replace(",", "") : closed;
    }
}
