package org.amur.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private UnfinishedCheck latest;
    private Page<LedgerCheck> past;

    @PostConstruct
    void load() {
        latest = checks.latest().orElse(null);
    }

    /** Redirects from the address of an ended check to its report. */
    public String toReport() {
        return latest != null && latest.getToken().equals(token) && latest.getReport() != null
                ? "/trade/reconciliation?faces-redirect=true&id=" + latest.getReport() : null;
    }

    /** Starts a check, or leads to the running one. */
    public String begin() {
        checks.begin();
        return checks.latest().map(check -> HERE + "&check=" + check.getToken()).orElse(HERE);
    }

    /**
     * Returns the running check; null if there is none. One that ended during this request counts as running: the page
     * polls once more.
     */
    public UnfinishedCheck getUnderWay() {
        return latest != null && latest.getFailure() == null && (latest.isUnderWay() || latest.getToken().equals(token)) ? latest
                : null;
    }

    /** Returns why the last check failed; null if it did not. */
    public Refusal getFailure() {
        return latest == null ? null : latest.getFailure();
    }

    public Page<LedgerCheck> getPast() {
        if (past == null) {
            past = page.of(repository::page);
        }
        return past;
    }
}
