package org.amur.jobs;

import java.util.concurrent.CancellationException;

/** Thrown by a job's progress when the job was cancelled, or another node has taken it over; its transaction is rolled back. */
public class JobStoppedException extends CancellationException {

    private static final long serialVersionUID = 1L;

    JobStoppedException(Job job) {
        super("Stopped: " + job.getKind() + " " + job.getSubject());
    }
}
