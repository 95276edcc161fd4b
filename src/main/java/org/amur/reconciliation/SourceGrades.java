package org.amur.reconciliation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.amur.figure.FigureChanges;
import org.amur.figure.value.EvidenceRank;
import org.amur.jobs.BackgroundExecutor;
import org.amur.source.SourceRegraded;

/**
 * Reconciles figures after a change of their source's grade, which may change the current statement of a period.
 * Figures that share their series and period with others are reconciled within the change; if they are very many, all
 * figures are checked in the background after it.
 */
@ApplicationScoped
public class SourceGrades {

    /** Maximum number of figures within the change; each may be of another trade, which takes a few queries. */
    private static final int MAX_AT_ONCE = 500;

    @Inject
    private LedgerEntries entries;

    @Inject
    private FigureChanges changes;

    @Inject
    private BackgroundChecks checks;

    @Inject
    private BackgroundExecutor work;

    @Inject
    private Event<ManyRegraded> many;

    /** Event fired within the transaction and handled after it. */
    record ManyRegraded() {
    }

    void hear(@Observes SourceRegraded source) {
        if (!EvidenceRank.mayDiffer(source)) {
            return;
        }
        List<Long> figures = entries.contested(source.source(), MAX_AT_ONCE + 1);
        if (figures.size() > MAX_AT_ONCE) {
            many.fire(new ManyRegraded());
        } else if (!figures.isEmpty()) {
            changes.report(figures);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ManyRegraded regraded) {
        // On another thread, because this one still has the transaction.
        work.submit(checks::beginNowOrAfter);
    }
}
