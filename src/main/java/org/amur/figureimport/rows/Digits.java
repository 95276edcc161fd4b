package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reader of publishers' numbers and of their marks for missing values. */
final class Digits {

    /** Marks for missing values of customs services, Eurostat, the IMF and spreadsheets. */
    private static final Set<String> MARKS = Set.of(
            "-",
            "\u2212",
            "–",
            "—",
            "--",
            "-0-",
            "n/a",
            "na",
            "n.a.",
            "nan",
            "null",
            "none",
            "nil",
            "..",
            "...",
            "…",
            "……",
            ":",
            ":c",
            ": c",
            "c",
            "x",
            "х",
            "нет",
            "нет данных",
            "н/д",
            "н.д.",
            "不详",
            "无",
            "/",
            "*",
            "#n/a",
            "(d)",
            "(z)");

    /** Plain digits with a decimal point. A comma may be a decimal or thousands separator, so it is refused. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,40})?");
    /** Maximum number of decimals of a figure. */
    private static final int MAX_DECIMALS = 18;
    private static final int DIGITS_OF_A_DOUBLE = 15;

    /**
     * Mark after a number that refers to a note, or means provisional, revised or estimated; a digit counts only if it
     * is superscript or in brackets.
     */
    private static final Pattern FOOTNOTE = Pattern.compile(
            "(?iu)(?<=\\d)\\s*(?:[*†‡§¹²³⁰⁴-⁹⁽⁾⁾]+\\)?|\\s[per]|\\((?:\\d{1,2}|[epr*]|est|rev|prov)\\.?\\)"
                    + "|\\[\\d{1,2}]|[①-⑳])$");

    private static final Pattern GROUPED_BY_SPACE = Pattern.compile("[+-]?[1-9]\\d{0,2}([ \\u00A0\\u2009\\u202F]\\d{3})+([.,]\\d+)?");
    /** Commas that group thousands: several before three digits each, or one before a decimal point. */
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?[1-9]\\d{0,2}((,\\d{3}){2,}(\\.\\d+)?|,\\d{3}\\.\\d+)");
    /** Apostrophes that group thousands, as in Switzerland. */
    private static final Pattern GROUPED_BY_APOSTROPHE = Pattern.compile("[+-]?[1-9]\\d{0,2}(['’]\\d{3})+([.,]\\d+)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");

    private Digits() {
    }

    static boolean isMark(String text) {
        return MARKS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Returns the text without the note mark after its digits. */
    static String withoutMark(String text) {
        return FOOTNOTE.matcher(text).replaceFirst("");
    }

    /** Returns the number; empty if invalid, ambiguous or with more decimals than a figure can hold. */
    static Optional<BigDecimal> number(String text, boolean commaIsDecimal) {
        String plain = plain(text.replace('\u2212', '-'), commaIsDecimal);
        return NUMBER.matcher(plain).matches() ? Optional.of(withoutBinaryNoise(new BigDecimal(plain)))
                .filter(number -> number.scale() <= MAX_DECIMALS) : Optional.empty();
    }

    /**
     * Removes noise of binary floating point, such as 1486.1889099999999 for 1486.18891. A double keeps every decimal
     * of 15 digits (IEEE 754), so digits beyond these are never the publisher's if there is a fraction.
     */
    private static BigDecimal withoutBinaryNoise(BigDecimal stated) {
        if (stated.scale() <= 0 || stated.precision() <= DIGITS_OF_A_DOUBLE) {
            return stated;
        }
        BigDecimal meant = stated.round(new MathContext(DIGITS_OF_A_DOUBLE, RoundingMode.HALF_EVEN));
        BigDecimal rounded = meant.setScale(Math.min(meant.scale(), MAX_DECIMALS), RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** Returns the number with a decimal point and without thousands separators; empty if invalid or ambiguous. */
    private static String plain(String text, boolean commaIsDecimal) {
        String closed = GROUPED_BY_SPACE.matcher(text).matches() || GROUPED_BY_APOSTROPHE.matcher(text).matches()
                ? text.replaceAll("[ \\u00A0\\u2009\\u202F'’]", "") : text;
        if (commaIsDecimal) {
            String whole = GROUPED_BY_POINT.matcher(closed).matches() ? closed.replace(".", "") : closed;
            // A point that does not group thousands is not a decimal point either.
            return whole.contains(".") ? "" : whole.replace(',', '.');
        }
        return GROUPED_BY_COMMA.matcher(closed).matches() ? closed.replace(",", "") : closed;
    }
}
