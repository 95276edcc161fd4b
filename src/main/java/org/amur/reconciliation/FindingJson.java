package org.amur.reconciliation;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.amur.figure.FigureTitle;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.amur.web.Option;
import org.amur.web.Texts;

/**
 * Finding as programs read it.
 *
 * @param sentence the discrepancy and its size
 * @param cause    key shared by the findings of one cause
 * @param verdict  null until an editor has assessed it
 */
public record FindingJson(long id, int version, @NotNull FindingStatus status, @NotNull Severity severity, @NotNull Rule rule,
        @NotNull String sentence, @NotNull List<Option> figures, @NotNull String cause, @NotNull OffsetDateTime foundAt, Verdict verdict,
        String explanation, String explainedBy, OffsetDateTime explainedAt) {

    FindingJson(KnownFinding known) {
        this(
                known.getId(),
                known.getVersion(),
                known.getStatus(),
                known.getSeverity(),
                known.getRule(),
                known.sentence(),
                known.statements().stream()
                        .map(input -> new Option(input.figure(), FigureTitle.of(input, Texts.locale())))
                        .toList(),
                known.getCause(),
                known.getFoundAt(),
                known.getVerdict(),
                known.getExplanation(),
                known.getExplainedBy(),
                known.getExplainedAt());
    }
}
