package org.amur.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.jobs.Job;
import org.amur.jobs.Jobs;

/** Button that cancels a running job, in the tag {@code a:job}. */
@Named
@RequestScoped
public class JobCancellation {

    @Inject
    private Jobs jobs;

    /** Tells whether the button is shown. */
    public boolean isAllowed(Job job) {
        return !job.isCancelRequested() && jobs.mayCancel(job);
    }

    public void cancel(String subject) {
        jobs.cancel(subject);
    }
}
