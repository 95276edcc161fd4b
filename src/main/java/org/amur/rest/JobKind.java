package org.amur.rest;

import java.util.Arrays;

import org.amur.jobs.Job;

/** Kind of a background job as programs read it. */
public enum JobKind {
    FIGURE_IMPORT(Job.Kind.FIGURE_IMPORT),
    FIGURE_IMPORT_UNDO(Job.Kind.FIGURE_ROLLBACK),
    LIST_IMPORT(Job.Kind.LIST_IMPORT),
    ACCEPTANCE(Job.Kind.ACCEPTANCE),
    ACCEPTANCE_UNDO(Job.Kind.ACCEPTANCE_ROLLBACK),
    BATCH_SCREENING(Job.Kind.BATCH_SCREENING),
    CASES(Job.Kind.CASES),
    RECONCILIATION(Job.Kind.RECONCILIATION),
    FEED_CHECK(Job.Kind.FEED_CHECK);

    private final Job.Kind stored;

    JobKind(Job.Kind stored) {
        this.stored = stored;
    }

    static JobKind of(Job.Kind stored) {
        return Arrays.stream(values()).filter(kind -> kind.stored == stored).findFirst().orElseThrow();
    }

    /** Returns the kind by which the job is stored. */
    Job.Kind stored() {
        return stored;
    }
}
