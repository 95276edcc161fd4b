package org.amur.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Formatter of numbers: digits grouped, a true minus (U+2212), decimals as stated. */
public final class Numbers {

    private static final char HYPHEN = '-';
    private static final char MINUS = '\u2212';

    private Numbers() {
    }

    /** Formats in the language of the page; with a plus sign if signed and positive; empty for null. */
    public static String format(Number number, boolean signed) {
        return format(number, signed, Texts.locale());
    }

    /** Formats in the given language. */
    public static String format(Number number, boolean signed, Locale locale) {
        if (number == null) {
            return "";
        }
        BigDecimal exact = exact(number);
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(Math.max(0, exact.scale()));
        format.setMaximumFractionDigits(Math.max(0, exact.scale()));
        String text = format.format(exact).replace(HYPHEN, MINUS);
        return signed && exact.signum() > 0 ? "+" + text : text;
    }

    /** Returns an exact decimal. A stated decimal keeps its zeros (1.50); a computed double has none to keep. */
    private static BigDecimal exact(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        return number instanceof Double || number instanceof Float ? exact.stripTrailingZeros() : exact;
    }
}
