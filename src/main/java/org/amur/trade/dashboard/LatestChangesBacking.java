package org.amur.trade.dashboard;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.amur.figureimport.run.ImportReport;
import org.amur.figureimport.run.ImportRepository;
import org.amur.history.ChangeRepository;
import org.amur.history.ChangesAtOnce;

/** {@code /trade/dashboard}: latest changes of the record. */
@Named
@RequestScoped
public class LatestChangesBacking {

    private static final int LATEST = 6;

    @Inject
    private ChangeRepository journal;

    @Inject
    private ImportRepository imports;

    private List<ChangesAtOnce> changes;
    private Map<OffsetDateTime, ImportReport> reports;

    @PostConstruct
    void load() {
        changes = journal.latest(LATEST);
        reports = imports.reports(changes.stream().filter(each -> each.getMore() > 0).map(ChangesAtOnce::getAt).toList());
    }

    /** Returns the changes, newest first. */
    public List<ChangesAtOnce> getChanges() {
        return changes;
    }

    /** Returns the import reports of those changes, by time. */
    public Map<OffsetDateTime, ImportReport> getReports() {
        return reports;
    }
}
