package org.amur.web;

import java.io.Serializable;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.amur.jobs.Job;
import org.amur.jobs.JobFailure;

/**
 * Business rule that an entry violates: its field and reason.
 *
 * @param field  path of the property from the form, such as {@code names[0].kind}; null for the form as a whole
 * @param key    message key of the reason
 * @param values arguments of the message
 */
public record Refusal(String field, String key, List<String> values) implements JobFailure, Serializable {

    private static final Logger LOG = Logger.getLogger(Refusal.class.getName());

    /**
     * Returns why background work failed: the violated rule, or an error, which is logged.
     *
     * @param key message of an internal error; with the suffix {@code .database}, of one that is temporary
     */
    public static Refusal of(Throwable failure, String key) {
        if (failure instanceof RefusedException refused) {
            return refused.getRefusals().get(0);
        }
        LOG.log(Level.SEVERE, failure, () -> "Failed: " + key);
        return new Refusal(null, Failure.of(failure).isTemporary() ? key + ".database" : key, List.of());
    }

    /** Returns why a job failed; null unless it failed or was interrupted. */
    public static Refusal of(Job job) {
        if (job.isInterrupted()) {
            return new Refusal(null, "common.job.interrupted", List.of());
        }
        return job.isFailed() ? new Refusal(null, job.getFailureKey(), job.getFailureArguments()) : null;
    }

    /**
     * Returns the client id of the field, for a view whose form is called {@code form} and whose repeated parts have
     * the names of their properties: {@code form:names:0:kind}. Null for the form as a whole.
     */
    public String clientId() {
        return field == null ? null : "form:" + field.replaceAll("\\[(\\d+)]\\.", ":$1:");
    }

    /** Returns the reason in the language of the page. */
    public String text() {
        return Texts.get(key, values.toArray());
    }
}
