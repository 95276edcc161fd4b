package org.amur.trade.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.amur.date.PartialDate;
import org.amur.trade.Amount;
import org.amur.trade.Area;
import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Growth;
import org.amur.trade.Money;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.Series;
import org.amur.trade.Statement;
import org.amur.trade.reconcile.Step;
import org.amur.trade.reconcile.Term;
import org.junit.jupiter.api.Test;

/** A line of a sum, as a reader follows it. */
class SumLineTest {

    private final Amount stated = Amount.of("508.59", Scale.HUNDRED_MILLION, Currency.USD);
    private final Statement statement = new Statement(7L, Series.of(Reporter.GACC, Area.CHINA, Flow.IMPORT, Currency.USD),
            Period.cumulative(2023, 5), stated, null, PartialDate.unknown());

    @Test
    void aNumberStandsInAUnitThatReadersThinkInWithItsRoundingInTheSame() {
        SumLine line = new SumLine(new Step(List.of(operand(stated), operand(stated)), Step.Operator.PLUS, reckoned()));
        assertEquals(List.of("50.859\u00a0bn\u00a0$", "+", "50.859\u00a0bn\u00a0$", "=", "101.718\u00a0bn\u00a0$"), texts(line));
        assertEquals("50.8585 to 50.8595", line.getParts().get(0).getBounds());
        assertEquals("101.717 to 101.719", line.getParts().get(4).getBounds());
        assertEquals(7L, line.getParts().get(0).getFigure());
        assertNull(line.getParts().get(4).getFigure());
    }

    @Test
    void whatIsHeldAgainstSomethingIsNotEqualToIt() {
        Growth growth = Growth.stated(new BigDecimal("-1.1"));
        Step.Operand claim = new Step.Operand(statement, new Term.Percent(growth.percent()), growth.bounds());
        SumLine line = new SumLine(new Step(List.of(claim), Step.Operator.AGAINST, claim));
        assertEquals(List.of("\u22121.1 %", "vs", "\u22121.1 %"), texts(line));
        assertEquals("\u22121.15 to \u22121.05", line.getParts().get(0).getBounds());
    }

    private Step.Operand operand(Amount amount) {
        return new Step.Operand(statement, new Term.Stated(amount), amount.bounds());
    }

    private Step.Operand reckoned() {
        Money money = stated.money().plus(stated.money());
        return new Step.Operand(null, new Term.Reckoned(money, Scale.HUNDRED_MILLION), money.bounds());
    }

    private static List<String> texts(SumLine line) {
        return line.getParts().stream().map(SumLine.Part::getText).toList();
    }
}
