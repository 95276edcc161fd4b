package org.amur.trade.vintage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
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
import org.junit.jupiter.api.Test;

/** Level that a later growth rate implies. */
class ImpliedLevelTest {

    private static final Series TOTAL = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);

    @Test
    void aSmallRevisionIsShownThoughItOpensNoFinding() {
        Statement base = statement(1, 2021, "146.887", null);
        ImpliedLevel implied = ImpliedLevel.of(statement(2, 2022, "190.271", "29.3"), List.of(base), base).orElseThrow();
        assertEquals(0, new BigDecimal("1.472E+11").compareTo(implied.money().value().round(new MathContext(4))));
        assertTrue(implied.percent().doubleValue() > 0.1 && implied.percent().doubleValue() < 0.3, implied.percent().toString());
        assertEquals(2, implied.getFigure());
    }

    @Test
    void aLevelThatFitsImpliesNothing() {
        Statement base = statement(1, 2021, "147.154", null);
        assertTrue(ImpliedLevel.of(statement(2, 2022, "190.271", "29.3"), List.of(base), base).isEmpty());
    }

    private static Statement statement(long figure, int year, String billions, String growth) {
        return new Statement(figure, TOTAL, Period.year(year), Amount.of(billions, Scale.BILLION, Currency.USD),
                growth == null ? null : new BigDecimal(growth), PartialDate.unknown());
    }
}
