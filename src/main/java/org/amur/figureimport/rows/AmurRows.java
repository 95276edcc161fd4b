package org.amur.figureimport.rows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.text.PartialDate;

/** Reader of Amur's own layout: one statement a row, in codes and words with one meaning each. */
final class AmurRows implements RowReader {

    // Maximum length of a figure's reason.
    private static final int MAX_REASON_LENGTH = 500;

    private final PointDoubt pointDoubt = new PointDoubt();

    @Override
    public void read(ValueRow row, RowResults findings) {
        Reporter reporter = row.oneOf("reporter", nameIn(Reporter.values()), Reason.UNKNOWN_REPORTER);
        String declarant = row.oneOf("declarant", AmurRows::country, Reason.UNKNOWN_DECLARANT);
        if (reporter != null && declarant != null && !reporter.publishes(declarant)) {
            row.refuse("declarant", Reason.WRONG_DECLARANT, reporter.name());
        }
        String partner = row.hasStated("partner") ? row.oneOf("partner", AmurRows::partner, Reason.UNKNOWN_PARTNER)
                : declarant == null ? null : Area.partner(declarant);
        if (declarant != null && partner != null && !Series.joins(declarant, partner)) {
            row.refuse("partner", Reason.OTHER_TRADE, declarant);
        }
        String commodity = row.hasStated("commodity")
                ? row.oneOf("commodity", text -> Optional.of(text).filter(Series::hasGoods), Reason.UNKNOWN_COMMODITY)
                : Series.ALL_GOODS;
        Flow flow = row.oneOf("flow", AmurRows::flow, Reason.UNKNOWN_FLOW);
        Period period = row.period("period");
        BigDecimal value = row.number("value");
        pointDoubt.look(row, "value");
        Currency currency = row.oneOf("currency", AmurRows::currency, Reason.UNKNOWN_CURRENCY);
        Scale scale = row.oneOf("unit", text -> PlainWords.unit(text, currency), Reason.UNKNOWN_UNIT);
        BigDecimal growth = row.growth("claimed_growth", flow, value);
        PartialDate published = row.published("published", period);
        DraftCitation citation = citation(row);
        String beside = row.text("beside", MAX_REASON_LENGTH);
        if (!row.isBad()) {
            Series series = new Series(reporter, declarant, partner, commodity, flow, currency);
            row.figure("value", series, period, new Amount(value, scale, currency), growth, published, citation, beside,
                    ImfEstimates.note(null, series, period), null, "");
        }
    }

    @Override
    public void finish(RowResults findings) {
        ImfEstimates.remark(findings);
        pointDoubt.finish(findings);
    }

    private static Optional<String> country(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(Area::isCountry)
                .or(() -> PlainWords.area(text).filter(Area::isCountry));
    }

    private static Optional<String> partner(String text) {
        return Optional.of(text.toUpperCase(Locale.ROOT)).filter(Area::isPartner)
                .or(() -> PlainWords.area(text).filter(Area::isPartner));
    }

    private static Optional<Flow> flow(String text) {
        return nameIn(Flow.values()).apply(text).or(() -> PlainWords.flow(text));
    }

    private static Optional<Currency> currency(String text) {
        return Currency.ofCode(text).or(() -> PlainWords.currency(text));
    }

    private static DraftCitation citation(ValueRow row) {
        Integer credibility = row.hasStated("credibility")
                ? row.oneOf("credibility", AmurRows::credibility, Reason.UNKNOWN_CREDIBILITY) : null;
        return new DraftCitation(row.requiredText("source", DraftCitation.MAX_SOURCE_LENGTH),
                row.address("address", DraftCitation.MAX_ADDRESS_LENGTH),
                row.text("locator", DraftCitation.MAX_LOCATOR_LENGTH),
                row.text("quotation", DraftCitation.MAX_QUOTATION_LENGTH), credibility);
    }

    private static Optional<Integer> credibility(String text) {
        return text.matches("[1-6]") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> nameIn(E[] constants) {
        return text -> Arrays.stream(constants).filter(constant -> constant.name().equalsIgnoreCase(text)).findFirst();
    }
}
