package org.amur.screening.cases;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.amur.history.HistoryCustomizer;
import org.amur.history.RecordChange.Action;
import org.amur.history.Recorded;
import org.amur.lists.OfficialList;
import org.amur.lists.read.EntryKind;
import org.amur.screening.lookup.Explanation;
import org.amur.screening.lookup.ListedParty;
import org.eclipse.persistence.annotations.Customizer;

/**
 * An actor and an entry of an official list that may be one. It is open until somebody decides; the decision stands as long as
 * the evidence that it rests on is the same. It is settled, by screening itself, when the entry leaves its list, the actor is
 * deleted, or the two are alike no more; what was decided is then still known.
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

    /** Whether it became confirmed since it was read. */
    @Transient
    private boolean newlyConfirmed;

    private boolean standing;
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
        standing = true;
    }

    private void takeEvidence(FoundCase found) {
        score = Explanation.score(found.evidence().match().score());
        evidence = found.evidence().write();
        fingerprint = found.evidence().fingerprint();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether finding the two again changes anything. */
    boolean isStill(FoundCase found) {
        boolean shown = standing && entry == found.listed().entry() && actorName.equals(found.actorName())
                && evidence().isOfTheSame(found.evidence());
        if (holds(found)) {
            return shown && state == decision;
        }
        return shown && state == CaseState.OPEN && fingerprint.equals(found.evidence().fingerprint())
                && score == Explanation.score(found.evidence().match().score());
    }

    /** Whether what was decided stands in view of what is found now. */
    boolean holds(FoundCase found) {
        return decision != null && CaseEvidence.read(decidedEvidence).holdsFor(found.evidence());
    }

    /**
     * The two are found again: a decision stands as long as what it rests on is so now.
     *
     * @return what that amounts to in its life
     */
    Action meet(FoundCase found) {
        boolean settled = !standing;
        CaseState before = state;
        take(found);
        if (holds(found)) {
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

    /** Whether it is confirmed, and was not when it was read. */
    boolean isNewlyConfirmed() {
        return newlyConfirmed;
    }

    /** They are not found any more. */
    Action settle() {
        standing = false;
        return Action.RESOLVE;
    }

    /** The two have nothing in common any more, whatever was decided. */
    void fallApart() {
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
     * Brings it to what a record says of the two: that they are one, which settles what is open, or nothing, and then what only
     * rested on that is open again. What a person has decided stays; what a person has rejected and is open again is for a person,
     * too.
     *
     * @param why  they are one; null if no record says so
     * @param found what finding them again amounts to in its life; null for nothing
     * @return what all of it amounts to; null for nothing
     */
    Action heed(String why, Action found) {
        if (why != null && standing && state == CaseState.OPEN && decision != CaseState.REJECTED) {
            decide(CaseState.CONFIRMED, why, CaseKeeper.SCREENER);
            return Action.DECIDE;
        }
        if (why == null && isByRecord()) {
            reopen();
            return standing ? Action.REOPEN : Action.RESOLVE;
        }
        return found;
    }

    /** Whether it is decided by what a record says, and by nobody. */
    public boolean isByRecord() {
        return decision != null && CaseKeeper.SCREENER.equals(decidedBy);
    }

    /** What was decided stays in the journal. */
    void reopen() {
        become(CaseState.OPEN);
        decision = null;
        reason = null;
        decidedBy = null;
        decidedAt = null;
        decidedEvidence = null;
    }

    /** As it was before somebody decided last, and nothing else has changed since. */
    void takeBack(ScreeningCase before) {
        become(before.state);
        decision = before.decision;
        reason = before.reason;
        decidedBy = before.decidedBy;
        decidedAt = before.decidedAt;
        decidedEvidence = before.decidedEvidence;
    }

    /** As it is compared now; while a decision stands, why it was made, of the two as they are now. */
    CaseEvidence evidence() {
        return CaseEvidence.read(evidence);
    }

    /** As it was when somebody decided last; null if nobody has. */
    CaseEvidence decidedEvidence() {
        return decidedEvidence == null ? null : CaseEvidence.read(decidedEvidence);
    }

    /** The number of the actor, which may be deleted since. */
    public long getActor() {
        return actor;
    }

    public String getActorName() {
        return actorName;
    }

    public OfficialList getList() {
        return list;
    }

    /** By which the list names the party. */
    public String getReference() {
        return reference;
    }

    /** The number of what the list said of it last. */
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

    /** By which its state is called to people. */
    public String getStateKey() {
        return isReturned() ? "screening.state.returned" : "screening.state." + state;
    }

    /** Whether the actor and the entry are still there, and alike. */
    public boolean isStanding() {
        return standing;
    }

    /** Of a hundred. */
    public int getScore() {
        return score;
    }

    /** When it was first found, in UTC. */
    public OffsetDateTime getFoundAt() {
        return foundAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** What somebody decided last, be it overtaken since; null if nobody has. */
    public CaseState getDecision() {
        return decision;
    }

    public String getReason() {
        return reason;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    /** In UTC; null if nobody has decided. */
    public OffsetDateTime getDecidedAt() {
        return decidedAt == null ? null : decidedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** Whether somebody decided, and what it rested on has changed since. */
    public boolean isReturned() {
        return state == CaseState.OPEN && decision != null;
    }
}
