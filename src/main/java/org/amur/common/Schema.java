package org.amur.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The database's schema: brought up to this version once, when the database first answers. A database that is not there
 * at start is tried again when somebody asks, at most every few seconds, so that no restart is needed once it is.
 */
@ApplicationScoped
public class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class.getName());
    private static final long BETWEEN_TRIES_NANOS = 2_000_000_000L;

    @Inject
    private Event<SchemaReady> ready;

    private volatile boolean current;
    private long lastTry = System.nanoTime() - BETWEEN_TRIES_NANOS;

    /** Whether the schema is there; never throws and never waits for another thread's try for long. */
    public boolean isCurrent() {
        if (!current) {
            bringUp();
        }
        return current;
    }

    private synchronized void bringUp() {
        if (current || System.nanoTime() - lastTry < BETWEEN_TRIES_NANOS) {
            return;
        }
        try {
            migrate(DataSources.resolve());
            current = true;
            tell();
        } catch (FlywayException | IllegalStateException e) {
            LOG.log(Level.SEVERE, "The database cannot be used yet: {0}", e.getMessage());
            LOG.log(Level.FINE, "Why the database cannot be used", e);
        }
        lastTry = System.nanoTime();
    }

    /** What begins only now must not keep the application from running. */
    private void tell() {
        try {
            ready.fire(new SchemaReady());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The application could not be prepared", e);
        }
    }

    private static void migrate(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor(source))
                .failOnMissingLocations(false)
                .load()
                .migrate();
    }

    /** The folder of what differs between databases: {@code h2} or {@code postgresql}. */
    private static String vendor(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
