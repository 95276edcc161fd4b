package org.amur.reconciliation;

import java.time.OffsetDateTime;

import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;

/** Figure with one of its findings. */
public record TouchedFigure(long figure, FindingRow finding) {

    public TouchedFigure(Long figure, Long id, String cause, Rule rule, Severity severity, FindingStatus status, String variant,
            String terms, OffsetDateTime foundAt) {
        this(figure, new FindingRow(id, cause, rule, severity, status, variant, terms, foundAt));
    }
}
