package org.amur.lists.fetch;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
import org.amur.jobs.BackgroundExecutor;
import org.amur.jobs.PeriodicTask;

/**
 * Periodically fetches due lists as user {@link #NAME}, each on its own thread. Due times are in the database, so that
 * they survive a restart and only one node fetches.
 */
@ApplicationScoped
public class SupplyRounds {

    /** User name of automatic imports; accounts cannot have it. */
    public static final String NAME = "schedule";

    private static final Logger LOG = Logger.getLogger(SupplyRounds.class.getName());
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
    private SupplyRepository supplies;

    @Inject
    private SupplyTurns turns;

    @Inject
    private AddressRound addresses;

    @Inject
    private FolderRound folders;

    void begin(@Observes SchemaReady ready) {
        rounds.start(PAUSE_SECONDS, PAUSE_SECONDS, this::round);
    }

    /** Catches everything, so that the next run takes place. */
    void round() {
        try {
            caller.actAs(NAME, ROLES, this::look);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Whether lists are to be fetched could not be looked up: {0}", e.toString());
            LOG.log(Level.FINE, "Why", e);
        }
    }

    private void look() {
        turns.renewClaims(Set.copyOf(underWay));
        Map<Long, SupplyState> states = supplies.states();
        for (Supply supply : supplies.on()) {
            SupplyState state = states.get(supply.getId());
            boolean due = state.isDue(OffsetDateTime.now(ZoneOffset.UTC));
            List<Path> complete = complete(supply);
            if (due || !complete.isEmpty()) {
                start(supply, due, complete);
            }
        }
    }

    private List<Path> complete(Supply supply) {
        try {
            return supply.getFolder() == null ? List.of() : folders.complete(supply);
        } catch (FetchException e) {
            turns.recordImport(supply.getId(), FetchResult.failed(e));
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
        Supply supply = supplies.get(id);
        List<Optional<Future<?>>> begun = new ArrayList<>();
        caller.actAs(NAME, ROLES, () -> begun.add(start(supply, !supply.getAddresses().isEmpty(), List.of())));
        return begun.get(0);
    }

    private Optional<Future<?>> start(Supply supply, boolean ask, List<Path> complete) {
        long id = supply.getId();
        if (supplies.state(id).orElseThrow().isBrokenOff()) {
            LOG.log(Level.WARNING, "What a server was fetching of {0} when it ended is fetched again", supply.getList());
        }
        if (underWay.contains(id) || !turns.claim(id)) {
            return Optional.empty();
        }
        underWay.add(id);
        try {
            return Optional.of(work.submit(() -> carryOut(supply, ask, complete)));
        } catch (RuntimeException e) {
            endWork(id);
            throw e;
        }
    }

    private void carryOut(Supply supply, boolean ask, List<Path> complete) {
        try {
            for (Path path : complete) {
                result(supply, () -> folders.take(supply, path)).ifPresent(result -> turns.recordImport(supply.getId(), result));
            }
            if (ask) {
                SupplyState state = supplies.state(supply.getId()).orElseThrow();
                turns.recordFetch(supply.getId(), result(supply, () -> Optional.of(addresses.ask(supply, state))).orElseThrow());
            }
        } finally {
            endWork(supply.getId());
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

    private static Optional<FetchResult> result(Supply supply, Round round) {
        try {
            return round.go();
        } catch (FetchException e) {
            LOG.log(Level.WARNING, "No release of {0}: {1}", new Object[] {supply.getList(), e.getMessage()});
            return Optional.of(FetchResult.failed(e));
        } catch (Exception e) {
            LOG.log(Level.SEVERE, e, () -> "No release of " + supply.getList());
            return Optional.of(FetchResult.failed(new FetchException(FetchReason.FAULT, "", "")));
        }
    }
}
