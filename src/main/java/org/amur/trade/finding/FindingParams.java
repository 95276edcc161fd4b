package org.amur.trade.finding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.common.DaySpan;
import org.amur.common.Sort;
import org.amur.trade.Reporter;
import org.amur.trade.TypedSpan;
import org.amur.trade.reconcile.Rule;
import org.amur.trade.reconcile.Severity;
import org.omnifaces.cdi.Param;

/** The filter of findings that the address of a list, or of its export, asks for. */
@RequestScoped
public class FindingParams {

    @Inject
    @Param
    private FindingStatus status;

    @Inject
    @Param
    private Severity severity;

    @Inject
    @Param
    private Rule rule;

    @Inject
    @Param
    private Reporter reporter;

    @Inject
    @Param
    private Long figure;

    @Inject
    @Param
    private String from;

    @Inject
    @Param
    private String until;

    @Inject
    @Param
    private String sort;

    FindingFilter filter() {
        DaySpan span = typed().days();
        return new FindingFilter(status, severity, rule, reporter, figure, span.first(), span.last(),
                Sort.parse(sort, FindingRepository.SORTS.keySet(), FindingRepository.CONFLICTS_FIRST));
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
