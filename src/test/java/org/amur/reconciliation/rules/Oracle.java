package org.amur.reconciliation.rules;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * Independent check, in plain floating-point numbers and without the code under test, whether a figure contradicts the
 * others: a total its parts, a sum its months, a growth its levels, a rate its band. Close to a bound it is undecided.
 */
final class Oracle {

    enum Answer { YES, NO, TOO_CLOSE }

    private static final double CLOSE = 1e-9;

    private record Cell(Currency currency, Flow flow, int year, int first, int last) {
    }

    private record Range(double low, double high) {

        private Range plus(Range other) {
            return new Range(low + other.low, high + other.high);
        }

        private Range minus(Range other) {
            return new Range(low - other.high, high - other.low);
        }

        private Range over(Range other) {
            return new Range(low / other.high, high / other.low);
        }
    }

    private final Map<Cell, Statement> cells = new HashMap<>();
    private final Map<YearMonth, BigDecimal> rates = TrueTrade.rates();
    private boolean contradiction;
    private boolean close;

    /**
     * Creates the check.
     *
     * @param statements of one reporter, one per figure
     */
    Oracle(List<Statement> statements) {
        statements.forEach(statement -> cells.put(cell(statement), statement));
    }

    private static Cell cell(Statement statement) {
        Period period = statement.period();
        return new Cell(statement.series().currency(), statement.series().flow(), period.year(), period.first().getMonthValue(),
                period.last().getMonthValue());
    }

    /**
     * Checks a statement.
     *
     * @param statement the only one that may be wrong
     */
    Answer contradicts(Statement statement) {
        Cell cell = cell(statement);
        parts(cell);
        if (cell.first == 1 || cell.first == cell.last) {
            for (int last = 2; last <= 12; last++) {
                months(cell.currency, cell.flow, cell.year, last);
            }
        }
        growth(cell);
        growth(new Cell(cell.currency, cell.flow, cell.year + 1, cell.first, cell.last));
        growths(cell);
        rate(cell);
        return contradiction ? Answer.YES : close ? Answer.TOO_CLOSE : Answer.NO;
    }

    private void parts(Cell cell) {
        Range total = at(cell, Flow.TOTAL);
        Range out = at(cell, Flow.EXPORT);
        Range in = at(cell, Flow.IMPORT);
        Range balance = at(cell, Flow.BALANCE);
        if (out != null && in != null) {
            meet(out.plus(in), total);
            meet(out.minus(in), balance);
        } else if (total != null && out != null) {
            below(out, total);
            meet(out.minus(total.minus(out)), balance);
        } else if (total != null && in != null) {
            below(in, total);
            meet(total.minus(in).minus(in), balance);
        }
    }

    private void months(Currency currency, Flow flow, int year, int last) {
        Range whole = at(new Cell(currency, flow, year, 1, last), flow);
        for (int shorter = 0; whole != null && shorter < last; shorter++) {
            Range sum = shorter < 2 ? null : at(new Cell(currency, flow, year, 1, shorter), flow);
            if (shorter == 1 || shorter > 1 && sum == null) {
                continue;
            }
            int known = 0;
            for (int month = shorter + 1; month <= last; month++) {
                Range one = at(new Cell(currency, flow, year, month, month), flow);
                if (one != null) {
                    sum = sum == null ? one : sum.plus(one);
                    known++;
                }
            }
            if (known == last - shorter) {
                meet(sum, whole);
            } else if (sum != null && flow != Flow.BALANCE) {
                below(sum, whole);
            }
        }
    }

    private void growth(Cell cell) {
        Statement growing = cells.get(cell);
        Statement base = cells.get(new Cell(cell.currency, cell.flow, cell.year - 1, cell.first, cell.last));
        if (growing != null && base != null && growing.claimedGrowth() != null
                && range(base).low > 0 && range(growing).low >= 0) {
            meet(range(growing).over(range(base)), factor(growing));
        }
    }

    /** Compares the bases that the growth of parts and total implies. */
    private void growths(Cell cell) {
        Range total = base(cell, Flow.TOTAL);
        Range out = base(cell, Flow.EXPORT);
        Range in = base(cell, Flow.IMPORT);
        if (total != null && out != null && in != null) {
            meet(out.plus(in), total);
        }
    }

    private Range base(Cell cell, Flow flow) {
        Statement growing = cells.get(new Cell(cell.currency, flow, cell.year, cell.first, cell.last));
        return growing == null || growing.claimedGrowth() == null || factor(growing).low <= 0 ? null
                : range(growing).over(factor(growing));
    }

    private void rate(Cell cell) {
        Range yuan = at(new Cell(Currency.CNY, cell.flow, cell.year, cell.first, cell.last), cell.flow);
        Range dollars = at(new Cell(Currency.USD, cell.flow, cell.year, cell.first, cell.last), cell.flow);
        if (cell.flow == Flow.BALANCE || yuan == null || dollars == null || dollars.low <= 0 || yuan.low < 0) {
            return;
        }
        boolean month = cell.first == cell.last;
        YearMonth from = YearMonth.of(cell.year, cell.first).minusMonths(1);
        YearMonth until = YearMonth.of(cell.year, cell.last).minusMonths(month ? 0 : 1);
        double low = Double.MAX_VALUE;
        double high = 0;
        for (YearMonth one = from; !one.isAfter(until); one = one.plusMonths(1)) {
            low = Math.min(low, rates.get(one).doubleValue());
            high = Math.max(high, rates.get(one).doubleValue());
        }
        meet(yuan.over(dollars), new Range(low * (month ? 0.965 : 0.97), high * (month ? 1.015 : early(cell) ? 1.012 : 1.005)));
    }

    private static boolean early(Cell cell) {
        return cell.year < 2014 || cell.year == 2014 && cell.last <= 6;
    }

    private Range at(Cell cell, Flow flow) {
        Statement statement = cells.get(new Cell(cell.currency, flow, cell.year, cell.first, cell.last));
        return statement == null ? null : range(statement);
    }

    private static Range range(Statement statement) {
        double unit = Math.pow(10, statement.amount().scale().powerOfTen());
        return range(statement.amount().value(), unit);
    }

    private static Range range(BigDecimal number, double unit) {
        double half = Math.pow(10, -number.scale()) / 2;
        return new Range((number.doubleValue() - half) * unit, (number.doubleValue() + half) * unit);
    }

    private static Range factor(Statement growing) {
        Range percent = range(growing.claimedGrowth(), 0.01);
        return new Range(1 + percent.low, 1 + percent.high);
    }

    private void meet(Range one, Range other) {
        if (one != null && other != null) {
            below(one, other);
            below(other, one);
        }
    }

    /** Requires that one is not more than the other. */
    private void below(Range one, Range other) {
        double room = (other.high - one.low) / (Math.abs(other.high) + Math.abs(one.low) + 1e-300);
        contradiction |= room < -CLOSE;
        close |= Math.abs(room) <= CLOSE;
    }
}
