package org.amur.reconciliation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

import io.micrometer.core.instrument.Metrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.amur.figure.FiguresChanged;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.Reconciliation;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/**
 * Reconciles figures with all related ones whenever they change, in the same transaction, so that stored findings are
 * always up to date.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class FigureReconciler {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private LedgerEntries entries;

    @Inject
    private FindingLifecycle life;

    void hear(@Observes FiguresChanged changed) {
        entries.lock();
        try {
            Metrics.timer("amur.reconciliations").record(() -> reconcile(LedgerPart.of(entries.around(changed.figures()))));
        } catch (StaleException e) {
            // Another command recorded a finding before this one took the lock, but after this one's instant.
            throw new RefusedException(null, LedgerEntries.BUSY);
        }
    }

    private void reconcile(List<LedgerPart> parts) {
        for (LedgerPart part : parts) {
            reconcile(part);
            if (parts.size() > 1) {
                entities.flush();
                entities.clear();
            }
        }
    }

    LedgerCount reconcile(LedgerPart part) {
        List<Statement> statements = entries.statements(part);
        Collection<Finding> found = Reconciliation.of(statements, entries.ranks(statements)).stream()
                .filter(finding -> part.owns(finding) && !finding.negligible())
                .collect(toMap(Finding::key, each -> each, (first, same) -> first, LinkedHashMap::new)).values();
        LedgerCount settled = life.settle(entries.known(part).stream()
                .filter(known -> part.owns(known.commodity(), known.year())).toList(), found);
        return settled.plus(new LedgerCount(statements.size(), 0, 0, 0, 0));
    }
}
