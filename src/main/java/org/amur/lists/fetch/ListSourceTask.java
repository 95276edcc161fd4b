package org.amur.lists.fetch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.access.Caller;
import org.amur.access.Roles;
import org.amur.database.SchemaReady;
import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.jobs.BackgroundExecutor;
import org.amur.jobs.DatabaseClock;
import org.amur.jobs.PeriodicTask;

/**
 * Periodically fetches due lists as user {@link Caller#SCHEDULE}, each on its own thread. Due times are in the database, so that
 * they survive a restart and only one node fetches.
 */
@ApplicationScoped
public class ListSourceTask {

    private static final Logger LOG = Logger.getLogger(ListSourceTask.class.getName());
    private static final Set<String> ROLES = Set.of(Roles.ANALYST, Roles.EDITOR);
    private static final long PAUSE_SECONDS = 20;

    private final Set<Long> underWay = ConcurrentHashMap.newKeySet();

    @Inject
    private PeriodicTask rounds;

    @Inject
    private Caller caller;

    @Inject
    private BackgroundExecutor work;

    @Inject
    private ListSourceRepository listSources;

    @Inject
    private ListSourceLeases turns;

    @Inject
    private AddressFetch addresses;

    @Inject
    private FolderImport folders;

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, () -> round(Instant.now()));
    }

    /** @param now time that decides which files have not changed for long enough */
    void round(Instant now) {
        rounds.actOnSchedule("Looking for lists to fetch", ROLES, () -> look(now));
    }

    private void look(Instant now) {
        turns.renewClaims(Set.copyOf(underWay));
        Map<Long, ListSourceState> states = listSources.states();
        for (ListSource listSource : listSources.on()) {
            ListSourceState state = states.get(listSource.getId());
            boolean due = state.isDue(DatabaseClock.now());
            List<Path> complete = complete(listSource, now);
            if (due || !complete.isEmpty()) {
                start(listSource, due, complete);
            }
        }
    }

    private List<Path> complete(ListSource listSource, Instant now) {
        try {
            return listSource.getFolder() == null ? List.of() : folders.complete(listSource, now);
        } catch (FetchException e) {
            turns.recordImport(listSource.getId(), FetchResult.failed(e));
            return List.of();
        }
    }

    /**
     * Fetches a list's addresses now.
     *
     * @return the work; empty if it is running here or on another node
     */
    @RolesAllowed(Roles.ADMIN)
    public Optional<Future<?>> fetchNow(long id) {
        ListSource listSource = listSources.get(id);
        List<Optional<Future<?>>> begun = new ArrayList<>();
        caller.actAs(Caller.SCHEDULE, ROLES, () -> begun.add(start(listSource, !listSource.getAddresses().isEmpty(), List.of())));
        return begun.get(0);
    }

    private Optional<Future<?>> start(ListSource listSource, boolean ask, List<Path> complete) {
        long id = listSource.getId();
        if (listSources.state(id).orElseThrow().isBrokenOff()) {
            LOG.log(Level.WARNING, "The fetch of {0} that a stopped server had begun is repeated", listSource.getList());
        }
        if (underWay.contains(id) || !turns.claim(id)) {
            return Optional.empty();
        }
        underWay.add(id);
        try {
            return Optional.of(work.submit(() -> carryOut(listSource, ask, complete)));
        } catch (RuntimeException e) {
            endWork(id);
            throw e;
        }
    }

    private void carryOut(ListSource listSource, boolean ask, List<Path> complete) {
        try {
            for (Path path : complete) {
                result(listSource, () -> folders.take(listSource, path))
                        .ifPresent(result -> turns.recordImport(listSource.getId(), result));
            }
            if (ask) {
                ListSourceState state = listSources.state(listSource.getId()).orElseThrow();
                turns.recordFetch(
                        listSource.getId(),
                        result(listSource, () -> Optional.of(addresses.ask(listSource, state)))
                                .orElseThrow());
            }
        } finally {
            endWork(listSource.getId());
        }
    }

    private void endWork(long id) {
        underWay.remove(id);
        turns.release(id);
    }

    @FunctionalInterface
    private interface Round {
        Optional<FetchResult> go() throws Exception;
    }

    private static Optional<FetchResult> result(ListSource listSource, Round round) {
        try {
            return round.go();
        } catch (FetchException e) {
            LOG.log(Level.WARNING, "No release of {0}: {1}", new Object[] {listSource.getList(), e.getMessage()});
            return Optional.of(FetchResult.failed(e));
        } catch (Exception e) {
            LOG.log(Level.SEVERE, e, () -> "No release of " + listSource.getList());
            return Optional.of(FetchResult.failed(new FetchException(FetchReason.FAULT, "", "")));
        }
    }
}
