package org.amur.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep;
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.FindingTerm;
import org.amur.reconciliation.rules.Reconciliation;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** The notation of a finding is read back unchanged. */
class FindingNotationTest {

    private static final Series SERIES = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);

    @Test
    void everyTermIsReadAsItWasWritten() {
        Amount amount = Amount.of("190.2710", Scale.BILLION, Currency.USD);
        List<FindingTerm> terms = List.of(new FindingTerm.Stated(amount), new FindingTerm.Reckoned(amount.money(), Scale.BILLION),
                new FindingTerm.Percent(new BigDecimal("-1.10")), new FindingTerm.Rate(new BigDecimal("6.7261")),
                new FindingTerm.Times(new BigDecimal("1.06")), new FindingTerm.During(Period.cumulative(2022, 11)),
                new FindingTerm.During(Period.parse("2022-03..2022-05")), new FindingTerm.Named(SERIES), new FindingTerm.By(Reporter.FTS),
                new FindingTerm.On(PartialDate.parse("2023-01-13")), new FindingTerm.On(PartialDate.unknown()),
                new FindingTerm.Unit(Scale.HUNDRED_MILLION, Currency.CNY), new FindingTerm.In(Currency.CNY),
                new FindingTerm.LevelOf(amount, SERIES, Period.cumulative(2022, 11)));
        assertEquals(terms, FindingNotation.terms(FindingNotation.write(terms)));
        assertEquals(FindingTerm.class.getPermittedSubclasses().length, terms.stream().map(Object::getClass).distinct().count(),
                "Every kind of term is tried");
    }

    @Test
    void aSumIsReadWithTheStatementsThatItLeadsTo() {
        Statement stated = statement(7L, Flow.EXPORT, "2022", "76.12");
        Money money = stated.amount().money();
        ArithmeticStep step = new ArithmeticStep(
                List.of(
                        new ArithmeticStep.Operand(stated, new FindingTerm.Stated(stated.amount()), money.bounds()),
                        new ArithmeticStep.Operand(
                                null,
                                new FindingTerm.Percent(new BigDecimal("12.8")),
                                new Interval(BigDecimal.ONE, BigDecimal.TEN))),
                ArithmeticStep.Operator.BASE_OF,
                new ArithmeticStep.Operand(null, new FindingTerm.Reckoned(money, Scale.BILLION), money.bounds()));
        String written = FindingNotation.writeSteps(List.of(step));
        assertEquals(List.of(step), FindingNotation.steps(written, List.of(stated)));
        assertNull(FindingNotation.steps(written, List.of()).get(0).operands().get(0).statement());
    }

    /** Digests of stored findings are compared with it. */
    @Test
    void theNotationOfStoredFindingsStaysTheSame() {
        Amount amount = Amount.of("190.2710", Scale.BILLION, Currency.USD);
        Statement stated = statement(7L, Flow.EXPORT, "2022", "76.12");
        ArithmeticStep step = new ArithmeticStep(
                List.of(new ArithmeticStep.Operand(
                        stated, new FindingTerm.Stated(stated.amount()), new Interval(BigDecimal.ONE, BigDecimal.TEN))),
                ArithmeticStep.Operator.BASE_OF,
                new ArithmeticStep.Operand(
                        null,
                        new FindingTerm.Percent(new BigDecimal("12.80")),
                        stated.amount().bounds()));
        assertEquals("""
                [{"is":"Reckoned","money":{"value":"1.902710E+11","bounds":{"low":"1.9027095E+11","high":"1.9027105E+11"},\
                "currency":"USD"},"scale":"BILLION"},{"is":"During","period":"2022-01..2022-11"},{"is":"On","published":"2023-01-13"},\
                {"is":"Named","series":{"reporter":"GACC","declarant":"CN","partner":"RU","commodity":"TOTAL","flow":"TOTAL",\
                "currency":"USD"}}]""", FindingNotation.write(List.of(new FindingTerm.Reckoned(amount.money(), Scale.BILLION),
                new FindingTerm.During(Period.cumulative(2022, 11)), new FindingTerm.On(PartialDate.parse("2023-01-13")),
                new FindingTerm.Named(SERIES))));
        assertEquals("""
                [{"operands":[{"statement":7,"value":{"is":"Stated","amount":{"value":"76.12","scale":"BILLION","currency":"USD"}},\
                "bounds":{"low":"1","high":"10"}}],"operator":"BASE_OF","result":{"statement":null,"value":{"is":"Percent",\
                "percent":"12.80"},"bounds":{"low":"7.6115E+10","high":"7.6125E+10"}}}]""", FindingNotation.writeSteps(List.of(step)));
    }

    @Test
    void findingsAreReadBackUnchanged() {
        List<Finding> found = Reconciliation.of(List.of(statement(1L, Flow.EXPORT, "2022", "10.00"),
                statement(2L, Flow.IMPORT, "2022", "5.00"), statement(3L, Flow.TOTAL, "2022", "16.00")));
        assertFalse(found.isEmpty());
        assertEquals(found, found.stream().map(KnownFinding::new).map(KnownFinding::finding).toList());
    }

    private static Statement statement(Long figure, Flow flow, String period, String billions) {
        return new Statement(figure, SERIES.with(flow), Period.parse(period), Amount.of(billions, Scale.BILLION, Currency.USD),
                null, PartialDate.parse("2023-01-13"));
    }
}
