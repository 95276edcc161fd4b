package org.amur.reconciliation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.amur.figure.FigureChanges;
import org.amur.figure.value.EvidenceRank;
import org.amur.source.SourceRegraded;

/**
 * Which of several statements stands depends on the grades of their sources. Where a source is graded anew, its figures that
 * are not alone in their series and period are held against the others within the change; where these are very many, all
 * figures are checked in the background after it.
 */
@ApplicationScoped
public class SourceGrades {

    /** Of so many figures each may be of another trade, which is a few statements for each of them. */
    private static final int MOST_AT_ONCE = 500;

    @Inject
    private LedgerEntries entries;

    @Inject
    private FigureChanges changes;

    @Inject
    private BackgroundChecks checks;

    @Inject
    private Event<ManyRegraded> many;

    /** Said within the transaction, and acted upon after it. */
    record ManyRegraded() {
    }

    void hear(@Observes SourceRegraded source) {
        if (!EvidenceRank.mayDiffer(source)) {
            return;
        }
        List<Long> figures = entries.contested(source.source(), MOST_AT_ONCE + 1);
        if (figures.size() > MOST_AT_ONCE) {
            many.fire(new ManyRegraded());
        } else if (!figures.isEmpty()) {
            changes.tell(figures);
        }
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) ManyRegraded regraded) {
        checks.beginNowOrAfter();
    }
}
