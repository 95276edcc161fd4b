package org.amur.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep;
import org.amur.reconciliation.rules.FindingTerm;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Lines of a calculation as shown to readers. */
class SumLineTest {

    private final Amount stated = Amount.of("508.59", Scale.HUNDRED_MILLION, Currency.USD);
    private final Statement statement = new Statement(7L, Series.of(Reporter.GACC, Area.CHINA, Flow.IMPORT, Currency.USD),
            Period.cumulative(2023, 5), stated, null, PartialDate.unknown());

    @Test
    void numbersAndBoundsShareAUsualUnit() {
        SumLine line = new SumLine(new ArithmeticStep(List.of(operand(stated), operand(stated)),
                ArithmeticStep.Operator.PLUS, computed()));
        assertEquals(List.of("50.859\u00a0bn\u00a0$", "+", "50.859\u00a0bn\u00a0$", "=", "101.718\u00a0bn\u00a0$"), texts(line));
        assertEquals("50.8585 to 50.8595", line.getParts().get(0).bounds());
        assertEquals("101.717 to 101.719", line.getParts().get(4).bounds());
        assertEquals(7L, line.getParts().get(0).figure());
        assertNull(line.getParts().get(4).figure());
    }

    @Test
    void comparisonsAreNotEquations() {
        Growth growth = Growth.stated(new BigDecimal("-1.1"));
        ArithmeticStep.Operand reported = new ArithmeticStep.Operand(statement, new FindingTerm.Percent(growth.percent()), growth.bounds());
        SumLine line = new SumLine(new ArithmeticStep(List.of(reported), ArithmeticStep.Operator.AGAINST, reported));
        assertEquals(List.of("\u22121.1 %", "vs", "\u22121.1 %"), texts(line));
        assertEquals("\u22121.15 to \u22121.05", line.getParts().get(0).bounds());
    }

    private ArithmeticStep.Operand operand(Amount amount) {
        return new ArithmeticStep.Operand(statement, new FindingTerm.Stated(amount), amount.bounds());
    }

    private ArithmeticStep.Operand computed() {
        Money money = stated.money().plus(stated.money());
        return new ArithmeticStep.Operand(null, new FindingTerm.Reckoned(money, Scale.HUNDRED_MILLION), money.bounds());
    }

    private static List<String> texts(SumLine line) {
        return line.getParts().stream().map(SumLine.Part::text).toList();
    }
}
