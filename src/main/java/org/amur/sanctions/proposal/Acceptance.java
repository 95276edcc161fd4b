package org.amur.sanctions.proposal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.jobs.DatabaseClock;

/**
 * Batch acceptance of entries by an editor, or of a single one: each completely or not at all, with a line in a report.
 */
@Entity
@Table(name = "acceptance")
public class Acceptance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    private int total;

    protected Acceptance() {
    }

    Acceptance(String begunBy, int total) {
        this.begunBy = begunBy;
        this.total = total;
        begunAt = DatabaseClock.now();
    }

    void end() {
        endedAt = DatabaseClock.now();
    }

    public Long getId() {
        return id;
    }

    /** Returns the start in UTC. */
    public OffsetDateTime getBegunAt() {
        return begunAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public String getBegunBy() {
        return begunBy;
    }

    /** Returns true if all entries were processed; if false and nothing is running, the server has stopped. */
    public boolean isEnded() {
        return endedAt != null;
    }

    /** Returns the number of entries to accept. */
    public int getTotal() {
        return total;
    }
}
