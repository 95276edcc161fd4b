package org.amur.database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import org.amur.settings.Setting;

/**
 * Choice of the data source: the one named by the operator (system property {@code amur.datasource}, environment
 * variable {@code AMUR_DATASOURCE}), else a server-managed one with a well-known name, else the embedded database.
 *
 * <p>A missing named data source is an error, so that a misconfigured server does not start with an empty database.
 * Production installations should therefore name it.
 */
public final class DataSources {

    /** Data source defined by the application; see {@link EmbeddedDataSource}. */
    private static final String EMBEDDED = "java:app/jdbc/amur";

    /** Conventional names on Payara and WildFly, in order of precedence. */
    private static final List<String> WELL_KNOWN = List.of("jdbc/amur", "java:jboss/datasources/Amur");

    /** Maximum wait: a starting server binds its data sources concurrently with the deployment. */
    private static final Duration BINDING_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private DataSources() {
    }

    /**
     * Returns the data source for JPA and the migrations; a server-managed one is tracked by {@link Connections}.
     *
     * @throws IllegalStateException if the named or embedded data source is missing
     */
    public static DataSource resolve() {
        String name = resolveName();
        DataSource found = find(name);
        return name.equals(EMBEDDED) ? found : Connections.tracked(found);
    }

    /** Returns the data source of {@link #resolve()} without tracking, usable while its connections are closed. */
    static DataSource find() {
        return find(resolveName());
    }

    private static DataSource find(String name) {
        if (named().isPresent()) {
            return awaited(name);
        }
        try {
            return lookUp(name);
        } catch (NamingException e) {
            throw missing(name, e);
        }
    }

    /** Tells whether the embedded database is used; does not check that it exists. */
    public static boolean isEmbedded() {
        return resolveName().equals(EMBEDDED);
    }

    /** Returns the JNDI name of the data source of {@link #resolve()}; contains no secrets. */
    public static String resolveName() {
        return named()
            .or(() -> WELL_KNOWN.stream().filter(DataSources::isBound).findFirst())
            .orElse(EMBEDDED);
    }

    private static Optional<String> named() {
        return Setting.DATA_SOURCE.find();
    }

    private static boolean isBound(String name) {
        try {
            return lookUp(name) != null;
        } catch (NamingException e) {
            // Servers throw different exceptions for unknown names.
            return false;
        }
    }

    private static DataSource awaited(String name) {
        Instant end = Instant.now().plus(BINDING_TIMEOUT);
        while (true) {
            try {
                return lookUp(name);
            } catch (NamingException e) {
                if (Instant.now().isAfter(end)) {
                    throw missing(name, e);
                }
                pause();
            }
        }
    }

    private static DataSource lookUp(String name) throws NamingException {
        return InitialContext.doLookup(name);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the data source", e);
        }
    }

    private static IllegalStateException missing(String name, NamingException cause) {
        return new IllegalStateException("There is no data source " + name, cause);
    }
}
