package org.amur.screening.batch;

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

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.jobs.BackgroundExecutor;
import org.amur.screening.lookup.IndexKeeper;
import org.amur.screening.lookup.Indexes;
import org.amur.web.Failure;
import org.amur.web.NotFoundException;
import org.amur.web.Refusal;

/**
 * Screens batches in the background, some hundred names at a time. If the node stops, finished names are kept, and the
 * rest can be continued.
 */
@ApplicationScoped
@RolesAllowed(Roles.ANALYST)
public class BackgroundNames {

    private static final Logger LOG = Logger.getLogger(BackgroundNames.class.getName());
    private static final int BATCH_SIZE = 100;

    private final Map<String, UnfinishedNames> unfinished = new ConcurrentHashMap<>();

    @Inject
    private BackgroundExecutor work;

    @Inject
    private Caller caller;

    @Inject
    private Indexes indexes;

    @Inject
    private IndexKeeper keeper;

    @Inject
    private NamesRepository repository;

    @Inject
    private NamesService service;

    /**
     * Starts or continues screening for the caller.
     *
     * @return the work; empty if it is running or finished, there is no index yet, or the caller has no such batch
     */
    public Optional<Future<?>> begin(String token) {
        return indexes.lists().isEmpty() ? Optional.empty()
                : repository.find(token, caller.name()).filter(names -> !names.isEnded()).flatMap(this::begin);
    }

    private Optional<Future<?>> begin(AskedNames names) {
        UnfinishedNames begun = new UnfinishedNames(caller.name(), names.getToken(), names.getNames(),
                (int) repository.countDone(names));
        UnfinishedNames current = unfinished.merge(begun.getToken(), begun,
                (before, now) -> before.getFailure() == null ? before : now);
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

    private void carryOut(UnfinishedNames begun) {
        try {
            // Includes a release that has just become current.
            keeper.look();
            int some;
            do {
                some = service.screen(begun.getToken(), BATCH_SIZE);
                begun.addDone(some);
            } while (some > 0);
            unfinished.remove(begun.getToken(), begun);
        } catch (NotFoundException discarded) {
            unfinished.remove(begun.getToken(), begun);
        } catch (Throwable e) {
            // Catches everything: a page must not show it as running for ever.
            begun.failed(why(e));
        }
    }

    private static Refusal why(Throwable failure) {
        LOG.log(Level.SEVERE, "The screening of many names failed", failure);
        boolean passing = Failure.of(failure).isTemporary();
        return new Refusal(null, passing ? "screening.names.failed.database" : "screening.names.failed", List.of());
    }

    /** Returns the running or failed screening; empty if there is none or it is another user's. */
    public Optional<UnfinishedNames> find(String token) {
        return Optional.ofNullable(token).map(unfinished::get).filter(found -> found.isOf(caller.name()));
    }
}
