package org.amur.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.BackgroundExecutor;
import org.amur.web.Failure;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/**
 * Runs reconciliations of all figures in the background, one at a time on this node. If the node stops, the parts
 * checked so far are complete, and the next run checks the rest.
 */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundChecks {

    private static final Logger LOG = Logger.getLogger(BackgroundChecks.class.getName());

    private final AtomicReference<UnfinishedCheck> latest = new AtomicReference<>();

    @Inject
    private BackgroundExecutor work;

    @Inject
    private Caller caller;

    @Inject
    private LedgerCheckService service;

    /**
     * Starts a check for the caller, unless one is running.
     *
     * @return the task; empty if there is none
     */
    public Optional<Future<?>> begin() {
        UnfinishedCheck begun = new UnfinishedCheck(caller.name());
        UnfinishedCheck current = latest.updateAndGet(before -> before != null && before.isUnderWay() ? before : begun);
        if (current != begun) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.submit(() -> carryOut(begun)));
        } catch (RuntimeException e) {
            begun.failed(why(e));
            return Optional.empty();
        }
    }

    /** Starts a check; if one is running, another one follows it, since it may have passed the latest changes. */
    void beginNowOrAfter() {
        while (begin().isEmpty()) {
            UnfinishedCheck current = latest.get();
            if (!current.isUnderWay() || current.requestAgain()) {
                return;
            }
        }
    }

    private void carryOut(UnfinishedCheck begun) {
        try {
            LedgerCount count = checkAll(begun);
            while (begun.takeRequest()) {
                count = count.andAgain(checkAll(begun));
            }
            begun.ended(service.report(begun.begunAt(), count));
        } catch (Throwable e) {
            // Catches everything, so that the page does not show the check as running for ever.
            begun.failed(why(e));
        }
    }

    private LedgerCount checkAll(UnfinishedCheck begun) {
        List<LedgerPart> parts = service.parts();
        begun.begins(parts.size());
        LedgerCount count = LedgerCount.NOTHING;
        for (LedgerPart part : parts) {
            count = count.plus(service.check(part));
            begun.doneOne();
        }
        return count;
    }

    private static Refusal why(Throwable failure) {
        if (failure instanceof RefusedException refused) {
            return refused.getRefusals().get(0);
        }
        LOG.log(Level.SEVERE, "A check of all figures failed", failure);
        boolean passing = Failure.of(failure).isTemporary();
        return new Refusal(null, passing ? "finding.list.check.failed.database" : "finding.list.check.failed", List.of());
    }

    /** Returns the latest check on this node, running or ended. */
    public Optional<UnfinishedCheck> latest() {
        return Optional.ofNullable(latest.get());
    }
}
