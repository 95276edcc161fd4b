package org.amur.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.amur.jobs.Job;
import org.junit.jupiter.api.Test;

/** Tests that programs read every kind of job, and the standard names of undos. */
class JobKindTest {

    @Test
    void everyStoredKindHasOne() {
        Arrays.stream(Job.Kind.values()).forEach(kind -> assertEquals(kind, JobKind.of(kind).stored()));
        assertEquals(Job.Kind.values().length, JobKind.values().length);
        assertEquals(JobKind.FIGURE_IMPORT_UNDO, JobKind.of(Job.Kind.FIGURE_ROLLBACK));
        assertEquals(JobKind.ACCEPTANCE_UNDO, JobKind.of(Job.Kind.ACCEPTANCE_ROLLBACK));
    }
}
