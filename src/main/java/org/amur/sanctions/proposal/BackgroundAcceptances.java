package org.amur.sanctions.proposal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.ConstraintViolationException;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.Job;
import org.amur.jobs.JobStarter;
import org.amur.jobs.Jobs;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;
import org.amur.web.StillNeededException;
import org.amur.web.Texts;

/** Batch acceptances and their undo in the background. If the node stops, unprocessed entries are still proposed. */
@Named("ACCEPTANCE_ROLLBACK")
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundAcceptances implements JobStarter {

    private static final Logger LOG = Logger.getLogger(BackgroundAcceptances.class.getName());

    @Inject
    private Jobs jobs;

    @Inject
    private Caller caller;

    @Inject
    private AcceptanceService service;

    @Inject
    private AcceptanceRepository repository;

    /** Running work with the id of its report. */
    public record Begun(long acceptance, Future<?> work) {
    }

    /** Starts accepting entries by id for the caller. If even the start fails, the report shows it. */
    public Begun begin(List<Long> entries) {
        List<Long> all = List.copyOf(entries);
        long acceptance = service.begin(all.size());
        return new Begun(acceptance, start(Job.Kind.ACCEPTANCE, acceptance, all.size(), job -> {
            for (int position = 0; position < all.size(); position++) {
                accept(acceptance, position, all.get(position));
                job.addDone(1);
            }
            service.end(acceptance);
            return null;
        }).orElseGet(() -> CompletableFuture.completedFuture(null)));
    }

    /** Starts an undo; empty if it is running already. */
    public Optional<Future<?>> takeBack(long acceptance) {
        List<Integer> written = repository.written(acceptance);
        return start(Job.Kind.ACCEPTANCE_ROLLBACK, acceptance, written.size(), job -> {
            for (int position : written) {
                takeBack(acceptance, position);
                job.addDone(1);
            }
            return null;
        });
    }

    private Optional<Future<?>> start(Job.Kind kind, long acceptance, int steps, Jobs.Work work) {
        Job job = new Job(kind, String.valueOf(acceptance), null, caller.name());
        job.begins(steps);
        return jobs.start(job, work, failure -> Refusal.of(failure, "proposal.acceptance.failed"));
    }

    private void accept(long acceptance, int position, long entry) {
        try {
            service.accept(acceptance, position, entry);
        } catch (CancellationException e) {
            throw e;
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
        } catch (CancellationException e) {
            throw e;
        } catch (StillNeededException e) {
            service.recordKept(acceptance, position, e.getSentence());
        } catch (RefusedException e) {
            service.recordKept(acceptance, position, e.getRefusals().get(0).text());
        } catch (StaleException e) {
            service.recordKept(acceptance, position, Texts.get("proposal.acceptance.changed"));
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "Not undone: entry " + position + " of acceptance " + acceptance);
            service.recordKept(acceptance, position, Texts.get("proposal.acceptance.fault"));
        }
    }

    /** Returns the latest acceptance or undo, also a finished one. */
    Optional<Job> latest(long acceptance) {
        return jobs.find(String.valueOf(acceptance), Job.Kind.ACCEPTANCE, Job.Kind.ACCEPTANCE_ROLLBACK);
    }

    /** Returns the unfinished acceptance or undo; empty if there is none. */
    @RolesAllowed(Roles.ANALYST)
    public Optional<Job> find(long acceptance) {
        return jobs.find(String.valueOf(acceptance), Job.Kind.ACCEPTANCE, Job.Kind.ACCEPTANCE_ROLLBACK).filter(job -> !job.isFinished());
    }

    @Override
    public boolean start(String subject) {
        return takeBack(Long.parseLong(subject)).isPresent();
    }
}
