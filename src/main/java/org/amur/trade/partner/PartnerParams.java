package org.amur.trade.partner;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.web.AddressReading;
import org.omnifaces.cdi.Param;

/** URL parameters of the partners, or of their export. Invalid ones are reported above the page. */
@RequestScoped
public class PartnerParams {

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private Flow flow;

    @Inject
    @Param
    private Currency currency;

    @Inject
    @Param
    private Integer year;

    private PartnerQuestion question;

    @PostConstruct
    void read() {
        if (flow == Flow.BALANCE) {
            AddressReading.refused(flow, Flow.TOTAL);
        }
        question = new PartnerQuestion(reporter == null ? Reporter.IMF : reporter,
                flow == null || flow == Flow.BALANCE ? Flow.TOTAL : flow, currency == null ? Currency.USD : currency,
                AddressReading.year(year));
    }

    PartnerQuestion question() {
        return question;
    }
}
