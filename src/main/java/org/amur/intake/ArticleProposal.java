package org.amur.intake;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.amur.intake.text.TextSpan;
import org.amur.text.ShortText;
import org.amur.web.Option;
import org.amur.web.Refusal;

/** Proposal for the record, to be accepted, changed or rejected. */
public abstract class ArticleProposal implements Serializable, Comparable<ArticleProposal> {

    private static final long serialVersionUID = 1L;

    /** Rule of proposals that the language model makes. */
    static final String MODEL = "intake.rule.MODEL";

    private static final String MODEL_PREFIX = "L";
    private static final int MAX_QUOTED = 100;

    /** Kinds, each with a text {@code intake.kind.<name>}. */
    public enum Kind {
        ACTOR('A'), EVENT('E'), STATEMENT('S'), FIGURE('F'), SANCTION('M');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    /** Decisions, each with a text {@code intake.decision.<name>}. */
    public enum Decision { OPEN, ACCEPT, REJECT }

    /**
     * Entry that is missing or wrong.
     *
     * @param field path from the proposal, as in the view
     * @param key   message key of the reason, with the quotation as argument
     */
    record Problem(String field, String key) {

        static Problem missing(String field) {
            return new Problem(field, "intake.problem.missing");
        }
    }

    private final Kind kind;
    private final TextSpan span;
    private final String rule;
    private final String ruleWords;
    private final List<ArticleEvidence> evidence = new ArrayList<>();
    private Decision decision = Decision.OPEN;
    private Option recorded;
    private String recordedContent;
    private boolean recordedAnew;
    private int copies;

    /**
     * Creates a proposal.
     *
     * @param span characters to highlight
     * @param rule message key of the rule that read it
     * @param ruleWords of the text, for the message; null if it has none
     */
    ArticleProposal(Kind kind, TextSpan span, String rule, String ruleWords, ArticleEvidence evidence) {
        this.kind = kind;
        this.span = span;
        this.rule = rule;
        this.ruleWords = ruleWords;
        this.evidence.add(evidence);
    }

    /** Returns the problems of its entries; empty if there are none. */
    abstract List<Problem> problems();

    /**
     * Returns why it cannot be accepted as it is; empty if it can.
     *
     * @param place put before the fields
     */
    public List<Refusal> refusals(String place) {
        List<String> quoted = List.of(ShortText.to(evidence.get(0).quotation(), MAX_QUOTED));
        return isCitation()
                ? List.of()
                : problems().stream().map(each -> new Refusal(place + each.field(), each.key(), quoted)).toList();
    }

    /** Returns the entries by which records that state the same are found. */
    abstract String content();

    /** Returns the actors that were chosen for it, without empty rows. */
    public List<? extends ChosenActor> chosen() {
        return List.of();
    }

    /** Returns the ids of the chosen actors that the record has. */
    Set<Long> recordedActors() {
        return chosen().stream().map(each -> ActorChoices.id(each.getActor())).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** Returns a short description for lists of what was saved. */
    public abstract String getTitle();

    /** Takes over the evidence and the entries that this one lacks from another of its kind. */
    void merge(ArticleProposal other) {
        other.evidence.stream().filter(each -> !evidence.contains(each)).forEach(evidence::add);
    }

    /** Returns the key by which a decision on it is remembered: its kind and characters. */
    public String getKey() {
        return (isOfModel() ? MODEL_PREFIX : "")
                + kind.letter
                + Integer.toString(span.start())
                + '-'
                + span.end()
                + (copies == 0 ? "" : "." + copies);
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

    /** Returns the message key of the rule that read it. */
    public String getRule() {
        return rule;
    }

    /** Returns the words that the rule found; null if its message has none. */
    public String getRuleWords() {
        return ruleWords;
    }

    /** Tells whether the language model made it. */
    public boolean isOfModel() {
        return MODEL.equals(rule);
    }

    public List<ArticleEvidence> getEvidence() {
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
        recordedContent = content();
    }

    /** Tells whether a new record is wanted although one states the same. */
    public boolean isRecordedAnew() {
        return recordedAnew;
    }

    public void setRecordedAnew(boolean recordedAnew) {
        this.recordedAnew = recordedAnew;
    }

    /** Tells whether accepting it adds a citation to a record. */
    public boolean isCitation() {
        return recorded != null && !recordedAnew && content().equals(recordedContent);
    }

    /** In the order of the text. */
    @Override
    public int compareTo(ArticleProposal other) {
        int bySpan = span.compareTo(other.span);
        int byKind = bySpan == 0 ? kind.compareTo(other.kind) : bySpan;
        return byKind == 0 ? Integer.compare(copies, other.copies) : byKind;
    }
}
