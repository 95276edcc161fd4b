package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.amur.history.HistoryCustomizer;
import org.amur.history.RecordChange.Action;
import org.amur.history.Recorded;
import org.amur.jobs.DatabaseClock;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.lookup.Explanation;
import org.amur.screening.lookup.ListedParty;
import org.eclipse.persistence.annotations.Customizer;

/**
 * Possible match of an actor and a list entry. It is open until a user decides; the decision is valid until its
 * evidence changes. Screening closes it when the entry leaves its list, the actor is deleted or the two no longer
 * match; the decision is kept.
 */
@Entity
@Table(name = "screening_case")
@Customizer(HistoryCustomizer.class)
public class ScreeningCase extends Recorded {

    @Column(name = "actor_id")
    private long actor;

    @Column(name = "actor_name")
    private String actorName;

    @Enumerated(EnumType.STRING)
    private OfficialList list;

    private String reference;

    @Column(name = "entry_id")
    private long entry;

    @Column(name = "entry_title")
    private String entryTitle;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    /** True if it became a true match since it was read. */
    @Transient
    private boolean newlyConfirmed;

    private boolean current;
    private int score;
    private String evidence;
    private String fingerprint;

    @Column(name = "found_at")
    private OffsetDateTime foundAt;

    @Enumerated(EnumType.STRING)
    private CaseState decision;

    private String reason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    @Column(name = "decided_evidence")
    private String decidedEvidence;

    protected ScreeningCase() {
    }

    ScreeningCase(FoundCase found) {
        ListedParty listed = found.listed();
        actor = found.actor();
        list = listed.list();
        reference = listed.reference();
        state = CaseState.OPEN;
        foundAt = now();
        take(found);
        takeEvidence(found);
    }

    private void take(FoundCase found) {
        actorName = found.actorName();
        entry = found.listed().entry();
        entryTitle = found.listed().title();
        kind = found.listed().kind();
        current = true;
    }

    private void takeEvidence(FoundCase found) {
        score = Explanation.score(found.evidence().match().score());
        evidence = found.evidence().write();
        fingerprint = found.evidence().fingerprint();
    }

    private static OffsetDateTime now() {
        return DatabaseClock.now();
    }

    /** Returns true if a match changes nothing. */
    boolean isUnchangedBy(FoundCase found) {
        boolean shown = current && entry == found.listed().entry() && actorName.equals(found.actorName())
                && evidence().isOfTheSame(found.evidence());
        if (isDecisionValidFor(found)) {
            return shown && state == decision;
        }
        return shown && state == CaseState.OPEN && fingerprint.equals(found.evidence().fingerprint())
                && score == Explanation.score(found.evidence().match().score());
    }

    /** Returns true if the decision is valid for the current match. */
    boolean isDecisionValidFor(FoundCase found) {
        return decision != null && CaseEvidence.read(decidedEvidence).isValidFor(found.evidence());
    }

    /**
     * Updates the case with a current match; the decision remains if its evidence has not changed.
     *
     * @return action for the journal
     */
    Action update(FoundCase found) {
        boolean settled = !current;
        CaseState before = state;
        take(found);
        if (isDecisionValidFor(found)) {
            become(decision);
            CaseEvidence shown = decidedEvidence().of(found.evidence());
            evidence = shown.write();
            fingerprint = shown.fingerprint();
        } else {
            become(CaseState.OPEN);
            takeEvidence(found);
        }
        return settled || before != CaseState.OPEN && state == CaseState.OPEN ? Action.RETURN : Action.UPDATE;
    }

    private void become(CaseState next) {
        newlyConfirmed = next == CaseState.CONFIRMED && (newlyConfirmed || state != CaseState.CONFIRMED);
        state = next;
    }

    /** Returns true if it is a true match and was not when it was read. */
    boolean isNewlyConfirmed() {
        return newlyConfirmed;
    }

    /** Closes the case, because the match no longer exists. */
    Action settle() {
        current = false;
        return Action.RESOLVE;
    }

    /** Resets the state to open, because the sides have nothing in common; the last decision is still recorded. */
    void resetState() {
        become(CaseState.OPEN);
    }

    void decide(CaseState decided, String why, String by) {
        become(decided);
        decision = decided;
        reason = why;
        decidedBy = by;
        decidedAt = now();
        decidedEvidence = evidence;
    }

    /**
     * Applies the links in records: an identity decides an open case, and its end reopens a case that it decided.
     * Decisions of users remain, and a reopened false positive is left to users, too.
     *
     * @param why  reason of the identity; null if no record has one
     * @param found action of the current match; null for none
     * @return combined action for the journal; null for none
     */
    Action applyRecord(String why, Action found) {
        if (why != null && current && state == CaseState.OPEN && decision != CaseState.REJECTED) {
            decide(CaseState.CONFIRMED, why, CaseTask.SCREENER);
            return Action.DECIDE;
        }
        if (why == null && isByRecord()) {
            reopen();
            return current ? Action.REOPEN : Action.RESOLVE;
        }
        return found;
    }

    /** Returns true if a record, not a user, decided it. */
    public boolean isByRecord() {
        return decision != null && CaseTask.SCREENER.equals(decidedBy);
    }

    /** Reopens the case; the journal keeps the decision. */
    void reopen() {
        become(CaseState.OPEN);
        decision = null;
        reason = null;
        decidedBy = null;
        decidedAt = null;
        decidedEvidence = null;
    }

    /** Restores the state before the last decision. */
    void takeBack(ScreeningCase before) {
        become(before.state);
        decision = before.decision;
        reason = before.reason;
        decidedBy = before.decidedBy;
        decidedAt = before.decidedAt;
        decidedEvidence = before.decidedEvidence;
    }

    /** Returns the current evidence; while a decision is valid, its evidence with current attributes. */
    CaseEvidence evidence() {
        return CaseEvidence.read(evidence);
    }

    /** Returns the evidence of the last decision; null if there is none. */
    CaseEvidence decidedEvidence() {
        return decidedEvidence == null ? null : CaseEvidence.read(decidedEvidence);
    }

    /** Returns the id of the actor, which may be deleted. */
    public long getActor() {
        return actor;
    }

    public String getActorName() {
        return actorName;
    }

    public OfficialList getList() {
        return list;
    }

    /** Returns the list's reference of the party. */
    public String getReference() {
        return reference;
    }

    /** Returns the id of the last version of the entry. */
    public long getEntry() {
        return entry;
    }

    public String getEntryTitle() {
        return entryTitle;
    }

    public EntryKind getKind() {
        return kind;
    }

    public CaseState getState() {
        return state;
    }

    /** Returns the key of the state's text. */
    public String getStateKey() {
        return isReturned() ? "screening.state.returned" : "screening.state." + state;
    }

    /** Returns true if the case is not closed. */
    public boolean isCurrent() {
        return current;
    }

    /** Returns the score in per cent. */
    public int getScore() {
        return score;
    }

    /** Returns the time of the first match, in UTC. */
    public OffsetDateTime getFoundAt() {
        return foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns the last decision, even if it is no longer valid; null if there is none. */
    public CaseState getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    /** Returns the time of the decision, in UTC; null if there is none. */
    public OffsetDateTime getDecidedAt() {
        return decidedAt == null ? null : decidedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Returns true if it was reopened because its evidence changed. */
    public boolean isReturned() {
        return state == CaseState.OPEN && decision != null;
    }
}
