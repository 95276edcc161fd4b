package org.amur.reconciliation;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.FindingTerm;
import org.amur.reconciliation.rules.FindingText;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;

/** One finding in a list, or beside a figure that it is about. */
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

    /** The key that it shares with the findings of the same cause. */
    String getCause() {
        return cause;
    }

    public Rule getRule() {
        return rule;
    }

    /** See {@link FindingText#ruleKey}. */
    public String getRuleKey() {
        return FindingText.ruleKey(rule, variant);
    }

    public Severity getSeverity() {
        return severity;
    }

    public FindingStatus getStatus() {
        return status;
    }

    /** What disagrees with what, and by how much, in the reader's language. */
    public String getSentence() {
        return FindingText.sentence(rule, variant, FindingNotation.terms(terms));
    }

    /** What it is about: the first period that its sentence names; of a year that its months are known of, the year. */
    public Period getPeriod() {
        return FindingNotation.terms(terms).stream().filter(FindingTerm.During.class::isInstance).map(FindingTerm.During.class::cast)
                .map(FindingTerm.During::period).findFirst().orElseThrow();
    }

    String getVariant() {
        return variant;
    }

    /** What its figures stated, where they were read. */
    List<Statement> getFigures() {
        return figures;
    }

    /** In UTC. */
    public OffsetDateTime getFoundAt() {
        return foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** What the first few of its figures stated when they were found to disagree; empty where nobody asked. */
    public List<Statement> getFirstFigures() {
        return figures.subList(0, Math.min(FIRST, figures.size()));
    }

    public int getMoreFigures() {
        return Math.max(0, figures.size() - FIRST);
    }
}
