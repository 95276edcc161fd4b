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
 * The database's schema: brought up to this version once, when the database first answers. A database that is not there
 * at start is tried again every few seconds, so that no restart is needed once it is.
 */
@ApplicationScoped
public class Schema {

    private static final Logger LOG = Logger.getLogger(Schema.class.getName());
    private static final long BETWEEN_TRIES_SECONDS = 2;

    @Inject
    private Event<SchemaReady> ready;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private volatile boolean current;
    private volatile ScheduledFuture<?> tries;
    private String problem = "";
    private String database = "";

    /** Whether the schema is there, and the observers of {@link SchemaReady} are done. Answers at once. */
    public boolean isCurrent() {
        return current;
    }

    /** Returns with the schema there, or else with further tries to come. */
    void begin() {
        bringUp();
        if (!current) {
            tries = scheduler.scheduleWithFixedDelay(this::bringUp, BETWEEN_TRIES_SECONDS, BETWEEN_TRIES_SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void end() {
        if (tries != null) {
            tries.cancel(false);
        }
    }

    private void bringUp() {
        try {
            DataSource source = DataSources.resolve();
            Migrations.run(source, product(source));
        } catch (RuntimeException e) {
            say(e);
            return;
        }
        tell();
        current = true;
        end();
    }

    /** The same problem is said once and not with every try. */
    private void say(RuntimeException e) {
        if (!problem.equals(e.getMessage())) {
            problem = String.valueOf(e.getMessage());
            LOG.log(Level.SEVERE, "The database {0} cannot be used yet; until it can, Amur tries again every {1} seconds: {2}",
                    new Object[] {DataSources.resolveName(), BETWEEN_TRIES_SECONDS, problem});
        }
        LOG.log(Level.FINE, "Why the database cannot be used", e);
    }

    /** What begins only now must not keep the application from running. */
    private void tell() {
        try {
            ready.fire(new SchemaReady());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "The application could not be prepared", e);
        }
    }

    /** @return its name, such as {@code PostgreSQL} */
    private String product(DataSource source) {
        try (Connection connection = source.getConnection()) {
            DatabaseMetaData metaData = connection.getMetaData();
            say(metaData.getDatabaseProductName() + " " + metaData.getDatabaseProductVersion());
            return metaData.getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException(SqlState.reason(e), e);
        }
    }

    /** The same database is said once and not with every try. */
    private void say(String found) {
        if (!database.equals(found)) {
            database = found;
            LOG.log(Level.INFO, "Database: {0} ({1})", new Object[] {found,
                DataSources.isEmbedded() ? "embedded, folder " + EmbeddedDataSource.folder() : DataSources.resolveName()});
        }
    }
}
