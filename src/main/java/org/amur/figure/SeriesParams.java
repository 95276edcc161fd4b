package org.amur.figure;

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
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/**
 * URL parameters of a series; by default, total trade with Russia in dollars as reported by China's customs. Invalid
 * ones are reported above the page.
 */
@RequestScoped
public class SeriesParams {

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private String declarant;

    @Inject
    @Param
    private String partner;

    @Inject
    @Param
    private String commodity;

    @Inject
    @Param
    private Flow flow;

    @Inject
    @Param
    private Currency currency;

    private Series series;

    @PostConstruct
    void read() {
        Reporter asked = reporter == null ? Reporter.GACC : reporter;
        String by = declarant(asked);
        series = new Series(asked, by, partner(by), commodity(), flow == null ? Flow.TOTAL : flow,
                currency == null ? Currency.USD : currency);
    }

    private String declarant(Reporter publishing) {
        String asked = ShortText.orNull(declarant);
        String by = asked == null ? publishing == Reporter.FTS ? Area.RUSSIA : Area.CHINA : asked;
        if (!Area.isCountry(by)) {
            return AddressReading.refused(asked, Area.CHINA);
        }
        if (!publishing.publishes(by)) {
            String only = Area.CHINA.equals(by) ? Area.RUSSIA : publishing == Reporter.FTS ? Area.RUSSIA : Area.CHINA;
            AddressReading.warn(Texts.get("trade.dashboard.declarantOnly",
                    Texts.get("figure.reporter." + publishing + ".meaning"), Area.name(only, Texts.locale())));
            return only;
        }
        return by;
    }

    private String partner(String by) {
        String asked = ShortText.orNull(partner);
        return asked == null || Series.joins(by, asked) ? asked == null ? Area.partner(by) : asked
                : AddressReading.refused(asked, Area.partner(by));
    }

    private String commodity() {
        String asked = ShortText.orNull(commodity);
        return asked == null || Series.isCommodity(asked) ? asked == null ? Series.ALL_GOODS : asked
                : AddressReading.refused(asked, Series.ALL_GOODS);
    }

    public Series series() {
        return series;
    }
}
