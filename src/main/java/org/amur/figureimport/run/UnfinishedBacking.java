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

/** {@code /trade/import}: the reader's imports that are under way or failed; with {@code file}, the one of that file. */
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

    /** In this order: an import that ends meanwhile has its report before it is no longer under way. */
    @PostConstruct
    void load() {
        found = imports.find(token);
        if (token != null && getUnderWay() == null) {
            report = repository.reportOn(token, caller.name()).orElse(null);
        }
    }

    /** The address of a file that is imported leads to its report. */
    public String toReport() {
        return report == null ? null : "/trade/report?faces-redirect=true&id=" + report;
    }

    /** Null if the file is not being imported just now. */
    public UnfinishedImport getUnderWay() {
        return found.filter(each -> !each.isFailed()).orElse(null);
    }

    /** Why the last try to import the file failed; null if it did not. */
    public Refusal getFailure() {
        return found.map(UnfinishedImport::getFailure).orElse(null);
    }

    /** The number of the report on the file if it is imported already; else null. */
    public Long getReport() {
        return report;
    }

    /** The latest first. */
    public List<UnfinishedImport> getAll() {
        return imports.all();
    }
}
