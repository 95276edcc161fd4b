package org.amur.trade.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;

import org.amur.date.PartialDate;
import org.amur.trade.Amount;
import org.amur.trade.Area;
import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Interval;
import org.amur.trade.Money;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.Series;
import org.amur.trade.Statement;
import org.amur.trade.reconcile.Finding;
import org.amur.trade.reconcile.Reconciliation;
import org.amur.trade.reconcile.Step;
import org.amur.trade.reconcile.Term;
import org.junit.jupiter.api.Test;

/** What is written of a finding is read again as it was. */
class FindingNotationTest {

    private static final Series SERIES = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.USD);

    @Test
    void everyTermIsReadAsItWasWritten() {
        Amount amount = Amount.of("190.2710", Scale.BILLION, Currency.USD);
        List<Term> terms = List.of(new Term.Stated(amount), new Term.Reckoned(amount.money(), Scale.BILLION),
                new Term.Percent(new BigDecimal("-1.10")), new Term.Rate(new BigDecimal("6.7261")),
                new Term.Times(new BigDecimal("1.06")), new Term.During(Period.cumulative(2022, 11)),
                new Term.During(Period.parse("2022-03..2022-05")), new Term.Named(SERIES), new Term.By(Reporter.FTS),
                new Term.On(PartialDate.parse("2023-01-13")), new Term.On(PartialDate.unknown()),
                new Term.Unit(Scale.HUNDRED_MILLION, Currency.CNY), new Term.In(Currency.CNY),
                new Term.LevelOf(amount, SERIES, Period.cumulative(2022, 11)));
        assertEquals(terms, FindingNotation.terms(FindingNotation.write(terms)));
        assertEquals(Term.class.getPermittedSubclasses().length, terms.stream().map(Object::getClass).distinct().count(),
                "Every kind of term is tried");
    }

    @Test
    void aSumIsReadWithTheStatementsThatItLeadsTo() {
        Statement stated = statement(7L, Flow.EXPORT, "2022", "76.12");
        Money money = stated.amount().money();
        Step step = new Step(List.of(new Step.Operand(stated, new Term.Stated(stated.amount()), money.bounds()),
                new Step.Operand(null, new Term.Percent(new BigDecimal("12.8")), new Interval(BigDecimal.ONE, BigDecimal.TEN))),
                Step.Operator.BASE_OF, new Step.Operand(null, new Term.Reckoned(money, Scale.BILLION), money.bounds()));
        String written = FindingNotation.write(List.of(step));
        assertEquals(List.of(step), FindingNotation.steps(written, List.of(stated)));
        assertNull(FindingNotation.steps(written, List.of()).get(0).operands().get(0).statement());
    }

    @Test
    void whatIsFoundIsKnownAgainWordByWord() {
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
