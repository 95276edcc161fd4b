package org.amur.figureimport.run;

import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.jobs.Job;
import org.amur.web.Refusal;
import org.omnifaces.cdi.Param;

/** {@code /trade/import}: the user's unfinished imports; with {@code file}, that of the file. */
@Named
@RequestScoped
public class UnfinishedBacking {

    @Inject
    @Param(name = "file")
    private String token;

    @Inject
    private BackgroundImports imports;

    @Inject
    private ImportRepository repository;

    @Inject
    private Caller caller;

    private Job found;
    private boolean underWay;
    private Long report;

    /** Loads in this order: an import has its report before it is no longer running. */
    @PostConstruct
    void load() {
        found = imports.find(token).orElse(null);
        underWay = found != null && found.isRunning();
        if (token != null && !underWay) {
            report = repository.reportOn(token, caller.name()).orElse(null);
        }
    }

    /** Redirects from the address of an imported file to its report. */
    public String toReport() {
        return report == null ? null : "/trade/report?faces-redirect=true&id=" + report;
    }

    /** Returns the running import of the file; null if there is none. */
    public Job getUnderWay() {
        return underWay ? found : null;
    }

    /** Returns why the last import of the file failed; null if it did not. */
    public Refusal getFailure() {
        return found == null || underWay ? null : Refusal.of(found);
    }

    /** Returns the number of the report on the file if it is imported already; else null. */
    public Long getReport() {
        return report;
    }

    /** Returns all, the latest first. */
    public List<Job> getAll() {
        return imports.all();
    }

    /** Returns why one of them failed; null if it is running. */
    public Refusal failure(Job job) {
        return Refusal.of(job);
    }
}
