package org.amur.figure.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
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
import org.amur.trade.Coverage;
import org.junit.jupiter.api.Test;

/** Recognition of IMF estimates, and rounding of coverage. */
class EstimatesTest {

    private static final Series RUSSIAN = Series.of(Reporter.IMF, Area.RUSSIA, Flow.EXPORT, Currency.USD);

    @Test
    void imfValuesForRussiaSince2022AreEstimates() {
        assertTrue(Estimates.is(RUSSIAN, Period.year(2022)));
        assertTrue(Estimates.is(RUSSIAN, Period.month(2023, 5)));
        assertFalse(Estimates.is(RUSSIAN, Period.year(2021)));
        assertFalse(Estimates.is(Series.of(Reporter.IMF, Area.CHINA, Flow.EXPORT, Currency.USD), Period.year(2023)));
        assertFalse(Estimates.is(Series.of(Reporter.FTS, Area.RUSSIA, Flow.EXPORT, Currency.USD), Period.year(2023)));
    }

    @Test
    void valuesComputedFromEstimatesAreEstimates() {
        Statement declared = statement(Period.month(2021, 12));
        Statement estimated = statement(Period.month(2022, 1));
        assertTrue(Estimates.anyOf(List.of(declared, estimated)));
        assertFalse(Estimates.anyOf(List.of(declared)));
        assertEquals("ESTIMATE", Estimates.column(true));
        assertNull(Estimates.column(false));
        assertEquals("5 bn $ (IMF estimate)", Estimates.marked(true, "5 bn $"));
    }

    @Test
    void coverageIsRoundedAndNeverCompleteWhereSomethingIsMissing() {
        assertEquals("12", percent("12.4", "100"));
        assertEquals("0.3", percent("0.32", "100"));
        assertEquals("99.9", percent("99.96", "100"));
        assertEquals("100", percent("100", "100"));
        assertNull(Coverage.percent(BigDecimal.ONE, BigDecimal.ZERO));
    }

    private static String percent(String known, String whole) {
        return Coverage.percent(new BigDecimal(known), new BigDecimal(whole)).toPlainString();
    }

    private static Statement statement(Period period) {
        return new Statement(1L, RUSSIAN, period, Amount.of("5", Scale.BILLION, Currency.USD), null, PartialDate.unknown());
    }
}
