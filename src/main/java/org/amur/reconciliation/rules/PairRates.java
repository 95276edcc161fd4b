package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Compares the implied rate of yuan and dollars for one flow and period with the rates at which customs convert. A
 * newspaper that converts the yuan at the day's rate states a number of dollars that customs never published.
 */
final class PairRates implements MisplacedStatementRule {

    private static final String OUTSIDE = "outside";
    private static final Interval ONE = new Interval(new BigDecimal("0.9999"), new BigDecimal("1.0001"));

    @Override
    public void check(TradeYear year, Found found) {
        for (Series series : year.series()) {
            SeriesYear dollars = year.seriesYear(series.with(Currency.USD));
            if (series.currency() == Currency.CNY && series.flow() != Flow.BALANCE) {
                year.seriesYear(series).vintages().forEach(yuan -> dollars.at(yuan.current().period().whole())
                        .ifPresent(same -> check(year, yuan, same, found)));
            }
        }
    }

    private static void check(TradeYear year, Vintages yuan, Vintages dollars, Found found) {
        List<List<Statement>> strange = outOfPlace(dollars, yuan);
        if (strange.size() == Sums.byLevel(dollars).size()) {
            alone(year, yuan.current(), dollars.current(), found);
            return;
        }
        strange.forEach(level -> dollarsAside(level, yuan.current(), dollars, found));
        outOfPlace(yuan, dollars).forEach(level ->
                add(finding(level.get(0), dollars.current(), List.of(), level), level, found));
    }

    /** Returns the levels that match none of the other currency. */
    private static List<List<Statement>> outOfPlace(Vintages these, Vintages those) {
        List<List<Statement>> others = Sums.byLevel(those);
        return Sums.byLevel(these).stream()
                .filter(one -> others.stream().noneMatch(other -> matches(one.get(0), other.get(0)))).toList();
    }

    private static void dollarsAside(List<Statement> dollars, Statement yuan, Vintages all, Found found) {
        List<Statement> fitting = all.newestFirst().stream().filter(other -> matches(yuan, other)).limit(1).toList();
        add(finding(dollars.get(0), yuan, fitting, dollars), dollars, found);
    }

    /**
     * Adds the finding. An unusual rate alone does not tell which amount is wrong: it stays, and has to match the other
     * statements.
     */
    private static void add(Finding finding, List<Statement> level, Found found) {
        found.add(finding, finding.variant().equals(OUTSIDE) ? List.of() : level);
    }

    private static void alone(TradeYear year, Statement yuan, Statement dollars, Found found) {
        Finding finding = finding(dollars, yuan, List.of(), List.of());
        if (finding.rule() == Rule.IMPOSSIBLE) {
            found.add(finding, new Magnitude(year).misplaced(dollars, yuan));
        } else {
            found.add(finding, finding.variant().startsWith("day") ? List.of(dollars) : List.of());
        }
    }

    /** Tells whether the two may be one amount, converted by customs. */
    static boolean matches(Statement one, Statement other) {
        return implied(one, other).map(rate -> rate.overlaps(YuanRates.customs(period(one)))).orElse(true);
    }

    private static Period period(Statement statement) {
        return statement.period().whole();
    }

    /** Returns the yuan per dollar; empty if trade may have been zero. */
    static Optional<Interval> implied(Statement one, Statement other) {
        Statement dollars = one.series().currency() == Currency.USD ? one : other;
        Statement yuan = dollars == one ? other : one;
        return Sums.bounds(dollars).low().signum() <= 0 || Sums.bounds(yuan).low().signum() < 0 ? Optional.empty()
                : Optional.of(Quotient.of(Sums.bounds(yuan), Sums.bounds(dollars)));
    }

    private static Finding finding(Statement subject, Statement other, List<Statement> fitting, List<Statement> repeating) {
        Interval rate = implied(subject, other).orElseThrow();
        Interval customs = YuanRates.customs(period(subject));
        Statement dollars = subject.series().currency() == Currency.USD ? subject : other;
        Statement yuan = dollars == subject ? other : subject;
        ArithmeticStep division = new ArithmeticStep(
                List.of(Sums.operand(yuan), Sums.operand(dollars)), Operator.DIVIDED_BY, Sums.rate(rate));
        List<ArithmeticStep> arithmetic = List.of(division, Sums.against(Sums.rate(rate), Sums.rate(customs)));
        List<Statement> inputs = Sums.with(subject, Stream.concat(Stream.of(other), fitting.stream()).toList(), repeating);
        String slip = slip(rate, customs);
        if (!slip.isEmpty()) {
            return new Finding(Rule.IMPOSSIBLE, Severity.CONFLICT, slip, inputs, words(subject, other, rate, customs),
                    arithmetic);
        }
        boolean ofTheDay = subject == dollars && YuanRates.ofTheDay(dollars).map(rate::overlaps).orElse(false);
        if (ofTheDay && !fitting.isEmpty()) {
            return new Finding(Rule.EXCHANGE_RATE, Severity.CONFLICT, "dayRateBeside", inputs,
                    Stream.concat(words(subject, other, rate, customs).stream(), Stream.of(Sums.stated(fitting.get(0)))).toList(),
                    arithmetic);
        }
        return new Finding(Rule.EXCHANGE_RATE, Severity.CONFLICT, ofTheDay ? "dayRate" : OUTSIDE, inputs,
                words(subject, other, rate, customs), arithmetic);
    }

    private static String slip(Interval rate, Interval customs) {
        if (Quotient.slip(rate, customs) != 0) {
            return "unitOfPair";
        } else if (rate.overlaps(ONE)) {
            return "sameNumber";
        }
        boolean upsideDown = rate.low().signum() > 0 && Quotient.of(new Interval(BigDecimal.ONE, BigDecimal.ONE), rate)
                .overlaps(customs);
        return upsideDown ? "currencies" : "";
    }

    private static List<FindingTerm> words(Statement subject, Statement other, Interval rate, Interval customs) {
        return List.of(Sums.stated(subject), Sums.named(subject), Sums.during(subject), Sums.stated(other),
                Sums.implied(rate), new FindingTerm.Rate(customs.low()), new FindingTerm.Rate(customs.high()));
    }
}
