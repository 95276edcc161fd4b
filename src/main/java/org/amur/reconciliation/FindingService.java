package org.amur.reconciliation;

import java.util.ArrayList;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.history.Journal;
import org.amur.history.RecordChange.Action;
import org.amur.history.RecordCommands;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/**
 * Commands on findings. A wrong figure is corrected, which resolves its findings; for an error of the source or the
 * rule, an editor records a verdict.
 */
@ApplicationScoped
@Transactional
@RolesAllowed(Roles.EDITOR)
public class FindingService {

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    @Inject
    private RecordCommands records;

    @Inject
    private Journal journal;

    @Inject
    private LedgerEntries entries;

    @Inject
    private FigureReconciler reconciler;

    @Inject
    private Caller caller;

    /**
     * Records a verdict, for all open findings of the cause if the form requests it. It is valid while the figures are
     * unchanged.
     *
     * @throws RefusedException if the figures no longer disagree
     * @throws StaleException if another user, or the reconciliation, has changed the finding since the form was
     * filled
     */
    public void judge(@Valid FindingForm form) {
        KnownFinding finding = get(form);
        if (finding.getStatus() == FindingStatus.RESOLVED && !finding.isResolvedByHand()) {
            throw new RefusedException(null, "finding.list.refused.resolved");
        }
        judge(finding, form);
        if (form.isForCause()) {
            siblings(finding).stream().filter(sibling -> sibling.getStatus() == FindingStatus.OPEN)
                    .forEach(sibling -> judge(sibling, form));
        }
    }

    private void judge(KnownFinding finding, FindingForm form) {
        finding.judge(form.getVerdict(), form.getExplanation(), caller.name());
        boolean resolved = finding.getStatus() == FindingStatus.RESOLVED;
        journal.update(finding, resolved ? Action.RESOLVE : Action.EXPLAIN, form.getExplanation());
    }

    /** Returns the other findings of its cause. */
    private List<KnownFinding> siblings(KnownFinding finding) {
        return entities.createQuery("select f from KnownFinding f where f.cause = :cause and f.id <> :id order by f.id",
                KnownFinding.class).setParameter("cause", finding.getCause()).setParameter("id", finding.getId()).getResultList();
    }

    /**
     * Withdraws a verdict. If the figures no longer disagree, the reconciliation resolves the finding at once, which it
     * does not do for judged ones.
     *
     * @throws RefusedException if there is no valid verdict, or no reason is given
     * @throws StaleException if another user, or the reconciliation, has changed the finding since the form was
     * filled
     */
    public void reopen(FindingForm form) {
        KnownFinding finding = get(form);
        if (finding.getStatus() != FindingStatus.EXPLAINED && !finding.isResolvedByHand()) {
            throw new RefusedException(null, "finding.list.refused.notExplained");
        }
        if (!form.isReasoned()) {
            throw new RefusedException("why", "finding.list.refused.why");
        }
        List<KnownFinding> reopened = new ArrayList<>(List.of(finding));
        if (form.isForCause()) {
            siblings(finding).stream().filter(sibling -> sibling.isJudgedLike(finding)).forEach(reopened::add);
        }
        for (KnownFinding each : reopened) {
            each.reopen();
            journal.update(each, Action.REOPEN, form.getWhy());
        }
        LedgerPart.of(reopened.stream().map(KnownFinding::neighbourhood).toList()).forEach(reconciler::reconcile);
    }

    /** Returns the finding, after taking the lock of the reconciliation, which may be about to change it. */
    private KnownFinding get(FindingForm form) {
        entries.lock();
        return records.get(KnownFinding.class, form.getId(), form.getVersion());
    }
}
