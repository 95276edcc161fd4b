package org.amur.figure.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.amur.figure.Statements;

class SeriesTest {

    @Test
    void aCustomsServicePublishesOnlyItsOwnCountrysDeclarations() {
        assertThrows(IllegalArgumentException.class,
                () -> Series.of(Reporter.GACC, Area.RUSSIA, Flow.EXPORT, Currency.USD));
        assertEquals("RU", Series.of(Reporter.IMF, Area.CHINA, Flow.EXPORT, Currency.USD).partner());
        assertEquals("CN", Series.of(Reporter.IMF, Area.RUSSIA, Flow.EXPORT, Currency.USD).partner());
    }

    @Test
    void oneEndIsChinaOrRussia() {
        assertTrue(Series.joins("US", "CN"));
        assertTrue(Series.joins("RU", "W00"));
        assertFalse(Series.joins("US", "DE"));
        assertFalse(Series.joins("CN", "CN"));
        assertFalse(Series.joins("W00", "CN"), "the world declares nothing");
        assertFalse(Series.joins("CN", "XX"));
        assertThrows(IllegalArgumentException.class,
                () -> new Series(Reporter.IMF, "US", "DE", Series.ALL_GOODS, Flow.EXPORT, Currency.USD));
    }

    @Test
    void goodsAreCodesOfTheHarmonisedSystem() {
        for (String code : List.of("01", "2709", "270900", Series.ALL_GOODS)) {
            assertTrue(Series.isCommodity(code), code);
        }
        for (String code : List.of("1", "270", "27090000", "oil", "")) {
            assertFalse(Series.isCommodity(code), code);
        }
    }

    @Test
    void onlyABalanceIsNegative() {
        assertThrows(IllegalArgumentException.class, () -> Statements.billions(Statements.EXPORT, "2022", "-1"));
        assertEquals(-1, Statements.billions(Statements.BALANCE, "2022", "-38.027").amount().value().signum());
    }

    @Test
    void anAmountIsInTheSeriesCurrency() {
        Amount yuan = Amount.of("1.28", Scale.TRILLION, Currency.CNY);
        assertThrows(IllegalArgumentException.class,
                () -> Statements.statement(Statements.TOTAL, "2022", yuan, null, null));
    }

    @Test
    void aSpanOfMonthsIsNotStated() {
        assertThrows(IllegalArgumentException.class,
                () -> Statements.billions(Statements.TOTAL, "2022-03..2022-05", "50"));
    }
}
