package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.text.PartialDate;

/**
 * Reader of China's customs figures as repeated by newspapers and agencies. The column {@code publisher} is free text
 * with dates, so it gives no vintage.
 */
final class GaccHeadlineRows implements RowReader {

    private static final Map<String, Flow> FLOWS =
            Map.of("total", Flow.TOTAL, "cn_exports", Flow.EXPORT, "cn_imports", Flow.IMPORT);

    @Override
    public void read(ValueRow row, RowResults findings) {
        Period period = row.period("period");
        Flow flow = row.oneOf("flow", text -> Optional.ofNullable(FLOWS.get(text)), Reason.UNKNOWN_FLOW);
        BigDecimal value = row.number("value");
        Scale scale = row.oneOf("unit", Scale::ofWord, Reason.UNKNOWN_UNIT);
        Currency currency = row.oneOf("currency", Currency::ofCode, Reason.UNKNOWN_CURRENCY);
        BigDecimal growth = row.growth("claimed_growth", flow, value);
        String publisher = row.requiredText("publisher", DraftCitation.MAX_SOURCE_LENGTH);
        String address = row.address("url", DraftCitation.MAX_ADDRESS_LENGTH);
        if (!row.isBad()) {
            row.figure("value", Series.of(Reporter.GACC, Area.CHINA, flow, currency), period,
                    new Amount(value, scale, currency), growth, PartialDate.unknown(),
                    new DraftCitation(publisher, address, "", "", null), "");
        }
    }
}
