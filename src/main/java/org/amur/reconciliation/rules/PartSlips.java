package org.amur.reconciliation.rules;

import java.util.List;
import java.util.Optional;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/** Finds exports, imports or a total that match the two others with the decimal point moved: another unit. */
final class PartSlips implements MisplacedStatementRule {

    @Override
    public void check(TradeYear year, Found found) {
        for (Series total : year.series()) {
            if (total.flow() == Flow.TOTAL) {
                for (Period period : year.seriesYear(total).periods()) {
                    check(year, total, period, found);
                }
            }
        }
    }

    private static void check(TradeYear year, Series series, Period period, Found found) {
        Optional<Statement> total = year.seriesYear(series).current(period);
        Optional<Statement> exports = year.seriesYear(series.with(Flow.EXPORT)).current(period);
        Optional<Statement> imports = year.seriesYear(series.with(Flow.IMPORT)).current(period);
        if (total.isEmpty() || exports.isEmpty() || imports.isEmpty()) {
            return;
        }
        Money whole = Sums.money(total.get());
        Money out = Sums.money(exports.get());
        Money in = Sums.money(imports.get());
        if (!Sums.agree(out.plus(in), whole)
                && !add(total.get(), Operator.PLUS, exports.get(), imports.get(), out.plus(in), found)
                && !add(exports.get(), Operator.MINUS, total.get(), imports.get(), whole.minus(in), found)) {
            add(imports.get(), Operator.MINUS, total.get(), exports.get(), whole.minus(out), found);
        }
    }

    private static boolean add(Statement subject, Operator operator, Statement one, Statement other, Money expected,
            Found found) {
        Interval bounds = expected.bounds();
        int power = bounds.low().signum() <= 0 ? 0 : Quotient.slip(Sums.bounds(subject), bounds);
        if (power == 0) {
            return false;
        }
        found.add(new Finding(Rule.IMPOSSIBLE, Severity.CONFLICT, "unitOfPart", List.of(subject, one, other),
                List.of(Sums.stated(subject), Sums.named(subject), Sums.during(subject), Sums.moved(subject.amount(), power),
                        Sums.stated(one), Sums.stated(other)),
                List.of(Sums.computed(operator, List.of(one, other), expected, one),
                        Sums.against(Sums.operand(subject), Sums.operand(expected, one)))), List.of(subject));
        return true;
    }
}
