package org.amur.figureimport.run;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Figures of a file that are new to the record. */
class KnownFiguresTest {

    private static final Series TOTAL = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);

    @Test
    void aYearIsKnownByItsJanuaryToDecember() {
        KnownFigures known = new KnownFigures();
        known.recorded(stated("2022", "2023-01-13"), 1L);
        assertFalse(known.addIfNew(stated("2022-01..2022-12", null), 2L),
                "nobody knows when, and it says what is known");
        assertFalse(known.addIfNew(stated("2022-01..2022-12", "2023-01-13"), 1L));
        assertTrue(known.addIfNew(stated("2022-01..2022-12", "2023-06-18"), 1L), "it was published anew");
        assertTrue(known.addIfNew(stated("2022-01..2022-11", null), 1L));
    }

    private static Statement stated(String period, String published) {
        return new Statement(null, TOTAL, Period.parse(period), new Amount(new BigDecimal("190.271"), Scale.BILLION, Currency.USD), null,
                published == null ? PartialDate.unknown() : PartialDate.parse(published));
    }
}
