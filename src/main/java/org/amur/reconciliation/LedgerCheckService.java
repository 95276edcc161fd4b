package org.amur.reconciliation;

import java.time.OffsetDateTime;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.web.RefusedException;

/**
 * Reconciles all figures, part by part, each in its own transaction, so that saving a figure does not wait for the
 * whole. Each part is complete; a repetition changes nothing.
 */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class LedgerCheckService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private FigureReconciler ledger;

    @Inject
    private LedgerEntries entries;

    @Inject
    private FindingRepository findings;

    @Inject
    private Caller caller;

    List<LedgerPart> parts() {
        return LedgerPart.of(entries.everything());
    }

    /**
     * Reconciles one part.
     *
     * @throws RefusedException if another reconciliation takes too long
     */
    LedgerCount check(LedgerPart part) {
        entries.lock();
        return ledger.reconcile(part);
    }

    /**
     * Writes the report of a completed check.
     *
     * @return its number
     */
    long report(OffsetDateTime begunAt, LedgerCount count) {
        LedgerCheck report = new LedgerCheck(begunAt, caller.name(), count, findings.countOpen());
        entities.persist(report);
        return report.getId();
    }
}
