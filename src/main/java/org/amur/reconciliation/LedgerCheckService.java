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
 * Holds all figures against each other, part by part, each in a transaction of its own, so that nobody who saves a figure
 * meanwhile waits for the whole. Each part is right by itself; done again, nothing changes.
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

    /** @throws RefusedException if something else holds figures against each other for too long */
    LedgerCount check(LedgerPart part) {
        entries.takeTurn();
        return ledger.reconcile(part);
    }

    /** @return the number of the report on a check that has come to its end */
    long report(OffsetDateTime begunAt, LedgerCount count) {
        LedgerCheck report = new LedgerCheck(begunAt, caller.name(), count, findings.countOpen());
        entities.persist(report);
        return report.getId();
    }
}
