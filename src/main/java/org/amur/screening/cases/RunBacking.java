package org.amur.screening.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RequestedPage;

/** {@code /screening/run}: screens all actors, and says what came of it before. */
@Named
@RequestScoped
public class RunBacking {

    @Inject
    private RequestedPage page;

    @Inject
    private CaseKeeper keeper;

    @Inject
    private RunService service;

    private UnfinishedRun latest;
    private Page<ScreeningRun> past;

    @PostConstruct
    void load() {
        latest = keeper.latest().orElse(null);
    }

    /** Begins, or goes on watching what is under way. */
    public String begin() {
        keeper.screenAll();
        return "/screening/run?faces-redirect=true";
    }

    /** Null if none is under way. */
    public UnfinishedRun getUnderWay() {
        return latest != null && latest.isUnderWay() ? latest : null;
    }

    /** Why the last one failed; null if it did not. */
    public Refusal getFailure() {
        return latest == null ? null : latest.getFailure();
    }

    public Page<ScreeningRun> getPast() {
        if (past == null) {
            past = page.of(service::page);
        }
        return past;
    }
}
