package org.amur.trade.goods;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.text.ShortText;
import org.amur.web.AddressReading;
import org.omnifaces.cdi.Param;

/** URL parameters of the goods, or of their export. Invalid ones are reported above the page. */
@RequestScoped
public class GoodsParams {

    @Inject
    @Param
    private String declarant;

    @Inject
    @Param
    private String partner;

    @Inject
    @Param
    private Flow flow;

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private Currency currency;

    @Inject
    @Param
    private String months;

    @Inject
    @Param
    private Integer year;

    @Inject
    @Param
    private Integer sameYear;

    private GoodsQuestion question;

    @PostConstruct
    void read() {
        String by = ShortText.orNull(declarant) == null ? Area.CHINA : ShortText.orNull(declarant);
        if (!Area.isCountry(by)) {
            by = AddressReading.refused(by, Area.CHINA);
        }
        String with = ShortText.orNull(partner) == null ? Area.partner(by) : ShortText.orNull(partner);
        if (!Series.joins(by, with)) {
            with = AddressReading.refused(with, Area.partner(by));
        }
        Flow asked = flow == null ? Flow.IMPORT : flow;
        if (asked != Flow.EXPORT && asked != Flow.IMPORT) {
            asked = AddressReading.refused(asked.name(), Flow.IMPORT);
        }
        Reporter publishing = reporter == null || reporter.publishes(by) ? reporter : AddressReading.refused(reporter.name(), null);
        PartOfYear part = ShortText.orNull(months) == null ? null
                : PartOfYear.parse(months).orElseGet(() -> AddressReading.refused(months.strip(), null));
        question = new GoodsQuestion(by, with, asked, publishing, currency, part, AddressReading.year(year),
                AddressReading.year(sameYear));
    }

    GoodsQuestion question() {
        return question;
    }
}
