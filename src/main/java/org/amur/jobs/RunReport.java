package org.amur.jobs;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** Report of a job that found, reopened and changed cases or findings; written once, at its end. */
@MappedSuperclass
public abstract class RunReport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "begun_by")
    private String by;

    private int found;

    private int returned;

    private int changed;

    @Column(name = "left_open")
    private long open;

    protected RunReport() {
    }

    /** @param open number of open ones at the end, which is now */
    protected RunReport(OffsetDateTime begunAt, String by, int found, int returned, int changed, long open) {
        this.begunAt = begunAt;
        endedAt = DatabaseClock.now();
        this.by = by;
        this.found = found;
        this.returned = returned;
        this.changed = changed;
        this.open = open;
    }

    public Long getId() {
        return id;
    }

    /** Returns the end time in UTC. */
    public OffsetDateTime getAt() {
        return endedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public long getSeconds() {
        return Duration.between(begunAt, endedAt).toSeconds();
    }

    public String getBy() {
        return by;
    }

    /** Returns the number of new ones. */
    public int getFound() {
        return found;
    }

    /** Returns the number of reopened ones. */
    public int getReturned() {
        return returned;
    }

    public int getChanged() {
        return changed;
    }

    /** Returns the number of open ones at the end. */
    public long getOpen() {
        return open;
    }
}
