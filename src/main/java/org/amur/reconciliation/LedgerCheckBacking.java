package org.amur.reconciliation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /trade/reconcile}: begins a check of all figures; with {@code check}, the token of one, leads to its report. */
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

    /** The address of a check that has ended leads to its report. */
    public String toReport() {
        return latest != null && latest.getToken().equals(token) && latest.getReport() != null
                ? "/trade/reconciliation?faces-redirect=true&id=" + latest.getReport() : null;
    }

    /** Begins a check, or goes on watching the one that is under way. */
    public String begin() {
        checks.begin();
        return checks.latest().map(check -> HERE + "&check=" + check.getToken()).orElse(HERE);
    }

    /** Null if no check is under way. One that has ended since the page was begun counts as under way: the page asks once more. */
    public UnfinishedCheck getUnderWay() {
        return latest != null && latest.getFailure() == null && (latest.isUnderWay() || latest.getToken().equals(token)) ? latest
                : null;
    }

    /** Why the last check failed; null if it did not. */
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
