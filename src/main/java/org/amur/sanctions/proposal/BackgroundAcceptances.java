package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;

import org.amur.access.Roles;
import org.amur.jobs.BackgroundExecutor;
import org.amur.web.Failure;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.amur.web.Texts;

/**
 * Runs batch acceptances and their undo in the background. Progress is kept in this node's memory, results in the
 * database. If the node stops, unprocessed entries are still proposed.
 */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundAcceptances {

    private static final Logger LOG = Logger.getLogger(BackgroundAcceptances.class.getName());

    private final Map<Long, AcceptanceProgress> underWay = new ConcurrentHashMap<>();

    @Inject
    private BackgroundExecutor work;

    @Inject
    private AcceptanceService service;

    @Inject
    private AcceptanceRepository repository;

    /** Running work with the id of its report. */
    public record Begun(long acceptance, Future<?> work) {
    }

    private interface Step {
        void on(int position);
    }

    /** Starts accepting entries by id for the caller. If even the start fails, the report shows it. */
    public Begun begin(List<Long> entries) {
        List<Long> all = List.copyOf(entries);
        long acceptance = service.begin(all.size());
        AcceptanceProgress begun = new AcceptanceProgress(all.size(), false);
        underWay.put(acceptance, begun);
        return new Begun(acceptance, begin(begun, () -> {
            carryOut(begun, positions(all.size()), position -> accept(acceptance, position, all.get(position)));
            service.end(acceptance);
        }, acceptance));
    }

    /** Starts an undo; empty if it is running already. */
    public Optional<Future<?>> takeBack(long acceptance) {
        List<Integer> written = repository.written(acceptance);
        AcceptanceProgress begun = new AcceptanceProgress(written.size(), true);
        AcceptanceProgress current = underWay.merge(acceptance, begun, (before, now) -> before.getFailure() == null ? before : now);
        return current != begun ? Optional.empty()
                : Optional.of(begin(begun, () -> carryOut(begun, written, position -> takeBack(acceptance, position)), acceptance));
    }

    private Future<?> begin(AcceptanceProgress begun, Runnable steps, long acceptance) {
        try {
            return work.submit(() -> carryOut(begun, steps, acceptance));
        } catch (RuntimeException e) {
            begun.failed(why(e));
            return CompletableFuture.completedFuture(null);
        }
    }

    private static List<Integer> positions(int total) {
        return IntStream.range(0, total).boxed().toList();
    }

    private void carryOut(AcceptanceProgress begun, Runnable steps, long acceptance) {
        try {
            steps.run();
            underWay.remove(acceptance, begun);
        } catch (Throwable e) {
            // Catches everything: a page must not show it as running for ever, or as interrupted by a stop.
            begun.failed(why(e));
        }
    }

    private static void carryOut(AcceptanceProgress begun, List<Integer> positions, Step step) {
        int done = 0;
        for (int position : positions) {
            step.on(position);
            begun.done(++done);
        }
    }

    private static Refusal why(Throwable failure) {
        LOG.log(Level.SEVERE, "The acceptance of many entries failed", failure);
        boolean passing = Failure.of(failure).isTemporary();
        return new Refusal(null, passing ? "proposal.acceptance.failed.database" : "proposal.acceptance.failed", List.of());
    }

    private void accept(long acceptance, int position, long entry) {
        try {
            service.accept(acceptance, position, entry);
        } catch (RefusedException e) {
            service.refused(acceptance, position, entry, AcceptanceOutcome.REFUSED, e.getRefusals().get(0).text());
        } catch (ConstraintViolationException e) {
            service.refused(acceptance, position, entry, AcceptanceOutcome.REFUSED, Texts.get("proposal.acceptance.unfit"));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Not accepted: entry " + entry);
            service.refused(acceptance, position, entry, AcceptanceOutcome.FAILED, null);
        }
    }

    private void takeBack(long acceptance, int position) {
        try {
            service.takeBack(acceptance, position);
        } catch (StillNeededException e) {
            service.recordKept(acceptance, position, e.getSentence());
        } catch (RefusedException e) {
            service.recordKept(acceptance, position, e.getRefusals().get(0).text());
        } catch (StaleException e) {
            service.recordKept(acceptance, position, Texts.get("proposal.acceptance.changed"));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Not taken back: number " + position + " of acceptance " + acceptance);
            service.recordKept(acceptance, position, Texts.get("proposal.acceptance.fault"));
        }
    }

    /** Returns a running or failed one; empty if it is finished, or was started before a restart. */
    @RolesAllowed(Roles.ANALYST)
    public Optional<AcceptanceProgress> find(long acceptance) {
        return Optional.ofNullable(underWay.get(acceptance));
    }
}
