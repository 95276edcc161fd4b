package org.amur.figureimport.run;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.access.Caller;
import org.amur.web.Refusal;
import org.omnifaces.cdi.Param;

/** {@code /trade/import}: the user's running and failed imports; with {@code file}, that of the file. */
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

    private Optional<UnfinishedImport> found;
    private Long report;

    /** Loads in this order: an import has its report before it is no longer running. */
    @PostConstruct
    void load() {
        found = imports.find(token);
        if (token != null && getUnderWay() == null) {
            report = repository.reportOn(token, caller.name()).orElse(null);
        }
    }

    /** Redirects from the address of an imported file to its report. */
    public String toReport() {
        return report == null ? null : "/trade/report?faces-redirect=true&id=" + report;
    }

    /** Returns the running import of the file; null if there is none. */
    public UnfinishedImport getUnderWay() {
        return found.filter(each -> !each.isFailed()).orElse(null);
    }

    /** Returns why the last import of the file failed; null if it did not. */
    public Refusal getFailure() {
        return found.map(UnfinishedImport::getFailure).orElse(null);
    }

    /** Returns the number of the report on the file if it is imported already; else null. */
    public Long getReport() {
        return report;
    }

    /** Returns all, the latest first. */
    public List<UnfinishedImport> getAll() {
        return imports.all();
    }
}
