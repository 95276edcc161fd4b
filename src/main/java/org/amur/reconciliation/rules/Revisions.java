package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Compares levels that one reporter published for the same period at different times. A later level is a new vintage,
 * not a contradiction; but two of one day are, and so is a change too large for a revision. Of two of one month, or of
 * overlapping dates, neither counts as later.
 */
final class Revisions implements YearComparisonRule {

    /** Ten times a usual revision, such as a wrong digit. */
    private static final BigDecimal TOO_MUCH = new BigDecimal("0.1");

    @Override
    public void check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        for (Series series : year.series()) {
            for (Vintages vintages : year.seriesYear(series).vintages()) {
                List<Statement> levels = levels(vintages);
                for (int newer = 0; newer + 1 < levels.size(); newer++) {
                    found.accept(finding(levels.get(newer), levels.get(newer + 1))
                            .negligibleIf(isNegligible(levels.get(newer), levels.get(newer + 1))));
                }
            }
        }
    }

    private static boolean isNegligible(Statement newer, Statement older) {
        return Sums.isNegligible(newer.amount().inUnits(), older.amount().inUnits(), older.amount().inUnits());
    }

    /**
     * Returns the newest statement of each level, newest first, without those that repeat a level with fewer digits.
     */
    private static List<Statement> levels(Vintages vintages) {
        List<Statement> levels = new ArrayList<>();
        for (Statement statement : vintages.newestFirst()) {
            if (levels.stream().noneMatch(level -> repeats(level, statement))) {
                levels.add(statement);
            }
        }
        return levels;
    }

    /** Tells whether one repeats the other, rounded or truncated, as newspapers do. */
    private static boolean repeats(Statement one, Statement other) {
        return Sums.agree(Sums.money(one), Sums.money(other)) || isTruncated(one, other) || isTruncated(other, one);
    }

    private static boolean isTruncated(Statement fine, Statement coarse) {
        BigDecimal digits = coarse.amount().inUnits();
        return fine.amount().inUnits().scale() > digits.scale()
                && fine.amount().inUnits().setScale(digits.scale(), RoundingMode.DOWN).compareTo(digits) == 0;
    }

    private static Finding finding(Statement newer, Statement older) {
        boolean dated = newer.published().isExact() && older.published().isExact();
        boolean sameDay = dated && newer.published().equals(older.published());
        boolean tooMuch = Sums.gap(Sums.bounds(newer), Sums.bounds(older))
                .compareTo(older.amount().inUnits().abs().multiply(TOO_MUCH)) > 0;
        String variant = sameDay ? "sameDay" : tooMuch ? "tooMuch" : newer.isLaterThan(older) ? "later" : "undated";
        List<FindingTerm> terms = List.of(Sums.stated(newer), Sums.named(newer), Sums.during(newer),
                new FindingTerm.By(newer.series().reporter()),
                new FindingTerm.On(newer.published()), Sums.stated(older), new FindingTerm.On(older.published()),
                Sums.apart(Sums.money(newer), Sums.money(older), Sums.unit(newer, older)));
        return new Finding(Rule.REVISION, sameDay || tooMuch ? Severity.CONFLICT : Severity.NOTICE, variant,
                List.of(newer, older), terms,
                List.of(Sums.computed(Operator.MINUS, List.of(newer, older), Sums.money(newer).minus(Sums.money(older)),
                        Sums.unit(newer, older))));
    }
}
