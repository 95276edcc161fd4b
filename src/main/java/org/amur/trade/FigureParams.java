package org.amur.trade;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.common.AddressReading;
import org.amur.common.DaySpan;
import org.amur.common.Sort;
import org.amur.common.Texts;
import org.amur.date.PartialDate;
import org.amur.date.PartialDateException;
import org.omnifaces.cdi.Param;

/** The filter of figures that the address of a list, or of its export, asks for. */
@RequestScoped
public class FigureParams {

    @Inject
    @Param
    private String q;

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private Declarant declarant;

    @Inject
    @Param
    private Flow flow;

    @Inject
    @Param
    private Currency currency;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String until;

    @Inject
    @Param
    private String sort;

    private boolean unreadable;

    FigureFilter filter() {
        DaySpan span = DaySpan.of(date(from).orElse(null), date(until).orElse(null)).explained();
        return new FigureFilter(q, reporter, declarant, flow, currency, span.first(), span.last(),
                Sort.parse(sort, FigureRepository.SORTS.keySet(), FigureRepository.NEWEST));
    }

    private Optional<PartialDate> date(String typed) {
        try {
            return Optional.ofNullable(typed).filter(text -> !text.isBlank()).map(PartialDate::parse);
        } catch (PartialDateException e) {
            unreadable = true;
            AddressReading.notFollowed(Texts.get("trade.list.unreadable", typed.strip()));
            return Optional.empty();
        }
    }

    /** Whether what was typed as dates are dates. */
    boolean isClear() {
        filter();
        return !unreadable;
    }

    /** As typed. */
    String from() {
        return from;
    }

    /** As typed. */
    String until() {
        return until;
    }
}
