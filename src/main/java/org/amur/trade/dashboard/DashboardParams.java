package org.amur.trade.dashboard;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Reporter;
import org.amur.web.AddressReading;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** URL parameters of the dashboard, or of its export. Invalid ones are reported above the page. */
@RequestScoped
public class DashboardParams {

    private static final String YEAR = "year";
    private static final String MONTH = "month";
    private static final String ON = "on";
    private static final String OFF = "off";

    @Inject
    @Param
    private String by;

    @Inject
    @Param
    private Currency currency;

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private String declarant;

    @Inject
    @Param
    private Integer from;

    @Inject
    @Param
    private Integer until;

    @Inject
    @Param
    private String published;

    @Inject
    @Param
    private String event;

    @Inject
    @Param
    private String measure;

    @Inject
    @Param
    private String points;

    private DashboardQuestion question;

    @PostConstruct
    void read() {
        question = new DashboardQuestion(MONTH.equals(oneOf(by, YEAR, MONTH)), currency == null ? Currency.USD : currency,
                reporter == null ? Reporter.GACC : reporter, declarant, from, until, AddressReading.day(published),
                ON.equals(oneOf(event, ON, OFF)), ON.equals(oneOf(measure, ON, OFF)));
        if (currency != null && currency != question.plotted()) {
            AddressReading.warn(Texts.get("trade.dashboard.dollarsOnly", reporterName()));
        }
        if (declarant != null && !declarant.equals(question.declarant())) {
            AddressReading.warn(Texts.get("trade.dashboard.declarantOnly", reporterName(),
                    Area.name(question.declarant(), Texts.locale())));
        }
        if (from != null && until != null && from > until) {
            AddressReading.warn(Texts.get("common.address.reversed"));
        }
    }

    private String reporterName() {
        return Texts.get("figure.reporter." + question.reporter() + ".meaning");
    }

    private static String oneOf(String asked, String... offered) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        for (String each : offered) {
            if (each.equals(asked)) {
                return each;
            }
        }
        return AddressReading.refused(asked, null);
    }

    DashboardQuestion question() {
        return question;
    }

    /** Tells whether the table of all points is shown. */
    boolean isPoints() {
        return ON.equals(oneOf(points, ON));
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
