package org.amur.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.amur.intake.text.TextSpan;
import org.amur.web.Option;

/** Proposal for the record, to be accepted, changed or rejected. */
public abstract class Proposal implements Serializable, Comparable<Proposal> {

    private static final long serialVersionUID = 1L;

    /** Kinds, each with a text {@code intake.kind.<name>}. */
    public enum Kind { ACTOR, EVENT, STATEMENT, FIGURE }

    /** Decisions, each with a text {@code intake.decision.<name>}. */
    public enum Decision { OPEN, ACCEPT, REJECT }

    private final Kind kind;
    private final TextSpan span;
    private final String rule;
    private final List<Evidence> evidence = new ArrayList<>();
    private Decision decision = Decision.OPEN;
    private Option recorded;
    private boolean recordedAnew;
    private int copies;

    /**
     * Creates a proposal.
     *
     * @param span characters to highlight
     * @param rule that read it, in words
     */
    Proposal(Kind kind, TextSpan span, String rule, Evidence evidence) {
        this.kind = kind;
        this.span = span;
        this.rule = rule;
        this.evidence.add(evidence);
    }

    /** Returns message keys of the problems that prevent acceptance; empty if there are none. */
    abstract List<String> problems();

    /** Returns a short description for lists of what was saved. */
    public abstract String getTitle();

    /** Takes over the evidence and the entries that this one lacks from another of its kind. */
    void merge(Proposal other) {
        other.evidence.stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
    }

    /** Returns the key by which a decision on it is remembered: its kind and characters. */
    public String getKey() {
        return kind.name().charAt(0) + Integer.toString(span.start()) + '-' + span.end() + (copies == 0 ? "" : "." + copies);
    }

    void setCopies(int copies) {
        this.copies = copies;
    }

    int getCopies() {
        return copies;
    }

    public boolean isAccepted() {
        return decision == Decision.ACCEPT;
    }

    public Kind getKind() {
        return kind;
    }

    public TextSpan getSpan() {
        return span;
    }

    public String getRule() {
        return rule;
    }

    public List<Evidence> getEvidence() {
        return evidence;
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    /** Returns the record that states the same; null if none is known. */
    public Option getRecorded() {
        return recorded;
    }

    void setRecorded(Option recorded) {
        this.recorded = recorded;
    }

    /** Tells whether a new record is wanted although one states the same. */
    public boolean isRecordedAnew() {
        return recordedAnew;
    }

    public void setRecordedAnew(boolean recordedAnew) {
        this.recordedAnew = recordedAnew;
    }

    /** Tells whether accepting it adds a citation to a record. */
    boolean isCitation() {
        return recorded != null && !recordedAnew;
    }

    /** In the order of the text. */
    @Override
    public int compareTo(Proposal other) {
        int bySpan = span.compareTo(other.span);
        int byKind = bySpan == 0 ? kind.compareTo(other.kind) : bySpan;
        return byKind == 0 ? Integer.compare(copies, other.copies) : byKind;
    }
}
