package org.amur.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void aCustomsServicePublishesOnlyItsOwnCountrysDeclarations() {
        assertThrows(IllegalArgumentException.class,
                () -> Series.of(Reporter.GACC, Declarant.RU, Flow.EXPORT, Currency.USD));
        assertEquals("RU", Series.of(Reporter.IMF, Declarant.CN, Flow.EXPORT, Currency.USD).partner());
        assertEquals("CN", Series.of(Reporter.IMF, Declarant.RU, Flow.EXPORT, Currency.USD).partner());
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
