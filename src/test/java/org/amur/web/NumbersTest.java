package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void digitsAreGroupedAndStatedDecimalsKept() {
        assertEquals("1,284", format(1284, false));
        assertEquals("190.271", format(new BigDecimal("190.271"), false));
        assertEquals("1.50", format(new BigDecimal("1.50"), false));
        assertEquals("300", format(300.0, false));
    }

    @Test
    void signsWithATrueMinus() {
        assertEquals("\u221213.83", format(new BigDecimal("-13.83"), false));
        assertEquals("+34.3", format(new BigDecimal("34.3"), true));
        assertEquals("0.0", format(new BigDecimal("0.0"), true));
        assertEquals("", format(null, true));
    }

    private static String format(Number number, boolean signed) {
        return Numbers.format(number, signed, Locale.ENGLISH);
    }
}
