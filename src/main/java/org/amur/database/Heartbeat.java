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
    private static final int REST = 4;

    /** Timeout in ticks rather than in clock time: a suspended machine has not waited for the database. */
    private static final int PATIENCE = 24;

    /** One thread to query and one to watch: a server's scheduler might have no thread for the second. */
    private static final int THREADS = 2;

    @Resource
    private ManagedThreadFactory threads;

    private ScheduledExecutorService scheduler;
    private Future<?> beat;
    private int rested;
    private int waited;
    private Connection connection;
    private volatile boolean asking;

    void begin() {
        if (!DataSources.isEmbedded()) {
            scheduler = Executors.newScheduledThreadPool(THREADS, threads);
            scheduler.scheduleWithFixedDelay(this::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (scheduler != null) {
            scheduler.shutdownNow();
            forget();
        }
    }

    private void look() {
        if (beat == null || beat.isDone()) {
            if (++rested >= REST || Connections.areBrokenOff()) {
                rested = 0;
                waited = 0;
                Connections.forgetClosed();
                beat = scheduler.submit(this::beat);
            }
        } else if (asking && ++waited == PATIENCE) {
            LOG.warning("The database does not answer: whoever waits for it is told so, until it does");
            Connections.breakOff();
        }
    }

    private void beat() {
        try {
            if (connection == null) {
                connection = Connections.known(DataSources.find().getConnection());
            }
            asking = true;
            try (Statement statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            goOn();
        } catch (SQLException | IllegalStateException e) {
            LOG.log(Level.FINE, "No beat", e);
            forget();
        } finally {
            asking = false;
        }
    }

    private static void goOn() {
        if (Connections.areBrokenOff()) {
            Connections.goOn();
            LOG.info("The database answers again");
        }
    }

    /** Discards the connection; the next check opens another. */
    private void forget() {
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
