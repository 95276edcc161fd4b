package org.amur.reconciliation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ComparedLevel;
import org.amur.reconciliation.rules.FindingTerm;
import org.amur.reconciliation.rules.FindingText;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;

/** Row of a list of findings, or finding beside one of its figures. */
public final class FindingRow {

    private static final int FIRST = 4;

    private final long id;
    private final String cause;
    private final Rule rule;
    private final Severity severity;
    private final FindingStatus status;
    private final String variant;
    private final String terms;
    private final OffsetDateTime foundAt;
    private List<Statement> figures = List.of();

    public FindingRow(Long id, String cause, Rule rule, Severity severity, FindingStatus status, String variant, String terms,
            OffsetDateTime foundAt) {
        this.id = id;
        this.cause = cause;
        this.rule = rule;
        this.severity = severity;
        this.status = status;
        this.variant = variant;
        this.terms = terms;
        this.foundAt = foundAt;
    }

    FindingRow about(List<Statement> inputs) {
        figures = List.copyOf(inputs);
        return this;
    }

    public long getId() {
        return id;
    }

    /** Returns the key shared by the findings of one cause. */
    String getCause() {
        return cause;
    }

    public Rule getRule() {
        return rule;
    }

    /** Returns the key of the rule's name, see {@link FindingText#ruleKey}. */
    public String getRuleKey() {
        return FindingText.ruleKey(rule, variant);
    }

    public Severity getSeverity() {
        return severity;
    }

    public FindingStatus getStatus() {
        return status;
    }

    /** Returns the discrepancy in one or two sentences in the reader's language. */
    public String getSentence() {
        return FindingText.sentence(rule, variant, FindingNotation.terms(terms));
    }

    /** Returns the two levels that it compares; empty if it does not compare two. */
    public List<ComparedLevel> getLevels() {
        return ComparedLevel.of(rule, variant, FindingNotation.terms(terms));
    }

    /** Returns the first period that its sentence names; the year if its months are known. */
    public Period getPeriod() {
        return FindingNotation.terms(terms).stream().filter(FindingTerm.During.class::isInstance).map(FindingTerm.During.class::cast)
                .map(FindingTerm.During::period).findFirst().orElseThrow();
    }

    String getVariant() {
        return variant;
    }

    /** Returns the statements of its figures, if they were read. */
    List<Statement> getFigures() {
        return figures;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getFoundAt() {
        return foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the first statements of its figures as found; empty if they were not read. */
    public List<Statement> getFirstFigures() {
        return figures.subList(0, Math.min(FIRST, figures.size()));
    }

    public int getMoreFigures() {
        return Math.max(0, figures.size() - FIRST);
    }
}
