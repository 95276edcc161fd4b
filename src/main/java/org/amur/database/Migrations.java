package org.amur.database;

import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;

/** The steps from one version of the schema to the next, in {@code db/migration} or as services (Flyway). */
final class Migrations {

    /** Tells the database's address with every try, and {@link Schema} once what it is. Held, or it would forget its level. */
    private static final Logger EACH_TRY = Logger.getLogger("org.flywaydb.core.FlywayExecutor");

    static {
        EACH_TRY.setLevel(Level.WARNING);
    }

    private Migrations() {
    }

    /**
     * @param product the database's, such as {@code PostgreSQL}
     * @throws IllegalStateException if a newer Amur has brought the schema further than this one knows it
     */
    static void run(DataSource source, String product) {
        run(source, product, MigrationVersion.LATEST);
    }

    static void run(DataSource source, String product, MigrationVersion target) {
        Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                // The second holds what differs between databases: h2 or postgresql.
                .locations("classpath:db/migration/common", "classpath:db/migration/" + product.toLowerCase(Locale.ROOT))
                .javaMigrations(written())
                .failOnMissingLocations(false)
                .target(target)
                .load();
        newer(flyway).ifPresent(step -> {
            throw new IllegalStateException("The database was brought to version " + step.getVersion() + " (" + step.getDescription()
                    + ") by a newer Amur. This one would not understand it: deploy that one again, or restore a backup");
        });
        flyway.migrate();
    }

    /** Those that are more than SQL, of packages that this one does not know. */
    private static JavaMigration[] written() {
        return ServiceLoader.load(JavaMigration.class, Migrations.class.getClassLoader()).stream().map(ServiceLoader.Provider::get)
                .toArray(JavaMigration[]::new);
    }

    private static Optional<MigrationInfo> newer(Flyway flyway) {
        return Stream.of(flyway.info().applied()).filter(step -> step.getState() == MigrationState.FUTURE_SUCCESS
                || step.getState() == MigrationState.FUTURE_FAILED).reduce((older, newer) -> newer);
    }
}
