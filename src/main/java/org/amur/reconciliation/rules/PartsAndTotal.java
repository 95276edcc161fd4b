package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/** Compares exports and imports with their total and their balance. */
final class PartsAndTotal implements YearComparisonRule {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();

    @Override
    public void check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        for (Series series : year.series()) {
            if (series.flow() == Flow.TOTAL || series.flow() == Flow.BALANCE) {
                for (Vintages vintages : year.seriesYear(series).vintages()) {
                    check(year, vintages, found);
                }
            }
        }
    }

    private static void check(TradeYear year, Vintages whole, Consumer<Finding> found) {
        Series series = whole.current().series();
        Period period = whole.current().period().whole();
        Optional<Vintages> exports = year.seriesYear(series.with(Flow.EXPORT)).at(period);
        Optional<Vintages> imports = year.seriesYear(series.with(Flow.IMPORT)).at(period);
        if (exports.isPresent() && imports.isPresent()) {
            compare(whole, exports.get(), imports.get()).map(finding -> finding.negligibleIf(
                    isNegligible(whole.current(), exports.get().current(), imports.get().current()))).ifPresent(found);
        } else if (series.flow() == Flow.TOTAL) {
            exports.or(() -> imports).ifPresent(part -> part(whole, part).ifPresent(found));
            year.seriesYear(series.with(Flow.BALANCE)).at(period).ifPresent(balance -> exports.or(() -> imports)
                    .flatMap(part -> compareThrough(whole, balance, part)).ifPresent(found));
        }
    }

    private static Optional<Finding> compare(Vintages whole, Vintages exports, Vintages imports) {
        BinaryOperator<Money> operator = whole.current().series().flow() == Flow.TOTAL ? Money::plus : Money::minus;
        for (Function<Vintages, Statement> choice : SeriesYear.comparedVintages(whole, List.of(exports, imports))) {
            Money parts = operator.apply(Sums.money(choice.apply(exports)), Sums.money(choice.apply(imports)));
            if (Sums.agree(parts, Sums.money(choice.apply(whole)))) {
                return Optional.empty();
            }
        }
        return Optional.of(finding(whole.current(), exports.current(), imports.current(), operator));
    }

    private static Finding finding(Statement whole, Statement exported, Statement imported, BinaryOperator<Money> operator) {
        boolean total = whole.series().flow() == Flow.TOTAL;
        Money parts = operator.apply(Sums.money(exported), Sums.money(imported));
        Money stated = Sums.money(whole);
        boolean sign = !total && parts.bounds().overlaps(Sums.times(stated.bounds(), MINUS_ONE));
        boolean revised = areOfDifferentDays(List.of(whole, exported, imported))
                && Sums.isRevision(parts.bounds(), stated.bounds(), Sums.money(exported).plus(Sums.money(imported))
                .value());
        Statement unit = Sums.unit(exported, imported);
        return new Finding(total ? Rule.PARTS : sign ? Rule.IMPOSSIBLE : Rule.BALANCE,
                revised ? Severity.NOTICE : Severity.CONFLICT, sign ? "sign" : revised ? "revised" : "differs",
                List.of(whole, exported, imported),
                List.of(Sums.stated(whole), Sums.named(whole), Sums.during(whole), Sums.stated(exported), Sums.stated(imported),
                        Sums.computed(parts, unit), Sums.apart(parts, stated, Sums.unit(whole, unit))),
                List.of(Sums.computed(total ? Operator.PLUS : Operator.MINUS, List.of(exported, imported), parts, unit),
                        Sums.against(Sums.operand(parts, unit), Sums.operand(whole))));
    }

    private static boolean isNegligible(Statement whole, Statement exported, Statement imported) {
        boolean total = whole.series().flow() == Flow.TOTAL;
        Money trade = Sums.money(exported).plus(Sums.money(imported));
        Money parts = total ? trade : Sums.money(exported).minus(Sums.money(imported));
        return Sums.isNegligible(whole.amount().inUnits(), parts.value(), trade.value());
    }

    /** Tells whether the publication days differ: revisions may have been made in between. */
    private static boolean areOfDifferentDays(List<Statement> statements) {
        return statements.stream().noneMatch(statement -> statement.published().isUnknown())
                && statements.stream().map(Statement::published).distinct().count() > 1;
    }

    /** Finds exports or imports alone that exceed the total. */
    private static Optional<Finding> part(Vintages whole, Vintages part) {
        for (Function<Vintages, Statement> choice : SeriesYear.comparedVintages(whole, List.of(part))) {
            if (Sums.bounds(choice.apply(part)).low().compareTo(Sums.bounds(choice.apply(whole)).high()) < 0) {
                return Optional.empty();
            }
        }
        Statement total = whole.current();
        Statement one = part.current();
        return Optional.of(new Finding(Rule.PARTS, Severity.CONFLICT, "partAboveTotal", List.of(total, one),
                List.of(Sums.stated(one), Sums.named(one), Sums.during(one), Sums.stated(total)),
                List.of(Sums.against(Sums.operand(one), Sums.operand(total)))));
    }

    /** Compares with the balance if only exports or imports are known: the other follows from the total. */
    private static Optional<Finding> compareThrough(Vintages total, Vintages balance, Vintages part) {
        for (Function<Vintages, Statement> choice : SeriesYear.comparedVintages(total, List.of(balance, part))) {
            if (Sums.agree(balance(choice.apply(total), choice.apply(part)), Sums.money(choice.apply(balance)))) {
                return Optional.empty();
            }
        }
        Statement one = part.current();
        Statement whole = total.current();
        Statement stated = balance.current();
        Money computed = balance(whole, one);
        Money other = Sums.money(whole).minus(Sums.money(one));
        return Optional.of(new Finding(Rule.BALANCE, Severity.CONFLICT, "throughTotal", List.of(stated, whole, one),
                List.of(Sums.stated(stated), Sums.named(stated), Sums.during(stated), Sums.stated(whole), Sums.stated(one),
                        Sums.computed(computed, one), Sums.apart(computed, Sums.money(stated), Sums.unit(stated, one))),
                List.of(Sums.computed(Operator.MINUS, List.of(whole, one), other, one),
                        Sums.against(Sums.operand(computed, one), Sums.operand(stated)))));
    }

    private static Money balance(Statement total, Statement part) {
        Money other = Sums.money(total).minus(Sums.money(part));
        boolean exports = part.series().flow() == Flow.EXPORT;
        return exports ? Sums.money(part).minus(other) : other.minus(Sums.money(part));
    }
}
