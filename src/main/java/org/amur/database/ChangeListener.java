package org.amur.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.amur.jobs.DatabaseClock;

/**
 * Listener to the changes of all nodes on PostgreSQL: triggers notify it when a transaction commits, however late. Occupies one
 * connection of the pool. While it has none, it announces every second that anything may have changed.
 *
 * <p>If the server hides the driver, it compares the database's snapshots every second. Equal snapshots see the same transactions.
 */
@ApplicationScoped
class ChangeListener {

    private static final Logger LOG = Logger.getLogger(ChangeListener.class.getName());
    private static final int SECOND_MILLIS = 1000;
    /** Timeout of a reading, after which the connection is given up. */
    private static final int TIMEOUT_MILLIS = 5000;
    private static final DataChanged ANYTHING = new DataChanged(null);

    private final CountDownLatch end = new CountDownLatch(1);
    private final Consumer<DataChanged> observers;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private Event<DataChanged> changed;

    private volatile boolean notified;
    private boolean warned;

    ChangeListener() {
        observers = change -> changed.fire(change);
    }

    ChangeListener(Consumer<DataChanged> observers) {
        this.observers = observers;
    }

    void begin(@Observes SchemaReady ready) {
        if (ready.isPostgres()) {
            Gauge.builder("amur.notifications", () -> notified ? 1 : 0).register(Metrics.globalRegistry);
            threads.newThread(this::run).start();
        }
    }

    @PreDestroy
    void end() {
        end.countDown();
    }

    private void run() {
        do {
            try (Connection connection = Connections.register(DataSources.find().getConnection())) {
                follow(connection.getMetaData().getConnection());
            } catch (SQLException | RuntimeException e) {
                // Outages are reported elsewhere.
                LOG.log(Level.FINE, "Changes of other nodes cannot be followed", e);
                announce(ANYTHING);
            } finally {
                notified = false;
            }
        } while (!isEndedWithinASecond());
    }

    /** @param driver the driver's own connection, which offers notifications */
    void follow(Connection driver) throws SQLException {
        driver.setNetworkTimeout(Runnable::run, TIMEOUT_MILLIS);
        try {
            if (PostgresNotifications.isAvailable(driver)) {
                listen(driver);
            } else {
                compareSnapshots(driver);
            }
        } finally {
            // In the pool it would collect notifications that nothing reads.
            driver.abort(Runnable::run);
        }
    }

    private void listen(Connection driver) throws SQLException {
        try (Statement statement = driver.createStatement()) {
            statement.execute("listen amur");
        }
        // Includes the changes since the previous connection.
        announce(ANYTHING);
        notified = true;
        while (end.getCount() > 0) {
            // Also detects a broken connection.
            readClock(driver);
            PostgresNotifications.await(driver, SECOND_MILLIS).forEach(kind -> announce(new DataChanged(kind)));
        }
    }

    void compareSnapshots(Connection driver) throws SQLException {
        if (!warned) {
            LOG.warning("The server hides the PostgreSQL driver from Amur: changes of other nodes are seen within a second (operator"
                    + " guide, section Several nodes)");
            warned = true;
        }
        String seen = "";
        do {
            String snapshot = readClock(driver);
            if (!snapshot.equals(seen)) {
                announce(ANYTHING);
            }
            seen = snapshot;
        } while (!isEndedWithinASecond());
    }

    /** Sets the clock; returns the snapshot. */
    private static String readClock(Connection driver) throws SQLException {
        long begun = System.nanoTime();
        try (Statement statement = driver.createStatement();
                ResultSet now = statement.executeQuery("select clock_timestamp(), cast(pg_current_snapshot() as text)")) {
            now.next();
            DatabaseClock.set(now.getObject(1, OffsetDateTime.class).toInstant(), begun, System.nanoTime());
            return now.getString(2);
        }
    }

    private void announce(DataChanged change) {
        try {
            observers.accept(change);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A change could not be announced", e);
        }
    }

    private boolean isEndedWithinASecond() {
        try {
            return end.await(SECOND_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // The server stops.
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
