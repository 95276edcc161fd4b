package org.amur.figureimport.run;

import java.util.Comparator;
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
import org.amur.web.Failure;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;

/**
 * Runs imports in the background. Running ones are in this node's memory: if the node stops, the database rolls back,
 * and the file can be imported again.
 */
@ApplicationScoped
@RolesAllowed(Roles.EDITOR)
public class BackgroundImports {

    private static final Logger LOG = Logger.getLogger(BackgroundImports.class.getName());

    private final Map<String, UnfinishedImport> unfinished = new ConcurrentHashMap<>();

    @Inject
    private BackgroundExecutor work;

    @Inject
    private Caller caller;

    @Inject
    private ImportRepository repository;

    @Inject
    private FigureImportService service;

    /**
     * Starts an import for the caller, who is then redirected.
     *
     * @param shown the digest of the preview that the caller saw
     * @return the task; empty if it is running already or the caller has no such file
     */
    public Optional<Future<?>> begin(String token, String shown) {
        unfinished.values().removeIf(past -> past.isFailed() && past.isOld());
        return repository.file(token, caller.name()).flatMap(file -> begin(file, shown));
    }

    private Optional<Future<?>> begin(ImportFile file, String shown) {
        UnfinishedImport begun = new UnfinishedImport(caller.name(), file);
        UnfinishedImport current = unfinished.merge(begun.getToken(), begun,
                (before, now) -> before.isFailed() ? now : before);
        if (current != begun) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.submit(() -> carryOut(begun, shown)));
        } catch (RuntimeException e) {
            begun.failed(why(e, begun));
            return Optional.empty();
        }
    }

    /** Runs on its own thread; the service call is the transaction. */
    private void carryOut(UnfinishedImport begun, String shown) {
        try {
            work.runLong(() -> service.record(begun.getToken(), shown, begun.getProgress()));
            unfinished.remove(begun.getToken(), begun);
            count("written");
        } catch (Throwable e) {
            // Catches everything, so that the page does not show the import as running for ever.
            count("failed");
            begun.failed(why(e, begun));
        }
    }

    private static void count(String outcome) {
        Metrics.counter("amur.imports", "outcome", outcome).increment();
    }

    private static Refusal why(Throwable failure, UnfinishedImport failed) {
        if (failure instanceof RefusedException refused) {
            return refused.getRefusals().get(0);
        }
        if (failure instanceof ImportBusyException) {
            return new Refusal(null, "figureImport.busy", List.of());
        }
        if (failure instanceof NotFoundException) {
            return new Refusal(null, "figureImport.gone", List.of());
        }
        LOG.log(Level.SEVERE, failure, () -> "Import failed: " + failed.getFileName());
        boolean passing = Failure.of(failure).isTemporary();
        return new Refusal(null, passing ? "figureImport.failed.database" : "figureImport.failed", List.of());
    }

    /** Returns the import of a file; empty if it is not the caller's. */
    public Optional<UnfinishedImport> find(String token) {
        return Optional.ofNullable(token).map(unfinished::get).filter(found -> found.isOf(caller.name()));
    }

    public boolean isUnderWay(String token) {
        return find(token).filter(found -> !found.isFailed()).isPresent();
    }

    /** Returns the caller's imports, the latest first. */
    public List<UnfinishedImport> all() {
        return unfinished.values().stream().filter(each -> each.isOf(caller.name()))
                .sorted(Comparator.comparing(UnfinishedImport::getBegun).reversed()).toList();
    }

    /** Removes the failure of a file's import. */
    public void forget(String token) {
        find(token).filter(UnfinishedImport::isFailed).ifPresent(failed -> unfinished.remove(token, failed));
    }
}
