package org.amur.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import jakarta.faces.convert.ConverterException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedNumberConverterTest {

    private final StatedNumberConverter converter = new StatedNumberConverter();

    @ParameterizedTest
    @CsvSource({"1.28, 1.28", "1.280, 1.280", "-13.8, -13.8", "\u221213.8, -13.8", "+2, 2", "190\u00a0271, 190271",
        "190\u202f271.50, 190271.50", "1\u2009234\u2009567, 1234567", "\u22121\u00a0234, -1234", "1 234, 1234", "\u2212 2.5, -2.5",
        "\u20132.5, -2.5"})
    void keepsEveryDigit(String typed, BigDecimal number) {
        assertEquals(number, converter.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,28| 1.28", "0,343| 0.343", "-9,1| -9.1", "1,234.5| 1234.5", "1.234,5| 1234.5",
        "1,234,567| 1234567", "1 234,567| 1234.567", "1\u202f234,5| 1234.5"})
    void aCommaIsReadWhereItHasOneMeaning(String typed, BigDecimal number) {
        assertEquals(number, converter.getAsObject(null, null, typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "34.3%| 34.3",
                "34.3 %| 34.3",
                "+34.3\u00a0%| 34.3",
                "\u22129,1\u2009%| -9.1",
                "34.30\uff05| 34.30",
                "34.3| 34.3"
            })
    void percentagesMayHaveTheirSign(String typed, BigDecimal number) {
        StatedPercentageConverter percentages = new StatedPercentageConverter();
        assertEquals(number, percentages.getAsObject(null, null, typed));
        assertThrows(ConverterException.class, () -> percentages.getAsObject(null, null, typed + "%%"));
    }

    @Test
    void amountsAreNoPercentages() {
        assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, "34.3%"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234",
                "-123,456",
                "1,",
                ",5",
                "1  234",
                "19 02",
                "1,2.3",
                "19\u00a02",
                "1234\u00a0567",
                "1\u00a02345",
                "1.2\u00a0345",
                "1.234.567",
                "1.28 tn",
                "1e3",
                "1234567890123456",
                "1\u00a0234\u00a0567\u00a0890\u00a0123\u00a0456"
            })
    void guessesNothing(String typed) {
        ConverterException refused = assertThrows(ConverterException.class, () -> converter.getAsObject(null, null, typed));
        assertTrue(refused.getFacesMessage().getSummary().contains(typed));
    }

    @Test
    void anEmptyTextIsNoNumber() {
        assertNull(converter.getAsObject(null, null, " "));
        assertEquals("1.280", converter.getAsString(null, null, new BigDecimal("1.280")));
    }
}
