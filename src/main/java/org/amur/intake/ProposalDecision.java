package org.amur.intake;

import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.jobs.DatabaseClock;
import org.amur.text.ShortText;

/** Decision on a proposal of a capture, and the record that follows from it. */
@Entity
@Table(name = "capture_decision")
public class ProposalDecision {

    private static final int MAX_TITLE = 500;

    /** Outcomes. */
    public enum Outcome {
        /** A new record. */ CREATED,
        /** An existing record: an event, figure, measure or designation with a new citation, or an actor as it is. */ CITED,
        REJECTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "capture_id")
    private long captureId;

    private String proposal;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "record_kind")
    private String recordKind;

    @Column(name = "record_id")
    private Long recordId;

    private String title;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private OffsetDateTime decidedAt;

    protected ProposalDecision() {
    }

    /** Decides to reject a proposal. */
    static ProposalDecision rejected(long capture, String proposal, String by) {
        return new ProposalDecision(capture, proposal, Outcome.REJECTED, null, null, null, by);
    }

    /**
     * Decides to accept a proposal.
     *
     * @param kind  of the record, as in the journal
     * @param title of the record, as it was accepted
     */
    static ProposalDecision accepted(long capture, String proposal, Outcome outcome, String kind, long record, String title, String by) {
        return new ProposalDecision(capture, proposal, outcome, kind, record, title == null ? null : ShortText.to(title, MAX_TITLE), by);
    }

    private ProposalDecision(long capture, String proposal, Outcome outcome, String kind, Long record, String title, String by) {
        captureId = capture;
        this.proposal = proposal;
        this.outcome = outcome;
        recordKind = kind;
        recordId = record;
        this.title = title;
        decidedBy = by;
        decidedAt = DatabaseClock.now();
    }

    public String getProposal() {
        return proposal;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    /** Returns the kind of the record, as in the journal; null if rejected. */
    public String getRecordKind() {
        return recordKind;
    }

    public String getTitle() {
        return title;
    }

    public Long getRecordId() {
        return recordId;
    }
}
