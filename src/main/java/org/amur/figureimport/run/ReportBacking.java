package org.amur.figureimport.run;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figure.FigureRow;
import org.amur.jobs.Job;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Refusal;
import org.amur.web.RequestedPage;
import org.omnifaces.cdi.Param;

/** {@code /trade/report?id=}: report of one import. */
@Named
@RequestScoped
public class ReportBacking {

    @Inject
    @Param
    private Long id;

    @Inject
    private ImportRepository repository;

    @Inject
    private RequestedPage page;

    @Inject
    private BackgroundImportUndos undos;

    private Job takeBack;
    private boolean underWay;
    private ImportReport report;
    private Page<FigureRow> figures;

    /** Loads in this order: an undo is in the report before it is no longer running. */
    @PostConstruct
    void load() {
        if (id == null) {
            throw new NotFoundException("import", "");
        }
        takeBack = undos.find(id).orElse(null);
        underWay = takeBack != null && takeBack.isRunning();
        report = repository.report(id);
        figures = page.of((number, size) -> repository.figures(report, number, size));
    }

    /** Starts the undo of the import, and leads to its progress. */
    public String takeBack() {
        undos.begin(id);
        return "/trade/report?faces-redirect=true&id=" + id;
    }

    /** Returns the running undo; null if there is none. */
    public Job getUnderWay() {
        return underWay ? takeBack : null;
    }

    /** Returns why the last undo failed; null if it did not. */
    public Refusal getFailure() {
        return takeBack == null || underWay ? null : Refusal.of(takeBack);
    }

    public Page<FigureRow> getFigures() {
        return figures;
    }

    public ImportReport getReport() {
        return report;
    }
}
