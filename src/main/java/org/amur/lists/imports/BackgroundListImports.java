package org.amur.lists.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.micrometer.core.instrument.Metrics;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.BackgroundExecutor;
import org.amur.lists.read.UnreadableListException;
import org.amur.web.Failure;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;

/**
 * Imports releases in the background. Progress is kept in this node's memory. If the node stops, the database rolls
 * back, and the upload remains, marked as begun.
 */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundListImports {

    private static final Logger LOG = Logger.getLogger(BackgroundListImports.class.getName());
    private final Map<String, UnfinishedRelease> known = new ConcurrentHashMap<>();

    @Inject
    private BackgroundExecutor work;

    @Inject
    private Caller caller;

    @Inject
    private UploadRepository uploads;

    @Inject
    private ListImportService service;

    /**
     * Starts to import an upload for the caller.
     *
     * @return the work; empty if it is running or finished, or the caller has no such upload
     */
    public Optional<Future<?>> begin(String token) {
        known.values().removeIf(past -> past.isOver() && past.isOld());
        return uploads.find(token, caller.name()).flatMap(this::begin);
    }

    private Optional<Future<?>> begin(ListUpload upload) {
        UnfinishedRelease begun = new UnfinishedRelease(caller.name(), upload);
        UnfinishedRelease current = known.merge(begun.getToken(), begun,
                (before, now) -> before.getFailure() != null ? now : before);
        if (current != begun) {
            return Optional.empty();
        }
        try {
            service.begin(begun.getToken());
            return Optional.of(work.submit(() -> carryOut(begun)));
        } catch (RuntimeException e) {
            begun.failed(why(e, begun));
            return Optional.empty();
        }
    }

    /** Runs on its own thread; each service call is one transaction. */
    private void carryOut(UnfinishedRelease begun) {
        try {
            work.runLong(() -> begun.done(record(begun)));
            count("written");
        } catch (Throwable e) {
            // Catches everything: a page must not show the import as running for ever.
            count("failed");
            begun.failed(why(e, begun));
        }
    }

    private long record(UnfinishedRelease begun) throws Exception {
        try {
            return service.record(begun.getToken(), begun::read);
        } catch (UnreadableListException e) {
            return service.refuse(begun.getToken(), e.getProblem());
        }
    }

    private static void count(String outcome) {
        Metrics.counter("amur.imports", "outcome", outcome).increment();
    }

    private static Refusal why(Throwable failure, UnfinishedRelease failed) {
        if (failure instanceof ListsBusyException) {
            return new Refusal(null, "lists.import.busy", List.of());
        }
        if (failure instanceof NotFoundException) {
            return new Refusal(null, "lists.import.gone", List.of());
        }
        LOG.log(Level.SEVERE, failure, () -> "Import failed: " + failed.getFiles());
        boolean passing = Failure.of(failure).isTemporary();
        return new Refusal(null, passing ? "lists.import.failed.database" : "lists.import.failed", List.of());
    }

    /** Returns the import; empty if it is another user's or from an earlier run of the server. */
    public Optional<UnfinishedRelease> find(String token) {
        return Optional.ofNullable(token).map(known::get).filter(found -> found.isOf(caller.name()));
    }

    /** Returns the caller's uploads that are not imported yet, latest first. */
    public List<ListUpload> uploads() {
        return uploads.of(caller.name());
    }

    /** Returns true if a server stopped during the import of an upload. */
    public boolean isBrokenOff(ListUpload upload) {
        return upload.getBegunAt() != null && find(upload.getToken()).isEmpty();
    }

    public void forget(String token) {
        find(token).filter(UnfinishedRelease::isOver).ifPresent(over -> known.remove(token, over));
    }
}
