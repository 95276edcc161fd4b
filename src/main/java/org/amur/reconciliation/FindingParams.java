package org.amur.reconciliation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.amur.figure.TypedSpan;
import org.amur.figure.value.Reporter;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.amur.web.DayRange;
import org.amur.web.Sort;
import org.omnifaces.cdi.Param;

/** URL parameters that filter findings, of a list or its export. */
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
        DayRange span = typed().days();
        return new FindingFilter(status, severity, rule, reporter, figure, span.first(), span.last(),
                Sort.parse(sort, FindingRepository.SORTS.keySet(), FindingRepository.CONFLICTS_FIRST));
    }

    private TypedSpan typed() {
        return new TypedSpan(from, until);
    }

    /** Returns the first day as typed. */
    String from() {
        return from;
    }

    /** Returns the last day as typed. */
    String until() {
        return until;
    }
}
