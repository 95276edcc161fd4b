package org.amur.reconciliation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Finds two statements of one figure of which one has the other's digits in another unit, or its amount in the other
 * currency.
 */
final class VintageSlips implements MisplacedStatementRule {

    private static final int MIN_DIGITS = 2;

    @Override
    public void check(TradeYear year, Found found) {
        for (Series series : year.series()) {
            year.seriesYear(series).vintages().forEach(vintages -> check(year, vintages, found));
        }
    }

    private static void check(TradeYear year, Vintages vintages, Found found) {
        List<List<Statement>> levels = Sums.byLevel(vintages);
        for (int newer = 0; newer < levels.size(); newer++) {
            for (int older = newer + 1; older < levels.size(); older++) {
                compare(year, levels.get(newer), levels.get(older), found);
            }
        }
    }

    private static void compare(TradeYear year, List<Statement> newer, List<Statement> older, Found found) {
        Statement one = newer.get(0);
        Statement other = older.get(0);
        if (Sums.agree(Sums.money(one), Sums.money(other))) {
            return;
        }
        if (hasEnoughDigits(one) && hasEnoughDigits(other) && Quotient.slip(Sums.bounds(one),
                Sums.bounds(other)) != 0) {
            List<Statement> misplaced = new Magnitude(year).misplaced(one, other);
            boolean isNewer = misplaced.get(0) == one;
            add("unit", isNewer ? newer : older, isNewer ? other : one, misplaced.size() > 1, List.of(), found,
                    Sums.against(Sums.operand(misplaced.get(0)), Sums.operand(isNewer ? other : one)));
        } else {
            currency(newer, older, found);
        }
    }

    private static boolean hasEnoughDigits(Statement statement) {
        return statement.amount().value().precision() >= MIN_DIGITS;
    }

    private static void add(String variant, List<Statement> subjects, Statement rank, boolean both,
            List<FindingTerm> more,
            Found found, ArithmeticStep step) {
        Statement subject = subjects.get(0);
        List<FindingTerm> terms = Stream.concat(Stream.of(Sums.stated(subject), Sums.named(subject), Sums.during(subject),
                Sums.stated(rank)), more.stream()).toList();
        List<Statement> inputs = Sums.with(subject, List.of(rank), subjects);
        found.add(new Finding(Rule.IMPOSSIBLE, Severity.CONFLICT, variant, inputs, terms, List.of(step)),
                both ? inputs : subjects);
    }

    private static void currency(List<Statement> newer, List<Statement> older, Found found) {
        boolean newerMore = newer.get(0).amount().inUnits().compareTo(older.get(0).amount().inUnits()) > 0;
        List<Statement> more = newerMore ? newer : older;
        List<Statement> less = newerMore ? older : newer;
        if (Sums.bounds(less.get(0)).low().signum() <= 0 || more.get(0).series().flow() == Flow.BALANCE) {
            return;
        }
        Interval rate = Quotient.of(Sums.bounds(more.get(0)), Sums.bounds(less.get(0)));
        if (rate.overlaps(YuanRates.customs(more.get(0).period().whole()))) {
            boolean dollars = more.get(0).series().currency() == Currency.USD;
            add("currency", dollars ? more : less, (dollars ? less : more).get(0), false,
                    List.of(new FindingTerm.In(dollars ? Currency.CNY : Currency.USD)), found,
                    new ArithmeticStep(List.of(Sums.operand(more.get(0)), Sums.operand(less.get(0))), Operator.DIVIDED_BY,
                    Sums.rate(rate)));
        }
    }
}
