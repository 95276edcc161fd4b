package org.amur.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.jobs.Job;
import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /trade/reconcile}: starts a check of all figures; with {@code check}, its token, leads to its report. */
@Named
@RequestScoped
public class LedgerCheckBacking {

    private static final String HERE = "/trade/reconcile?faces-redirect=true";

    @Inject
    @Param(name = "check")
    private String token;

    @Inject
    private RequestedPage page;

    @Inject
    private BackgroundChecks checks;

    @Inject
    private LedgerCheckRepository repository;

    private Job latest;
    private boolean underWay;
    private Page<LedgerCheck> past;

    @PostConstruct
    void load() {
        latest = checks.latest().orElse(null);
        underWay = latest != null && latest.isRunning();
    }

    /** Redirects from the address of an ended check to its report. */
    public String toReport() {
        return latest != null && latest.getId().equals(token) && latest.isFinished()
                ? "/trade/reconciliation?faces-redirect=true&id=" + latest.getResult() : null;
    }

    /** Starts a check, or leads to the running one. */
    public String begin() {
        checks.begin();
        return checks.latest().map(check -> HERE + "&check=" + check.getId()).orElse(HERE);
    }

    /**
     * Returns the running check; null if there is none. One that ended during this request counts as running: the page
     * polls once more.
     */
    public Job getUnderWay() {
        return underWay ? latest : null;
    }

    /** Returns why the last check failed; null if it did not. */
    public Refusal getFailure() {
        return latest == null || underWay ? null : Refusal.of(latest);
    }

    public Page<LedgerCheck> getPast() {
        if (past == null) {
            past = page.of(repository::page);
        }
        return past;
    }
}
