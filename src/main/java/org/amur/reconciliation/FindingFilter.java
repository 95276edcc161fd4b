package org.amur.reconciliation;

import java.time.LocalDate;

import org.amur.figure.value.Reporter;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.amur.web.Sort;

/**
 * Filter of a list of findings. Null matches all.
 *
 * @param reporter of any of the figures
 * @param figure the number of one of them
 * @param from first day; matches periods that end on it or later
 * @param until last day; matches periods that begin on it or earlier
 */
public record FindingFilter(FindingStatus status, Severity severity, Rule rule, Reporter reporter, Long figure,
        LocalDate from, LocalDate until, Sort sort) {

    /** Tells whether the filter is at most that of open findings. */
    public boolean asksForOpenAlone() {
        return (status == null || status == FindingStatus.OPEN) && severity == null && rule == null && reporter == null
                && figure == null && from == null && until == null;
    }
}
