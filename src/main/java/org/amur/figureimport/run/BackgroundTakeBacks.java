package org.amur.figureimport.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.access.Roles;
import org.amur.jobs.BackgroundExecutor;
import org.amur.web.Failure;
import org.amur.web.Refusal;
import org.amur.web.RefusedException;
import org.amur.web.StaleException;

/**
 * Runs undos of imports in the background. Running ones are in this node's memory: if the node stops, the database
 * rolls back.
 */
@ApplicationScoped
public class BackgroundTakeBacks {

    private static final Logger LOG = Logger.getLogger(BackgroundTakeBacks.class.getName());

    /** Undos by the number of the report. */
    private final Map<Long, UnfinishedTakeBack> unfinished = new ConcurrentHashMap<>();

    @Inject
    private BackgroundExecutor work;

    @Inject
    private TakeBackService service;

    /**
     * Starts the undo of an import for the caller, who is then redirected.
     *
     * @return the task; empty if it is running already
     */
    @RolesAllowed(Roles.EDITOR)
    public Optional<Future<?>> begin(long report) {
        UnfinishedTakeBack begun = new UnfinishedTakeBack();
        UnfinishedTakeBack current = unfinished.merge(report, begun, (before, now) -> before.isFailed() ? now : before);
        if (current != begun) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.submit(() -> carryOut(report, begun)));
        } catch (RuntimeException e) {
            begun.failed(why(e));
            return Optional.empty();
        }
    }

    /** Runs on its own thread; the service call is the transaction. */
    private void carryOut(long report, UnfinishedTakeBack begun) {
        try {
            work.runLong(() -> service.takeBack(report, begun.getProgress()));
            unfinished.remove(report, begun);
        } catch (Throwable e) {
            // Catches everything, so that the page does not show the undo as running for ever.
            begun.failed(why(e));
        }
    }

    private static Refusal why(Throwable failure) {
        if (failure instanceof RefusedException refused) {
            return refused.getRefusals().get(0);
        }
        if (failure instanceof ImportBusyException) {
            return new Refusal(null, "figureImport.takeBack.busy", List.of());
        }
        if (failure instanceof StaleException) {
            return new Refusal(null, "figureImport.takeBack.stale", List.of());
        }
        LOG.log(Level.SEVERE, "An import was not taken back", failure);
        boolean passing = Failure.of(failure).isTemporary();
        return new Refusal(null, passing ? "figureImport.takeBack.failed.database" : "figureImport.takeBack.failed", List.of());
    }

    /** Returns the running or failed undo of an import; empty if there is none. */
    public Optional<UnfinishedTakeBack> find(long report) {
        return Optional.ofNullable(unfinished.get(report));
    }
}
