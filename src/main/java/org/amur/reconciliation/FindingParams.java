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
        DayRange span = typed().days();
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
