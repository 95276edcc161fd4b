package org.amur.trade.vintage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.figure.SeriesParams;
import org.amur.figure.value.Period;
import org.amur.trade.ChartSpan;
import org.amur.trade.YearSpan;
import org.amur.web.AddressReading;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** URL parameters of the vintages, or of their export. Invalid ones are reported above the page. */
@RequestScoped
public class VintageParams {

    @Inject
    private SeriesParams series;

    @Inject
    @Param
    private ChartSpan by;

    @Inject
    @Param
    private String period;

    @Inject
    @Param
    private Integer from;

    @Inject
    @Param
    private Integer until;

    @Inject
    @Param
    private String published;

    private VintageQuestion question;

    @PostConstruct
    void read() {
        Period asked = period();
        ChartSpan step = asked != null ? ChartSpan.of(asked) : by == null ? ChartSpan.YEAR : by;
        if (from != null && until != null && from > until) {
            AddressReading.warn(Texts.get("common.address.reversed"));
        }
        question = new VintageQuestion(series.series(), step, asked, new YearSpan(from, until), AddressReading.day(published));
    }

    private Period period() {
        if (period == null || period.isBlank()) {
            return null;
        }
        try {
            return Period.parse(period);
        } catch (IllegalArgumentException e) {
            AddressReading.reject(Texts.get("figureImport.reason.BAD_PERIOD", period.strip()));
            return null;
        }
    }

    VintageQuestion question() {
        return question;
    }

    /** Returns the first year as typed. */
    Integer from() {
        return from;
    }

    /** Returns the last year as typed. */
    Integer until() {
        return until;
    }
}
