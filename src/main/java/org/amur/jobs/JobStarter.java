package org.amur.jobs;

import java.util.Optional;

/** Starter of one kind of jobs for programs: a bean with the name of the {@link Job.Kind}. */
public interface JobStarter {

    /** Returns the subject of the only job of the kind, which needs no input; empty if there is one for each input. */
    default Optional<String> onlySubject() {
        return Optional.empty();
    }

    /**
     * Starts the work for the caller, for the first time or after a failure or an interruption.
     *
     * @return false if it is running, or its input is gone or another user's
     */
    boolean start(String subject);
}
