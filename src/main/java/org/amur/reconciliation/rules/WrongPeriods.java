package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/**
 * Finds statements for a month that are the figure from January, or the reverse: "in November" for January to November.
 */
final class WrongPeriods implements MisplacedStatementRule {

    /** Number of months of which half is too much for one month of a country's trade. */
    private static final int MANY_MONTHS = 6;
    /** Number of preceding months whose sum one month cannot exceed. */
    private static final int SOME_MONTHS = 3;
    private static final int MIN_DIGITS = 2;

    @Override
    public void check(TradeYear year, Found found) {
        for (Series series : year.series()) {
            SeriesYear seriesYear = year.seriesYear(series);
            for (int month = 2; month <= 12 && series.flow() != Flow.BALANCE; month++) {
                Optional<Statement> ofMonth = seriesYear.current(Period.month(year.year(), month));
                if (ofMonth.isPresent()) {
                    check(seriesYear, ofMonth.get(), found);
                }
            }
        }
    }

    private static void check(SeriesYear seriesYear, Statement ofMonth, Found found) {
        int month = ofMonth.period().last().getMonthValue();
        Optional<Statement> together = cumulative(seriesYear, ofMonth, month);
        if (together.isPresent() && isSame(ofMonth, together.get())) {
            if (hasOthersBefore(seriesYear, ofMonth)) {
                twice(seriesYear, ofMonth, together.get(), found);
            }
        } else if (isLarge(ofMonth.series())) {
            tooMuch(seriesYear, ofMonth).ifPresent(whole -> found.add(new Finding(Rule.IMPOSSIBLE, Severity.CONFLICT,
                    "monthTooLarge",
                    List.of(ofMonth, whole), List.of(Sums.stated(ofMonth), Sums.named(ofMonth), Sums.during(ofMonth),
                            Sums.stated(whole), Sums.during(whole)),
                    List.of(Sums.against(Sums.operand(ofMonth), Sums.operand(whole)))), List.of(ofMonth)));
        }
    }

    private static boolean isSame(Statement one, Statement other) {
        return Sums.agree(Sums.money(one), Sums.money(other))
                && one.amount().value().precision() >= MIN_DIGITS && other.amount().value().precision() >= MIN_DIGITS;
    }

    /** Tells whether there are other months before; without them a month may be all that is known. */
    private static boolean hasOthersBefore(SeriesYear seriesYear, Statement ofMonth) {
        return isLarge(ofMonth.series()) || seriesYear.vintages().stream()
                .flatMap(vintages -> vintages.newestFirst().stream())
                .anyMatch(other -> other.period().last().isBefore(ofMonth.period().last())
                        && Sums.bounds(other).low().signum() > 0);
    }

    private static void twice(SeriesYear seriesYear, Statement ofMonth, Statement together, Found found) {
        boolean monthMeant = isShortOf(seriesYear, together) && tooMuch(seriesYear, ofMonth).isEmpty();
        Statement subject = monthMeant ? together : ofMonth;
        Statement rank = monthMeant ? ofMonth : together;
        found.add(new Finding(Rule.IMPOSSIBLE, Severity.CONFLICT, monthMeant ? "periodForMonth" : "monthForPeriod",
                List.of(subject, rank), List.of(Sums.stated(subject), Sums.named(subject), Sums.during(subject),
                        Sums.during(rank)),
                List.of(Sums.against(Sums.operand(subject), Sums.operand(rank)))), List.of(subject));
    }

    /** Tells whether it is less than a shorter span, so that it can only be a month. */
    private static boolean isShortOf(SeriesYear seriesYear, Statement together) {
        int month = together.period().last().getMonthValue();
        return IntStream.range(1, month).mapToObj(earlier -> cumulative(seriesYear, together, earlier))
                .flatMap(Optional::stream)
                .anyMatch(shorter -> Sums.bounds(together).high().compareTo(Sums.bounds(shorter).low()) < 0);
    }

    /**
     * Tells whether it is all trade of the two countries, which is spread over the year; that of one kind of goods or a
     * small partner need not be.
     */
    private static boolean isLarge(Series series) {
        return series.ofAllGoods() && series.ofTheTwo();
    }

    /** Returns the longer or earlier figure of which a month cannot be so large a part. */
    private static Optional<Statement> tooMuch(SeriesYear seriesYear, Statement ofMonth) {
        int month = ofMonth.period().last().getMonthValue();
        Optional<Statement> half = IntStream.rangeClosed(Math.max(month, MANY_MONTHS), 12)
                .mapToObj(later -> cumulative(seriesYear, ofMonth, later)).flatMap(Optional::stream)
                .filter(longer -> !isSame(ofMonth, longer) && isMoreThan(ofMonth, longer, 2)).findFirst();
        if (half.isPresent() || month <= SOME_MONTHS) {
            return half;
        }
        return cumulative(seriesYear, ofMonth, month - 1).filter(before -> isMoreThan(ofMonth, before, 1));
    }

    private static boolean isMoreThan(Statement ofMonth, Statement whole, int part) {
        return Sums.bounds(ofMonth).low().multiply(BigDecimal.valueOf(part)).compareTo(Sums.bounds(whole).high()) > 0;
    }

    private static Optional<Statement> cumulative(SeriesYear seriesYear, Statement statement, int month) {
        return seriesYear.fromJanuary(statement.period().year(), month).map(Vintages::current);
    }
}
