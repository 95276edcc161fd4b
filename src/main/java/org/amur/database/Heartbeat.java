package org.amur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Health check of a server-managed database. If it hangs, as with an unreachable machine, its connections are closed
 * after little more than a second, so that requests fail fast. A database that refuses connections needs no action,
 * because requests fail at once.
 */
@ApplicationScoped
class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class.getName());
    private static final long PAUSE_MILLIS = 50;

    /** Ticks between checks while the database answers; while it does not, every tick checks, for quick recovery. */
    private static final int TICKS_BETWEEN_CHECKS = 4;

    /** Timeout in ticks rather than in clock time: a suspended machine has not waited for the database. */
    private static final int TIMEOUT_TICKS = 24;

    /** One thread to query and one to watch: a server's scheduler might have no thread for the second. */
    private static final int THREADS = 2;

    @Resource
    private ManagedThreadFactory threads;

    private final NodeLease lease = new NodeLease();
    private ScheduledExecutorService scheduler;
    private Future<?> check;
    private int ticks;
    private int waited;
    private Connection connection;
    private volatile boolean asking;

    void begin() {
        if (!DataSources.isEmbedded()) {
            scheduler = Executors.newScheduledThreadPool(THREADS, threads);
            scheduler.scheduleWithFixedDelay(this::tick, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Begins to renew the lease of this node. */
    void join(@Observes SchemaReady ready) {
        lease.begin();
    }

    @PreDestroy
    void end() {
        if (scheduler != null) {
            scheduler.shutdownNow();
            leave();
            discardConnection();
        }
    }

    private void leave() {
        try {
            if (connection != null) {
                lease.end(connection);
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The lease of this node could not be ended", e);
        }
    }

    private void tick() {
        if (check == null || check.isDone()) {
            if (++ticks >= TICKS_BETWEEN_CHECKS || Connections.areClosed()) {
                ticks = 0;
                waited = 0;
                Connections.removeClosed();
                check = scheduler.submit(this::check);
            }
        } else if (asking && ++waited == TIMEOUT_TICKS) {
            LOG.warning("The database does not answer; requests fail until it does");
            Connections.closeAll();
        }
    }

    private void check() {
        try {
            if (connection == null) {
                connection = Connections.register(DataSources.find().getConnection());
            }
            asking = true;
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            renewLease();
            resume();
        } catch (SQLException | IllegalStateException e) {
            LOG.log(Level.FINE, "Health check failed", e);
            discardConnection();
        } finally {
            asking = false;
        }
    }

    /** A database that refuses it, such as one that only reads, still answers. */
    private void renewLease() {
        try {
            lease.renew(connection);
        } catch (SQLException e) {
            LOG.log(Level.FINE, "The lease of this node could not be renewed", e);
        }
    }

    private static void resume() {
        if (Connections.areClosed()) {
            Connections.resume();
            LOG.info("The database answers again");
        }
    }

    /** Discards the connection; the next check opens another. */
    private void discardConnection() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            LOG.log(Level.FINE, "A broken connection was not closed", e);
        }
        connection = null;
    }
}
