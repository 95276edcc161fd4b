package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.amur.figure.series.GrowthCheck;
import org.amur.figure.series.Vintages;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Compares reported growth with the levels of a year before, then with that in the other currency and of the other
 * flows. <p>A growth that rounding does not explain indicates a revised base if the implied base is within the usual
 * revision ({@link Sums#BASE_REVISION}) of a published one; that is a notice. Beyond it is a conflict. If the growth of
 * the other currency, another sign or another decimal point would fit, and the implied revision is unusual, the growth
 * is that slip, and a conflict.
 */
final class ReportedGrowthRule implements YearComparisonRule {

    private static final BigDecimal MINUS_ONE = BigDecimal.ONE.negate();
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final String REVISED = "base";

    @Override
    public void check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        Set<Statement> exchanged = SwappedGrowth.check(before, year, found);
        for (Series series : year.series()) {
            for (Vintages vintages : year.seriesYear(series).vintages()) {
                List<Statement> growthStatements = growthStatements(vintages);
                List<Statement> asked = growthStatements.stream().filter(statement -> !exchanged.contains(statement)).toList();
                asked.forEach(statement -> check(before, year, statement, found));
                twoGrowths(asked.stream().filter(statement -> !isContradicted(before, year, statement)).toList())
                        .ifPresent(found);
            }
            if (series.flow() == Flow.TOTAL) {
                PartGrowth.check(year, series, found);
            }
        }
    }

    private static void check(TradeYear before, TradeYear year, Statement statement, Consumer<Finding> found) {
        againstLevels(before, year, statement).ifPresent(found);
        if (!isContradicted(before, year, statement)) {
            new CurrencyGrowth(before, year).check(statement).ifPresent(found);
        }
    }

    /** Finds two rates of one level, neither refuted by the levels; a truncated rate does not count as another. */
    private static Optional<Finding> twoGrowths(List<Statement> growthStatements) {
        if (growthStatements.size() < 2) {
            return Optional.empty();
        }
        Statement newer = growthStatements.get(0);
        return growthStatements.stream().skip(1).filter(older -> Sums.agree(Sums.money(newer), Sums.money(older))
                && areApart(newer, older))
                .findFirst().map(older -> new Finding(Rule.CLAIMED_GROWTH, Severity.CONFLICT, "twoClaims", List.of(newer, older),
                        List.of(new FindingTerm.Percent(newer.claimedGrowth()), Sums.stated(newer), Sums.named(newer),
                        Sums.during(newer),
                                new FindingTerm.Percent(older.claimedGrowth()), Sums.stated(older)),
                        List.of(Sums.against(Sums.reportedGrowth(newer), Sums.reportedGrowth(older)))));
    }

    private static boolean areApart(Statement one, Statement other) {
        BigDecimal unit = one.claimedGrowth().ulp().max(other.claimedGrowth().ulp());
        return one.claimedGrowth().subtract(other.claimedGrowth()).abs().compareTo(unit) > 0;
    }

    /** Returns one statement per reported growth of a level: the one with the most precise level. */
    private static List<Statement> growthStatements(Vintages vintages) {
        Map<Object, Statement> growthStatements = new LinkedHashMap<>();
        for (Statement statement : vintages.newestFirst()) {
            if (statement.claimedGrowth() != null) {
                growthStatements.merge(statement.claimedGrowth(), statement, (known, other) ->
                        Sums.bounds(other).width().compareTo(Sums.bounds(known).width()) < 0
                                && Sums.agree(Sums.money(known), Sums.money(other)) ? other : known);
            }
        }
        return List.copyOf(growthStatements.values());
    }

    /** Tells whether the levels of its own currency contradict the reported growth. */
    static boolean isContradicted(TradeYear before, TradeYear year, Statement statement) {
        return againstLevels(before, year, statement).filter(finding -> finding.severity() == Severity.CONFLICT).isPresent();
    }

    private static Optional<Finding> againstLevels(TradeYear before, TradeYear year, Statement statement) {
        List<Base> bases = Base.of(before, statement);
        List<GrowthCheck> checks = bases.stream().map(base -> GrowthCheck.of(statement, base.money())).flatMap(Optional::stream)
                .toList();
        boolean agreed = checks.size() < bases.size() || checks.stream().anyMatch(GrowthCheck::agrees);
        if (bases.isEmpty() || agreed) {
            return Optional.empty();
        }
        int likeliest = IntStream.range(0, bases.size()).filter(at -> isRevision(checks.get(at), bases.get(at).money()))
                .findFirst().orElse(0);
        Base base = bases.get(likeliest);
        GrowthCheck check = checks.get(likeliest);
        boolean sure = bases.stream().map(Base::money)
                .allMatch(other -> Sums.isWithin(Sums.BASE_REVISION, other.bounds(),
                base.money().bounds(), base.money().value()));
        Finding finding = finding(statement, base, check, variant(before, year, statement, base.money(), check, sure));
        return Optional.of(finding.negligibleIf(isNegligible(check, base.money())));
    }

    private static boolean isNegligible(GrowthCheck check, Money base) {
        return check.impliedBase().filter(implied -> Sums.isNegligible(implied, base.value(), base.value()))
                .isPresent();
    }

    private static Finding finding(Statement statement, Base base, GrowthCheck check, String variant) {
        boolean revised = variant.equals(REVISED);
        List<FindingTerm> terms = new ArrayList<>(List.of(new FindingTerm.Percent(statement.claimedGrowth()), Sums.stated(statement),
                Sums.named(statement), Sums.during(statement), computed(check),
                check.impliedBase().map(implied ->
                        Sums.computed(new Money(implied, check.impliedBounds().orElseThrow(), base.money().currency()),
                                statement)).orElse(Sums.stated(statement)),
                base.term(), new FindingTerm.During(statement.period().sameMonthsOfYearBefore())));
        if (variant.equals("otherCurrency")) {
            terms.add(new FindingTerm.In(other(statement.series().currency())));
        }
        return new Finding(revised ? Rule.REVISED_BASE : Rule.CLAIMED_GROWTH, revised ? Severity.NOTICE : Severity.CONFLICT,
                variant,
                Sums.statements(statement, base.statements()), terms, arithmetic(statement, base, check));
    }

    private static List<ArithmeticStep> arithmetic(Statement statement, Base base, GrowthCheck check) {
        List<ArithmeticStep> steps = new ArrayList<>(base.arithmetic());
        ArithmeticStep.Operand level = base.operand();
        ArithmeticStep.Operand growth = new ArithmeticStep.Operand(null, computed(check), check.computed().bounds());
        steps.add(new ArithmeticStep(List.of(level, Sums.operand(statement)), Operator.GROWTH, growth));
        steps.add(Sums.against(growth, Sums.reportedGrowth(statement)));
        check.impliedBase().ifPresent(implied -> steps.add(new ArithmeticStep(List.of(Sums.operand(statement),
                Sums.reportedGrowth(statement)), Operator.BASE_OF, Sums.operand(new Money(implied, check.impliedBounds().orElseThrow(),
                        statement.series().currency()), statement))));
        return steps;
    }

    /** Tells whether a revision of the base would explain the reported growth. */
    static boolean isRevision(GrowthCheck check, Money base) {
        return isWithin(Sums.BASE_REVISION, check, base);
    }

    private static boolean isWithin(BigDecimal part, GrowthCheck check, Money base) {
        return check.impliedBounds().map(implied -> Sums.isWithin(part, implied, base.bounds(), base.value()))
                .orElse(false);
    }

    /**
     * Returns the likely explanation of the reported growth: first a small revision, then a slip that explains it
     * exactly, then a larger revision.
     *
     * @param sure whether there is no other level of the base, so that a slip may be inferred from it
     */
    private static String variant(TradeYear before, TradeYear year, Statement statement, Money base, GrowthCheck check,
            boolean sure) {
        if (check.impliedBounds().isEmpty()) {
            return "impossible";
        }
        String slip = !sure || isWithin(Sums.REVISION, check, base) ? "" : slip(before, year, statement, check);
        if (slip.isEmpty()) {
            boolean unit = sure && Quotient.slip(check.impliedBounds().get(), Sums.revisable(base)) != 0;
            return isRevision(check, base) ? REVISED : unit ? "unit" : "differs";
        }
        return slip;
    }

    private static String slip(TradeYear before, TradeYear year, Statement statement, GrowthCheck check) {
        if (explains(MINUS_ONE, check)) {
            return "sign";
        } else if (new CurrencyGrowth(before, year).hasOtherGrowth(statement)) {
            return "otherCurrency";
        }
        return explains(BigDecimal.TEN, check) || explains(TENTH, check) ? "point" : "";
    }

    /**
     * Tells whether the reported growth times the factor equals the growth of the levels in every digit, not only within
     * their rounding.
     */
    private static boolean explains(BigDecimal factor, GrowthCheck check) {
        BigDecimal meant = check.reported().percent().multiply(factor);
        BigDecimal digit = check.reported().percent().ulp().multiply(factor.abs());
        return check.computed().bounds().overlaps(Sums.times(check.reported().bounds(), factor))
                && check.computed().percent().subtract(meant).abs().compareTo(digit) < 0;
    }

    /**
     * Returns the growth with one decimal, one more if the reported growth is that close, or fewer if the levels
     * allow no more.
     */
    private static FindingTerm computed(GrowthCheck check) {
        BigDecimal reported = check.reported().percent();
        BigDecimal distance = check.computed().percent().subtract(reported).abs();
        int readable = Math.max(1, reported.scale()) + (distance.compareTo(reported.ulp()) < 0 ? 1 : 0);
        int decimals = Math.max(0, Math.min(readable, Rounding.decimals(check.computed().bounds(), distance)));
        return new FindingTerm.Percent(check.computed().rounded(decimals));
    }

    static Currency other(Currency currency) {
        return currency == Currency.CNY ? Currency.USD : Currency.CNY;
    }

    /** Level of a year before: stated, or computed from exports and imports, or from months. */
    record Base(List<Statement> statements, Money money, Optional<Operator> made) {

        /**
         * Returns the base when the growth was published, if that is known, and the current one; otherwise every
         * published one.
         */
        static List<Base> of(TradeYear before, Statement statement) {
            SeriesYear seriesYear = before.seriesYear(statement.series());
            Period period = statement.period().whole().sameMonthsOfYearBefore();
            Optional<Vintages> stated = seriesYear.at(period);
            if (stated.isPresent()) {
                return stated(stated.get(), statement);
            }
            return made(before, statement.series(), period).or(() -> months(seriesYear, period)).map(List::of)
                    .orElse(List.of());
        }

        private static List<Base> stated(Vintages vintages, Statement statement) {
            return SeriesYear.possibleBases(statement, vintages).stream()
                    .map(base -> new Base(List.of(base), Sums.money(base), Optional.empty())).toList();
        }

        private static Optional<Base> made(TradeYear before, Series series, Period period) {
            Optional<Statement> exports = before.seriesYear(series.with(Flow.EXPORT)).current(period);
            Optional<Statement> imports = before.seriesYear(series.with(Flow.IMPORT)).current(period);
            if (series.flow() == Flow.TOTAL && exports.isPresent() && imports.isPresent()) {
                return Optional.of(new Base(List.of(exports.get(), imports.get()),
                        Sums.money(exports.get()).plus(Sums.money(imports.get())), Optional.of(Operator.PLUS)));
            }
            Optional<Statement> total = before.seriesYear(series.with(Flow.TOTAL)).current(period);
            Optional<Statement> part = series.flow() == Flow.EXPORT ? imports : exports;
            if ((series.flow() == Flow.EXPORT || series.flow() == Flow.IMPORT) && total.isPresent() && part.isPresent()) {
                return Optional.of(new Base(List.of(total.get(), part.get()),
                        Sums.money(total.get()).minus(Sums.money(part.get())), Optional.of(Operator.MINUS)));
            }
            return Optional.empty();
        }

        /** Returns the base of a year of which all months are stated singly. */
        private static Optional<Base> months(SeriesYear seriesYear, Period period) {
            List<Statement> months = period.months()
                    .map(month -> seriesYear.current(Period.month(month.getYear(), month.getMonthValue())))
                    .flatMap(Optional::stream)
                    .toList();
            return months.size() < 2 || months.size() < period.monthCount() ? Optional.empty()
                    : Optional.of(new Base(months, Sums.sum(months), Optional.of(Operator.PLUS)));
        }

        private Statement unit() {
            return Sums.finest(statements);
        }

        FindingTerm term() {
            return made.isEmpty() ? Sums.stated(statements.get(0)) : Sums.computed(money, unit());
        }

        ArithmeticStep.Operand operand() {
            return made.isEmpty() ? Sums.operand(statements.get(0)) : Sums.operand(money, unit());
        }

        List<ArithmeticStep> arithmetic() {
            return made.map(operator -> List.of(Sums.computed(operator, statements, money, unit()))).orElse(List.of());
        }
    }
}
