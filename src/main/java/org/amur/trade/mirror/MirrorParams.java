package org.amur.trade.mirror;

import java.math.BigDecimal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.figure.value.Area;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.trade.ChartSpan;
import org.amur.trade.YearSpan;
import org.amur.web.AddressReading;
import org.amur.web.Texts;
import org.omnifaces.cdi.Param;

/** URL parameters of the mirror gap, or of its export. Invalid ones are reported above the page. */
@RequestScoped
public class MirrorParams {

    private static final BigDecimal MAX = new BigDecimal("1.5");

    @Inject
    @Param
    private Flow flow;

    @Inject
    @Param
    private String commodity;

    @Inject
    @Param
    private Reporter china;

    @Inject
    @Param
    private Reporter russia;

    @Inject
    @Param
    private ChartSpan by;

    @Inject
    @Param
    private Integer from;

    @Inject
    @Param
    private Integer until;

    @Inject
    @Param
    private String factor;

    private MirrorQuestion question;

    @PostConstruct
    void read() {
        if (from != null && until != null && from > until) {
            AddressReading.warn(Texts.get("common.address.reversed"));
        }
        Flow asked = flow == Flow.BALANCE ? AddressReading.refused("BALANCE", Flow.TOTAL) : flow == null ? Flow.TOTAL : flow;
        question = new MirrorQuestion(asked, commodity(), publisher(china, Area.CHINA, Reporter.GACC),
                publisher(russia, Area.RUSSIA, Reporter.FTS), by == null ? ChartSpan.YEAR : by, new YearSpan(from, until), factor());
    }

    private String commodity() {
        if (commodity == null || commodity.isBlank()) {
            return Series.ALL_GOODS;
        }
        return Series.isCommodity(commodity.strip()) ? commodity.strip() : AddressReading.refused(commodity, Series.ALL_GOODS);
    }

    private static Reporter publisher(Reporter asked, String declarant, Reporter usual) {
        return asked == null ? usual : asked.publishes(declarant) ? asked : AddressReading.refused(asked.name(), usual);
    }

    private BigDecimal factor() {
        if (factor == null || factor.isBlank()) {
            return MirrorQuestion.USUAL_FACTOR;
        }
        try {
            BigDecimal asked = new BigDecimal(factor.strip());
            if (asked.compareTo(BigDecimal.ONE) >= 0 && asked.compareTo(MAX) <= 0 && asked.scale() <= 4) {
                return asked;
            }
        } catch (NumberFormatException e) {
            // Reported below.
        }
        AddressReading.warn(Texts.get("trade.mirror.factor.refused", factor.strip()));
        return MirrorQuestion.USUAL_FACTOR;
    }

    MirrorQuestion question() {
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
