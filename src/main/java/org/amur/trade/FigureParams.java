package org.amur.trade;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.common.DaySpan;
import org.amur.common.Sort;
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

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String until;

    @Inject
    @Param
    private String sort;

    FigureFilter filter() {
        DaySpan span = typed().days();
        return new FigureFilter(q, reporter, declarant, partner, commodity, flow, currency, span.first(), span.last(),
                Sort.parse(sort, FigureRepository.SORTS.keySet(), FigureRepository.NEWEST));
    }

    private TypedSpan typed() {
        return new TypedSpan(from, until);
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
