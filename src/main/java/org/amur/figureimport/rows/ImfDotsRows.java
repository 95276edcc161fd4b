package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figureimport.mapping.AreaNames;
import org.amur.figureimport.mapping.ColumnVocabulary;
import org.amur.text.PartialDate;

/**
 * Reader of the IMF's Direction of Trade Statistics: one row per pair of countries, month and direction, as declared by
 * {@code countrySource}. Trade without China or Russia is skipped.
 */
final class ImfDotsRows implements RowReader {

    private static final Map<String, Flow> FLOWS = Map.of("export", Flow.EXPORT, "import", Flow.IMPORT);

    @Override
    public void read(ValueRow row, RowResults findings) {
        String declarant = area(row.text("countrysource"));
        String partner = area(row.text("countrytarget"));
        if (!Series.joins(declarant, partner)) {
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
            Series series = new Series(Reporter.IMF, declarant, partner, Series.ALL_GOODS, flow, Currency.USD);
            row.figure("value", series, month, new Amount(value, Scale.MILLION, Currency.USD), null, PartialDate.unknown(),
                    DraftCitation.NONE, "", ImfEstimates.note(null, series, month), null, "");
        }
    }

    @Override
    public void finish(RowResults findings) {
        ImfEstimates.remark(findings);
    }

    private static String area(String name) {
        return AreaNames.find(name).map(ColumnVocabulary.Found::value).orElse(AreaNames.NONE);
    }
}
