package org.amur.trade.file;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.amur.trade.Amount;
import org.amur.trade.Currency;
import org.amur.trade.Declarant;
import org.amur.trade.Flow;
import org.amur.trade.Period;
import org.amur.trade.Reporter;
import org.amur.trade.Scale;
import org.amur.trade.Series;

/**
 * The IMF's Direction of Trade Statistics: a row a pair of countries, month and direction, by the declarations of
 * {@code countrySource}. Only the pair China and Russia is read.
 */
final class ImfDotsRows implements RowReader {

    private static final Map<String, Declarant> COUNTRIES = Map.of(
            "China", Declarant.CN, "China, P.R.: Mainland", Declarant.CN,
            "Russia", Declarant.RU, "Russian Federation", Declarant.RU);
    private static final Map<String, Flow> FLOWS = Map.of("export", Flow.EXPORT, "import", Flow.IMPORT);

    @Override
    public void read(FigureRow row, Findings findings) {
        Declarant declarant = COUNTRIES.get(row.text("countrysource"));
        Declarant partner = COUNTRIES.get(row.text("countrytarget"));
        if (declarant == null || partner == null || declarant == partner) {
            findings.passedOver(Reason.OTHER_COUNTRIES);
            return;
        }
        if (!row.hasStated("value")) {
            findings.passedOver(Reason.NOT_STATED);
            return;
        }
        BigDecimal value = row.number("value");
        Flow flow = row.oneOf("type", text -> Optional.ofNullable(FLOWS.get(text)), Reason.UNKNOWN_FLOW);
        Period month = row.month("year", "month");
        if (!row.isBad()) {
            row.figure("value", Series.of(Reporter.IMF, declarant, flow, Currency.USD), month,
                    new Amount(value, Scale.MILLION, Currency.USD), null);
        }
    }
}
