package org.amur.jobs;

import java.util.List;

/** Reason for the failure of a job: a message key and its arguments. */
public interface JobFailure {

    String key();

    List<String> values();
}
