package org.amur.database;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Creates or upgrades the schema with the scripts in {@code db/migration} (Flyway). The baseline {@code B320} creates a new schema;
 * a schema of that version or later gets the {@code V} scripts that it lacks.
 */
final class Migrations {

    private static final MigrationVersion BASELINE = MigrationVersion.fromVersion("320");

    /** Logs the database's address with every try; {@link Schema} logs it once. Held, because loggers are weakly referenced. */
    private static final Logger ATTEMPT_LOG = Logger.getLogger("org.flywaydb.core.FlywayExecutor");

    static {
        ATTEMPT_LOG.setLevel(Level.WARNING);
    }

    private Migrations() {
    }

    /**
     * Migrates the database.
     *
     * @param product name of the database product, {@code H2} or {@code PostgreSQL}
     * @throws IllegalStateException if the schema is older than the baseline or newer than the scripts
     */
    static void run(DataSource source, String product) {
        run(configure(source, product));
    }

    static void run(FluentConfiguration configuration) {
        Flyway flyway = configuration.load();
        Stream.of(flyway.info().applied()).filter(step -> step.getVersion() != null).max(Comparator.comparing(MigrationInfo::getVersion))
                .ifPresent(Migrations::checkNewest);
        flyway.migrate();
    }

    private static void checkNewest(MigrationInfo applied) {
        int order = applied.getVersion().compareTo(BASELINE);
        if (order < 0) {
            throw new IllegalStateException("The database has schema version " + applied.getVersion() + ", but upgrades start from version "
                    + BASELINE + ". Start the previous release once, which upgrades the database, and deploy this one again"
                    + " (operator guide, section Upgrades)");
        }
        // Flyway does not resolve the script of the baseline's own version in an older database.
        if (order > 0 && !applied.getState().isResolved()) {
            throw new IllegalStateException("The database was brought to version " + applied.getVersion() + " (" + applied.getDescription()
                    + ") by a newer Amur. This one would not understand it: deploy that one again, or restore a backup");
        }
    }

    static FluentConfiguration configure(DataSource source, String product) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                // The second location has the scripts for one database, h2 or postgresql.
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product.toLowerCase(Locale.ROOT))
                .failOnMissingLocations(false)
                // Older databases list the scripts that the baseline replaces; run() refuses those of a newer version.
                .ignoreMigrationPatterns("*:missing", "*:future")
                .placeholders(placeholders(product));
    }

    /** Returns the differences between the databases within a script. */
    private static Map<String, String> placeholders(String product) {
        return product.equals("H2")
                ? Map.of("binary", "blob", "prefix_search", "", "only_postgresql", "--")
                : Map.of("binary", "bytea", "prefix_search", "varchar_pattern_ops", "only_postgresql", "");
    }
}
