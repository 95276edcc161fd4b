package org.amur.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Database schema, migrated once when the database first answers. A database that is down at start is retried every few
 * seconds, so no restart is needed.
 */
@ApplicationScoped
public class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class.getName());
    private static final long BETWEEN_TRIES_SECONDS = 2;
    private static final int TRIES_BETWEEN_MESSAGES = 15;

    @Inject
    private Event<Object> events;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private volatile boolean current;
    private volatile ScheduledFuture<?> tries;
    private int waits;
    private String problem = "";
    private String database = "";

    /** Tells whether the schema is current and the observers of {@link SchemaReady} have finished. Does not block. */
    public boolean isCurrent() {
        return current;
    }

    /** Migrates, or schedules further attempts. */
    void begin() {
        migrate();
        if (!current) {
            tries = scheduler.scheduleWithFixedDelay(this::migrate, BETWEEN_TRIES_SECONDS, BETWEEN_TRIES_SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (tries != null) {
            tries.cancel(false);
        }
    }

    private void migrate() {
        String product;
        try {
            DataSource source = DataSources.resolve();
            product = product(source);
            if (!prepare(source, product)) {
                return;
            }
        } catch (RuntimeException e) {
            say(e);
            return;
        }
        fire(new SchemaReady(product));
        current = true;
        end();
    }

    /**
     * Migrates the schema and writes the first data.
     *
     * @return false if another node is about to do so
     */
    private boolean prepare(DataSource source, String product) {
        try (PreparationLock lock = PreparationLock.take(source, product)) {
            if (!lock.isTaken()) {
                sayWaiting();
                return false;
            }
            Migrations.run(source, product);
            fire(new SchemaMigrated());
            return true;
        }
    }

    /** Logs that another node prepares the database, at once and then every half minute. */
    private void sayWaiting() {
        if (waits++ % TRIES_BETWEEN_MESSAGES == 0) {
            LOG.log(Level.INFO, "Another node prepares the database; waiting for it");
        }
    }

    /** Logs a repeated problem only once. */
    private void say(RuntimeException e) {
        if (!problem.equals(e.getMessage())) {
            problem = String.valueOf(e.getMessage());
            LOG.log(Level.SEVERE, "The database {0} cannot be used yet; until it can, Amur tries again every {1} seconds: {2}",
                    new Object[] {DataSources.resolveName(), BETWEEN_TRIES_SECONDS, problem});
        }
        LOG.log(Level.FINE, "Cause", e);
    }

    /** Fires an event; failures of observers must not stop the application. */
    private void fire(Object event) {
        try {
            events.fire(event);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The application could not be prepared", e);
        }
    }

    /** Returns the name of the database product, such as {@code PostgreSQL}. */
    private String product(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData metaData = connection.getMetaData();
            say(metaData.getDatabaseProductName() + " " + metaData.getDatabaseProductVersion());
            return metaData.getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException(SqlState.reason(e), e);
        }
    }

    /** Logs the same database only once. */
    private void say(String found) {
        if (!database.equals(found)) {
            database = found;
            LOG.log(Level.INFO, "Database: {0} ({1})", new Object[] {found,
                DataSources.isEmbedded() ? "embedded, folder " + EmbeddedDataSource.folder() : DataSources.resolveName()});
        }
    }
}
