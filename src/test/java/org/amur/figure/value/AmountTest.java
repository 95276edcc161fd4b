package org.amur.figure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    private static final Amount YEAR_2022 = Amount.of("1.28", Scale.TRILLION, Currency.CNY);

    @Test
    void inUnitsKeepsTheStatedDigits() {
        assertEquals("1280000000000", YEAR_2022.inUnits().toPlainString());
        assertEquals(3, YEAR_2022.inUnits().precision());
    }

    @Test
    void theStatedDigitsSayHowFarTheValueWasRounded() {
        assertSame("1275000000000", "1285000000000", YEAR_2022.bounds());
        assertSame("1279500000000", "1280500000000", Amount.of("1.280", Scale.TRILLION, Currency.CNY).bounds());
        assertSame("218175500000", "218176500000", Amount.of("218.176", Scale.BILLION, Currency.USD).bounds());
    }

    @Test
    void theUpperBoundIsExcluded() {
        Interval bounds = YEAR_2022.bounds();
        assertTrue(bounds.contains(new BigDecimal("1.275E+12")));
        assertFalse(bounds.contains(new BigDecimal("1.285E+12")));
    }

    @Test
    void aValueStatedWithMoreDigitsIsAnotherAmount() {
        assertFalse(YEAR_2022.equals(Amount.of("1.280", Scale.TRILLION, Currency.CNY)));
    }

    @ParameterizedTest
    @CsvSource({"2181.76,亿,218176000000", "97.7,млрд,97700000000", "13963236,万,139632360000",
            "190.271,bn,190271000000", "1.28,万亿,1280000000000", "1197.01099,mn,1197010990",
            "5,thousand,5000", "7,one,7"})
    void readsTheUnitsThatSourcesCountIn(String value, String unit, String units) {
        Scale scale = Scale.ofWord(unit).orElseThrow();
        assertEquals(0, new BigDecimal(units).compareTo(Amount.of(value, scale, Currency.USD).inUnits()));
    }

    @Test
    void aWordWithTwoReadingsIsNoUnit() {
        assertEquals(Optional.empty(), Scale.ofWord("m"));
        assertEquals(Optional.empty(), Scale.ofWord(""));
    }

    @Test
    void sumsAndDifferencesCarryTheirRounding() {
        Money exports = Amount.of("24.56", Scale.BILLION, Currency.USD).money();
        Money imports = Amount.of("41.25", Scale.BILLION, Currency.USD).money();
        assertSame("65800000000", "65820000000", exports.plus(imports).bounds());
        assertSame("-16700000000", "-16680000000", exports.minus(imports).bounds());
    }

    @Test
    void currenciesAreNeverAddedUp() {
        Money dollars = Amount.of("190.271", Scale.BILLION, Currency.USD).money();
        assertThrows(IllegalArgumentException.class, () -> dollars.plus(YEAR_2022.money()));
    }

    private static void assertSame(String low, String high, Interval interval) {
        assertEquals(0, new BigDecimal(low).compareTo(interval.low()), interval::toString);
        assertEquals(0, new BigDecimal(high).compareTo(interval.high()), interval::toString);
    }
}
