package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;

/**
 * Reader of China's customs layout in units of 10,000 yuan: one row a month, with the month and January to the month
 * side by side. Growth belongs to the cumulative figures, in tenths of a per cent.
 */
final class GaccYuanRows implements RowReader {

    private static final String UNIT = "CNY 10k (wan yuan)";
    private static final Map<Flow, String> COLUMNS =
            Map.of(Flow.TOTAL, "total", Flow.EXPORT, "exports", Flow.IMPORT, "imports");

    private record Cell(Flow flow, Period period) {
    }

    @Override
    public void read(ValueRow row, RowResults findings) {
        if (!row.text("unit").equals(UNIT)) {
            row.refuse("unit", Reason.UNKNOWN_UNIT, UNIT);
        }
        Period month = row.month("year", "month");
        for (Flow flow : new Flow[] {Flow.TOTAL, Flow.EXPORT, Flow.IMPORT}) {
            read(row, findings, flow, month);
        }
    }

    private static void read(ValueRow row, RowResults findings, Flow flow, Period month) {
        String monthColumn = COLUMNS.get(flow) + "_month";
        String cumulativeColumn = COLUMNS.get(flow) + "_cum";
        BigDecimal ofMonth = whole(row.numberIfStated(monthColumn));
        BigDecimal cumulative = whole(row.numberIfStated(cumulativeColumn));
        String growthColumn = cumulativeColumn + "_yoy_x10";
        BigDecimal growth = tenths(row.numberIfStated(growthColumn));
        row.checkGrowth(growthColumn, growth, flow, cumulative);
        boolean january = month != null && month.last().getMonthValue() == 1;
        if (january && ofMonth != null && cumulative != null) {
            if (ofMonth.compareTo(cumulative) != 0) {
                row.refuse(monthColumn, Reason.JANUARY_DIFFERS_FROM_CUMULATIVE, cumulative.toPlainString());
            }
            add(row, findings, flow, monthColumn, month, ofMonth, growth);
            return;
        }
        add(row, findings, flow, monthColumn, month, ofMonth, null);
        Period fromJanuary = month == null ? null : Period.cumulative(month.year(), month.last().getMonthValue());
        add(row, findings, flow, cumulativeColumn, fromJanuary, cumulative, growth);
    }

    private static void add(ValueRow row, RowResults findings, Flow flow, String column, Period period, BigDecimal value,
            BigDecimal growth) {
        if (!row.hasStated(column)) {
            findings.passedOver(Reason.NOT_STATED);
        } else if (!row.isBad()) {
            row.figure(column, Series.of(Reporter.GACC, Area.CHINA, flow, Currency.CNY), period,
                    new Amount(value, Scale.TEN_THOUSAND, Currency.CNY), growth);
        }
    }

    /** Drops ".0". Customs state whole units; a spreadsheet added the decimal. */
    private static BigDecimal whole(BigDecimal number) {
        return number == null ? null : number.setScale(Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static BigDecimal tenths(BigDecimal number) {
        return number == null ? null : whole(number).movePointLeft(1);
    }

    /**
     * Reports contradictions. Later releases revise earlier months, so a month often differs from the difference of its
     * cumulative figures.
     */
    @Override
    public void finish(RowResults findings) {
        Map<Cell, FigureDraft> drafts = new HashMap<>();
        findings.drafts().forEach(draft -> drafts.put(
                new Cell(draft.statement().series().flow(), draft.statement().period()), draft));
        findings.drafts().stream().filter(draft -> draft.statement().period().kind() == Period.Kind.MONTH)
                .forEach(draft -> compareWithCumulative(draft, drafts, findings));
    }

    private static void compareWithCumulative(FigureDraft month, Map<Cell, FigureDraft> drafts, RowResults findings) {
        Flow flow = month.statement().series().flow();
        Period period = month.statement().period();
        int number = period.last().getMonthValue();
        FigureDraft to = drafts.get(new Cell(flow, Period.cumulative(period.year(), number)));
        FigureDraft before = number == 1 ? null
                : drafts.get(new Cell(flow, Period.cumulative(period.year(), number - 1)));
        if (to == null || before == null) {
            return;
        }
        Interval difference = bounds(to).minus(bounds(before));
        if (!difference.overlaps(bounds(month))) {
            BigDecimal byDifference = to.statement().amount().value().subtract(before.statement().amount().value());
            findings.remark(month.line(), COLUMNS.get(flow) + "_month", Reason.MONTH_DIFFERS_FROM_CUMULATIVE,
                    month.statement().amount().value().toPlainString(), byDifference.toPlainString());
        }
    }

    private static Interval bounds(FigureDraft draft) {
        return draft.statement().amount().bounds();
    }
}
