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
 * Screens many names while whoever brought them does something else, some hundred at a time. If the node ends, those are done
 * that were, and the rest can be gone on with.
 */
@ApplicationScoped
@RolesAllowed(Roles.ANALYST)
public class BackgroundNames {

    private static final Logger LOG = Logger.getLogger(BackgroundNames.class.getName());
    private static final int AT_ONCE = 100;

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
     * Begins to screen names in the name of the caller, or goes on.
     *
     * @return the work; empty if there is none, because it is under way or over, there is no index yet, or the caller has
     *         no such names
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
            return Optional.of(work.begin(() -> carryOut(begun)));
        } catch (RuntimeException e) {
            begun.failed(why(e));
            return Optional.empty();
        }
    }

    private void carryOut(UnfinishedNames begun) {
        try {
            // What a release says that has just become current is to be found, too.
            keeper.look();
            int some;
            do {
                some = service.screen(begun.getToken(), AT_ONCE);
                begun.did(some);
            } while (some > 0);
            unfinished.remove(begun.getToken(), begun);
        } catch (NotFoundException discarded) {
            unfinished.remove(begun.getToken(), begun);
        } catch (Throwable e) {
            // Whatever it was: a page must not say for ever that it is under way.
            begun.failed(why(e));
        }
    }

    private static Refusal why(Throwable failure) {
        LOG.log(Level.SEVERE, "The screening of many names failed", failure);
        boolean passing = Failure.of(failure).isPassing();
        return new Refusal(null, passing ? "screening.names.failed.database" : "screening.names.failed", List.of());
    }

    /** Empty if nothing is under way, or has failed, or they are not the caller's. */
    public Optional<UnfinishedNames> find(String token) {
        return Optional.ofNullable(token).map(unfinished::get).filter(found -> found.isOf(caller.name()));
    }
}
