package org.amur.reconciliation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.amur.jobs.DatabaseClock;

/** Report of a check of all figures; written once, at its end, and never changed. */
@Entity
@Table(name = "ledger_check")
public class LedgerCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "checked_by")
    private String by;

    private long figures;

    private int found;

    private int returned;

    private int changed;

    private int resolved;

    @Column(name = "left_open")
    private long open;

    protected LedgerCheck() {
    }

    LedgerCheck(OffsetDateTime begunAt, String by, LedgerCount count, long open) {
        this.begunAt = begunAt;
        endedAt = DatabaseClock.now();
        this.by = by;
        figures = count.figures();
        found = count.found();
        returned = count.returned();
        changed = count.changed();
        resolved = count.resolved();
        this.open = open;
    }

    public Long getId() {
        return id;
    }

    /** Returns the time in UTC. */
    public OffsetDateTime getAt() {
        return endedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public long getSeconds() {
        return Duration.between(begunAt, endedAt).toSeconds();
    }

    public String getBy() {
        return by;
    }

    /** Returns the number of compared figures; one that two parts of the ledger need counts in both. */
    public long getFigures() {
        return figures;
    }

    /** Returns the number of new findings. */
    public int getFound() {
        return found;
    }

    public int getReturned() {
        return returned;
    }

    public int getChanged() {
        return changed;
    }

    public int getResolved() {
        return resolved;
    }

    /** Returns the number of open findings at its end. */
    public long getOpen() {
        return open;
    }
}
