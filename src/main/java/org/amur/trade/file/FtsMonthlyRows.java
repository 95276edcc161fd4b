package org.amur.trade.file;

import java.math.BigDecimal;

import org.amur.trade.Amount;
import org.amur.trade.Area;
import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.Series;

/** Russia's customs: a row a month, exports and imports side by side. An empty cell is silence, not zero. */
final class FtsMonthlyRows implements RowReader {

    @Override
    public void read(FigureRow row, Findings findings) {
        Period month = row.month("year", "month");
        read(row, findings, month, "rus_export_to_china_usd_mn", Flow.EXPORT);
        read(row, findings, month, "rus_import_from_china_usd_mn", Flow.IMPORT);
    }

    private static void read(FigureRow row, Findings findings, Period month, String column, Flow flow) {
        if (!row.hasStated(column)) {
            findings.passedOver(Reason.NOT_STATED);
            return;
        }
        BigDecimal value = row.number(column);
        if (!row.isBad()) {
            row.figure(column, Series.of(Reporter.FTS, Area.RUSSIA, flow, Currency.USD), month,
                    new Amount(value, Scale.MILLION, Currency.USD), null);
        }
    }
}
