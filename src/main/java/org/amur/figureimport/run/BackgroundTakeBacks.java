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
 * Takes imports back while their editors do something else. What is under way here lives in this node's memory: if the node
 * ends, the database brings back what was deleted.
 */
@ApplicationScoped
public class BackgroundTakeBacks {

    private static final Logger LOG = Logger.getLogger(BackgroundTakeBacks.class.getName());

    /** By the number of the report. */
    private final Map<Long, UnfinishedTakeBack> unfinished = new ConcurrentHashMap<>();

    @Inject
    private BackgroundExecutor work;

    @Inject
    private TakeBackService service;

    /**
     * Begins to take an import back in the name of the caller, whose request is to lead elsewhere then.
     *
     * @return the work; empty if it is under way already
     */
    @RolesAllowed(Roles.EDITOR)
    public Optional<Future<?>> begin(long report) {
        UnfinishedTakeBack begun = new UnfinishedTakeBack();
        UnfinishedTakeBack current = unfinished.merge(report, begun, (before, now) -> before.isFailed() ? now : before);
        if (current != begun) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.begin(() -> carryOut(report, begun)));
        } catch (RuntimeException e) {
            begun.failed(why(e));
            return Optional.empty();
        }
    }

    /** On a thread of its own; the transaction begins and ends in the call of the service. */
    private void carryOut(long report, UnfinishedTakeBack begun) {
        try {
            work.unhurried(() -> service.takeBack(report, begun.getProgress()));
            unfinished.remove(report, begun);
        } catch (Throwable e) {
            // Whatever it was: a page must not say for ever that the work is under way.
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
        boolean passing = Failure.of(failure).isPassing();
        return new Refusal(null, passing ? "figureImport.takeBack.failed.database" : "figureImport.takeBack.failed", List.of());
    }

    /** Empty if the import is not being taken back, and the last try did not fail. */
    public Optional<UnfinishedTakeBack> find(long report) {
        return Optional.ofNullable(unfinished.get(report));
    }
}
