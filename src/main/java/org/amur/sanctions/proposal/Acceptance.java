package org.amur.sanctions.proposal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Many entries that an editor accepts at once, or one alone: each for itself, wholly or not at all, with a line of a report. */
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
        begunAt = OffsetDateTime.now(ZoneOffset.UTC);
    }

    void end() {
        endedAt = OffsetDateTime.now(ZoneOffset.UTC);
    }

    public Long getId() {
        return id;
    }

    /** In UTC. */
    public OffsetDateTime getBegunAt() {
        return begunAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public String getBegunBy() {
        return begunBy;
    }

    /** Whether all entries had their turn; if not, and nobody is at it, the server ended before that. */
    public boolean isEnded() {
        return endedAt != null;
    }

    /** How many entries were to be accepted. */
    public int getTotal() {
        return total;
    }
}
