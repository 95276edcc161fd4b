package org.amur.figureimport.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Numbers as programs write them from binary floating point, restored to the intended digits. */
final class Numerals {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    private static final int MAX_POWER = 40;
    /** Number of decimal digits that a double keeps (IEEE 754); further ones were never stated. */
    private static final int DIGITS = 15;

    private Numerals() {
    }

    /** Returns the plain number; other texts unchanged. */
    static String plain(String written) {
        if (written.length() > 60 || !WRITTEN.matcher(written).matches()) {
            return written;
        }
        BigDecimal number = new BigDecimal(written);
        if (Math.abs((long) number.precision() - number.scale()) > MAX_POWER) {
            return written;
        }
        boolean rounded = number.precision() > DIGITS && number.scale() > 0;
        if (rounded) {
            number = number.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        }
        BigDecimal shortest = number.stripTrailingZeros();
        // The ".0" of a program claims a digit that was not stated.
        return (shortest.scale() <= 0 ? shortest.setScale(0) : rounded ? shortest : number).toPlainString();
    }

    /** Returns a plain number in per cent, 46.9% for 0.469; other texts unchanged. */
    static String inPercent(String plain) {
        return plain.length() > 60 || !WRITTEN.matcher(plain).matches() ? plain
                : new BigDecimal(plain).movePointRight(2).toPlainString() + "%";
    }
}
