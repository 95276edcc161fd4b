package org.amur.reconciliation;

import java.time.LocalDate;

import org.amur.figure.value.Reporter;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.amur.web.Sort;

/**
 * What a list of findings is asked for. Null asks for nothing.
 *
 * @param reporter of any of the figures
 * @param figure   the number of one of them
 * @param from     the first day that the period may reach to
 * @param until    the last day that the period may begin on
 */
public record FindingFilter(FindingStatus status, Severity severity, Rule rule, Reporter reporter, Long figure,
        LocalDate from, LocalDate until, Sort sort) {

    /** Whether no more is asked than what is open, or what there is at all. */
    public boolean asksForOpenAlone() {
        return (status == null || status == FindingStatus.OPEN) && severity == null && rule == null && reporter == null
                && figure == null && from == null && until == null;
    }
}
