package org.amur.screening.cases;

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

/** Result of a screening of all actors; written once, at its end. */
@Entity
@Table(name = "screening_run")
public class ScreeningRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "amur_id")
    private Long id;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "ended_at")
    private OffsetDateTime endedAt;

    @Column(name = "begun_by")
    private String by;

    private int actors;
    private int found;
    private int returned;
    private int changed;
    private int settled;

    @Column(name = "left_open")
    private long open;

    protected ScreeningRun() {
    }

    ScreeningRun(OffsetDateTime begunAt, String by, int actors, CaseCount count, long open) {
        this.begunAt = begunAt;
        endedAt = DatabaseClock.now();
        this.by = by;
        this.actors = actors;
        found = count.found();
        returned = count.returned();
        changed = count.changed();
        settled = count.settled();
        this.open = open;
    }

    public Long getId() {
        return id;
    }

    /** Returns the end time, in UTC. */
    public OffsetDateTime getAt() {
        return endedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public long getSeconds() {
        return Duration.between(begunAt, endedAt).toSeconds();
    }

    public String getBy() {
        return by;
    }

    public int getActors() {
        return actors;
    }

    /** Returns the number of new cases. */
    public int getFound() {
        return found;
    }

    /** Returns the number of reopened cases. */
    public int getReturned() {
        return returned;
    }

    public int getChanged() {
        return changed;
    }

    public int getSettled() {
        return settled;
    }

    /** Returns the number of open cases at its end. */
    public long getOpen() {
        return open;
    }
}
