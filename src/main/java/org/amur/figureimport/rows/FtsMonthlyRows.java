package org.amur.figureimport.rows;

import java.math.BigDecimal;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;

/**
 * Reader of Russian customs' layout: one row a month, exports and imports side by side. An empty cell is missing, not
 * zero.
 */
final class FtsMonthlyRows implements RowReader {

    @Override
    public void read(ValueRow row, RowResults findings) {
        Period month = row.month("year", "month");
        read(row, findings, month, "rus_export_to_china_usd_mn", Flow.EXPORT);
        read(row, findings, month, "rus_import_from_china_usd_mn", Flow.IMPORT);
    }

    private static void read(ValueRow row, RowResults findings, Period month, String column, Flow flow) {
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
