package org.amur.reconciliation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
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
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.FindingText;
import org.amur.reconciliation.rules.Neighbourhood;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.eclipse.persistence.annotations.Customizer;

/**
 * A {@link Finding} as the record knows it, with its life. It is open until somebody says why its figures disagree, and
 * explained, or resolved by that {@link Verdict}, as long as they state what they stated then; the ledger itself resolves it when
 * they disagree no more.
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

    /** Tells whether two findings of one key say the same. */
    static String digest(Finding found) {
        return digest(found, FindingNotation.write(found.terms()), FindingNotation.write(found.arithmetic()));
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
        arithmetic = FindingNotation.write(found.arithmetic());
        digest = digest(found, terms, arithmetic);
        Neighbourhood trade = Neighbourhood.of(found.subject());
        country = trade.country();
        other = trade.other();
        commodity = trade.commodity();
        year = found.year();
        periodFirst = found.subject().period().start();
        periodLast = found.subject().period().end();
        takeInputs(found.inputs());
    }

    private void takeInputs(List<Statement> statements) {
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
     * The same is found again: an explanation holds as long as it is about what the figures state now.
     *
     * @return what that amounts to in its life
     */
    Action meet(Finding found) {
        boolean gone = status == FindingStatus.RESOLVED && !isResolvedByHand();
        boolean open = status == FindingStatus.OPEN;
        take(found);
        status = isJudged(verdict, explainedFingerprint, fingerprint) ? verdict.status() : FindingStatus.OPEN;
        return gone || !open && status == FindingStatus.OPEN ? Action.RETURN : Action.UPDATE;
    }

    void resolve() {
        status = FindingStatus.RESOLVED;
    }

    /** Whether what a person said is about what the figures state now. */
    static boolean isJudged(Verdict verdict, String judgedFingerprint, String fingerprint) {
        return verdict != null && fingerprint.equals(judgedFingerprint);
    }

    /** A person has said so, and not the ledger, which would find it still. */
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

    /** Whether both have the same verdict, by the same person for the same reason. */
    boolean isJudgedLike(KnownFinding sibling) {
        return verdict != null && verdict == sibling.verdict && explanation.equals(sibling.explanation)
                && explainedBy.equals(sibling.explainedBy);
    }

    /** What was said of it stays in the journal. */
    void reopen() {
        status = FindingStatus.OPEN;
        explanation = null;
        explainedBy = null;
        explainedAt = null;
        explainedFingerprint = null;
        verdict = null;
    }

    /** What its latest figures can meet. */
    Neighbourhood neighbourhood() {
        return new Neighbourhood(country, other, commodity, year);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** What disagrees with what, and by how much, in the reader's language. */
    String sentence() {
        return FindingText.sentence(rule, variant, FindingNotation.terms(terms));
    }

    /** As it was found, with what its figures stated then. */
    public Finding finding() {
        List<Statement> statements = statements();
        return new Finding(rule, severity, variant, statements, FindingNotation.terms(terms),
                FindingNotation.steps(arithmetic, statements));
    }

    /** What its figures stated, in the order of the arithmetic. */
    public List<Statement> statements() {
        return inputs.stream().map(FindingInput::statement).toList();
    }

    /** The key that it shares with the findings of the same cause. */
    public String getCause() {
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

    /** When it was first found, in UTC. */
    public OffsetDateTime getFoundAt() {
        return foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Why its figures disagree, or why they do not, as a person said last; null if nobody did. Holds unless it is open. */
    public String getExplanation() {
        return explanation;
    }

    /** What a person said last; null if nobody did. */
    public Verdict getVerdict() {
        return verdict;
    }

    public String getExplainedBy() {
        return explainedBy;
    }

    /** In UTC; null if nobody explained it. */
    public OffsetDateTime getExplainedAt() {
        return explainedAt == null ? null : explainedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
