package org.amur.reconciliation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.amur.access.Sha256;
import org.amur.figure.value.Statement;
import org.amur.history.HistoryCustomizer;
import org.amur.history.RecordChange.Action;
import org.amur.history.Recorded;
import org.amur.jobs.DatabaseClock;
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.FindingText;
import org.amur.reconciliation.rules.Neighbourhood;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Stored {@link Finding} with its status. It is open until a user gives a {@link Verdict}, and explained or resolved by
 * that while its figures are unchanged; the reconciliation resolves it when they no longer disagree.
 */
@Entity
@Table(name = "finding")
@Customizer(HistoryCustomizer.class)
public class KnownFinding extends Recorded {

    private static final int DIGEST_LENGTH = 32;

    @Column(name = "finding_key")
    private String key;

    private String cause;

    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private Rule rule;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String variant;

    private String terms;

    private String arithmetic;

    private String digest;

    private String country;

    private String other;

    private String commodity;

    @Column(name = "finding_year")
    private int year;

    @Column(name = "period_first")
    private LocalDate periodFirst;

    @Column(name = "period_last")
    private LocalDate periodLast;

    @Column(name = "found_at")
    private OffsetDateTime foundAt;

    @Enumerated(EnumType.STRING)
    private FindingStatus status;

    private String explanation;

    @Column(name = "explained_by")
    private String explainedBy;

    @Column(name = "explained_at")
    private OffsetDateTime explainedAt;

    @Column(name = "explained_fingerprint")
    private String explainedFingerprint;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @OneToMany(mappedBy = "finding", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<FindingInput> inputs = new ArrayList<>();

    protected KnownFinding() {
    }

    KnownFinding(Finding found) {
        key = found.key();
        foundAt = now();
        take(found);
        status = FindingStatus.OPEN;
    }

    /** Returns a digest that shows whether two findings of one key have the same content. */
    static String digest(Finding found) {
        return digest(found, FindingNotation.write(found.terms()), FindingNotation.writeSteps(found.arithmetic()));
    }

    private static String digest(Finding found, String terms, String arithmetic) {
        String said = String.join("\n", found.severity().name(), found.variant(), terms, arithmetic);
        return Sha256.hex(said).substring(0, DIGEST_LENGTH);
    }

    private void take(Finding found) {
        cause = found.cause();
        fingerprint = found.fingerprint();
        rule = found.rule();
        severity = found.severity();
        variant = found.variant();
        terms = FindingNotation.write(found.terms());
        arithmetic = FindingNotation.writeSteps(found.arithmetic());
        digest = digest(found, terms, arithmetic);
        Neighbourhood trade = Neighbourhood.of(found.subject());
        country = trade.country();
        other = trade.other();
        commodity = trade.commodity();
        year = found.year();
        periodFirst = found.subject().period().start();
        periodLast = found.subject().period().end();
        setInputs(found.inputs());
    }

    private void setInputs(List<Statement> statements) {
        while (inputs.size() > statements.size()) {
            inputs.remove(inputs.size() - 1);
        }
        while (inputs.size() < statements.size()) {
            inputs.add(new FindingInput(this, inputs.size()));
        }
        for (int i = 0; i < inputs.size(); i++) {
            inputs.get(i).take(statements.get(i));
        }
    }

    /**
     * Updates it with the same finding computed again: a verdict is valid while the figures are unchanged.
     *
     * @return the resulting change of status
     */
    Action update(Finding found) {
        boolean gone = status == FindingStatus.RESOLVED && !isResolvedByHand();
        boolean open = status == FindingStatus.OPEN;
        take(found);
        status = isJudged(verdict, explainedFingerprint, fingerprint) ? verdict.status() : FindingStatus.OPEN;
        return gone || !open && status == FindingStatus.OPEN ? Action.RETURN : Action.UPDATE;
    }

    void resolve() {
        status = FindingStatus.RESOLVED;
    }

    /** Tells whether the verdict is about the current statements. */
    static boolean isJudged(Verdict verdict, String judgedFingerprint, String fingerprint) {
        return verdict != null && fingerprint.equals(judgedFingerprint);
    }

    /** Tells whether a user resolved it, and not the reconciliation, which would find it again. */
    public boolean isResolvedByHand() {
        return status == FindingStatus.RESOLVED && isJudged(verdict, explainedFingerprint, fingerprint)
                && verdict.status() == FindingStatus.RESOLVED;
    }

    void judge(Verdict said, String why, String by) {
        verdict = said;
        status = said.status();
        explanation = why;
        explainedBy = by;
        explainedAt = now();
        explainedFingerprint = fingerprint;
    }

    /** Tells whether both have the same verdict, by the same user with the same reason. */
    boolean isJudgedLike(KnownFinding sibling) {
        return verdict != null && verdict == sibling.verdict && explanation.equals(sibling.explanation)
                && explainedBy.equals(sibling.explainedBy);
    }

    /** Removes the verdict, which stays in the journal. */
    void reopen() {
        status = FindingStatus.OPEN;
        explanation = null;
        explainedBy = null;
        explainedAt = null;
        explainedFingerprint = null;
        verdict = null;
    }

    /** Returns the neighbourhood of its latest figures. */
    Neighbourhood neighbourhood() {
        return new Neighbourhood(country, other, commodity, year);
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }

    /** Returns the discrepancy in one or two sentences, in the reader's language. */
    String sentence() {
        return FindingText.sentence(rule, variant, FindingNotation.terms(terms));
    }

    /** Returns the finding with the statements at that time. */
    public Finding finding() {
        List<Statement> statements = statements();
        return new Finding(rule, severity, variant, statements, FindingNotation.terms(terms),
                FindingNotation.steps(arithmetic, statements));
    }

    /** Returns the statements of its figures, in the order of the arithmetic. */
    public List<Statement> statements() {
        return inputs.stream().map(FindingInput::statement).toList();
    }

    /** Returns the key shared by the findings of one cause. */
    public String getCause() {
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

    /** Returns when it was first found, in UTC. */
    public OffsetDateTime getFoundAt() {
        return foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the reason of the latest verdict; null if there is none. Not valid while open. */
    public String getExplanation() {
        return explanation;
    }

    /** Returns the latest verdict; null if there is none. */
    public Verdict getVerdict() {
        return verdict;
    }

    public String getExplainedBy() {
        return explainedBy;
    }

    /** Returns the time of the verdict in UTC; null if there is none. */
    public OffsetDateTime getExplainedAt() {
        return explainedAt == null ? null : explainedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
