package org.amur.screening.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.jobs.Job;
import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RequestedPage;

/** {@code /screening/run}: screens all actors and lists earlier runs. */
@Named
@RequestScoped
public class RunBacking {

    @Inject
    private RequestedPage page;

    @Inject
    private CaseTask task;

    @Inject
    private RunService service;

    private Job latest;
    private boolean underWay;
    private Page<ScreeningRun> past;

    @PostConstruct
    void load() {
        latest = task.latest().orElse(null);
        underWay = latest != null && latest.isRunning();
    }

    /** Starts a run, or shows the running one. */
    public String begin() {
        task.screenAll();
        return "/screening/run?faces-redirect=true";
    }

    /** Returns the running one; null if there is none. */
    public Job getUnderWay() {
        return underWay ? latest : null;
    }

    /** Returns the reason for the last failure; null if there is none. */
    public Refusal getFailure() {
        return latest == null || underWay ? null : Refusal.of(latest);
    }

    public Page<ScreeningRun> getPast() {
        if (past == null) {
            past = page.of(service::page);
        }
        return past;
    }
}
