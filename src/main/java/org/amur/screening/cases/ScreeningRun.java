package org.amur.screening.cases;

import java.time.OffsetDateTime;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.amur.jobs.RunReport;

/** Result of a screening of all actors; written once, at its end. */
@Entity
@Table(name = "screening_run")
public class ScreeningRun extends RunReport {

    private int actors;
    private int settled;

    protected ScreeningRun() {
    }

    ScreeningRun(OffsetDateTime begunAt, String by, int actors, CaseCount count, long open) {
        super(begunAt, by, count.found(), count.returned(), count.changed(), open);
        this.actors = actors;
        settled = count.settled();
    }

    public int getActors() {
        return actors;
    }

    public int getSettled() {
        return settled;
    }
}
