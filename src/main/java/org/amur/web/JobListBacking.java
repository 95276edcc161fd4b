package org.amur.web;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.jobs.Jobs;
import org.omnifaces.cdi.Param;

/** {@code /jobs/list}: background jobs of all users on all nodes. */
@Named
@RequestScoped
public class JobListBacking {

    @Inject
    @Param(name = "job")
    private List<String> chosen;

    @Inject
    private RequestedPage page;

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    private Page<JobRow> found;

    @PostConstruct
    void load() {
        found = page.of((number, size) -> Page.of(jobs.latest(Page.offset(number, size), size), jobs.count(), number, size))
                .map(job -> new JobRow(job, job.getStartedBy().equals(caller.name())));
    }

    /** Cancels the selected jobs, by their subjects. */
    public String cancel() {
        if (chosen != null) {
            chosen.forEach(jobs::cancel);
        }
        return "/jobs/list?faces-redirect=true";
    }

    public Page<JobRow> getFound() {
        return found;
    }

    /** Tells whether any job of the page is running. */
    public boolean isRunning() {
        return found.getRows().stream().anyMatch(row -> row.job().isRunning());
    }
}
