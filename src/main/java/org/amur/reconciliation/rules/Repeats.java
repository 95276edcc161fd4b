package org.amur.reconciliation.rules;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/** Finds a month with all digits of the month before: copied, as none was known. */
final class Repeats implements YearComparisonRule {

    /** Minimum number of digits; fewer may be equal by chance. */
    private static final int DIGITS = 7;

    @Override
    public void check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        for (Series series : year.series()) {
            SeriesYear seriesYear = year.seriesYear(series);
            for (Period period : seriesYear.periods()) {
                if (period.kind() == Period.Kind.MONTH) {
                    YearMonth monthBefore = period.first().minusMonths(1);
                    Period earlier = Period.month(monthBefore.getYear(), monthBefore.getMonthValue());
                    SeriesYear earlierYear = earlier.year() == period.year() ? seriesYear : before.seriesYear(series);
                    check(seriesYear.current(period), earlierYear.current(earlier)).ifPresent(found);
                }
            }
        }
    }

    private static Optional<Finding> check(Optional<Statement> later, Optional<Statement> earlier) {
        return later.flatMap(month -> earlier.filter(other -> month.amount().inUnits().equals(other.amount().inUnits())
                && month.amount().value().stripTrailingZeros().precision() >= DIGITS)
                .map(other -> new Finding(Rule.IMPOSSIBLE, Severity.NOTICE, "repeated", List.of(month, other),
                        List.of(Sums.stated(month), Sums.named(month), Sums.during(month), Sums.during(other)),
                        List.of(Sums.against(Sums.operand(month), Sums.operand(other))))));
    }
}
