package org.amur.database;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

import org.amur.settings.Settings;

/**
 * Which database this installation uses: the data source that the operator names (system property
 * {@code amur.datasource}, environment variable {@code AMUR_DATASOURCE}), else one that the server manages under a
 * well-known name, else the embedded one.
 *
 * <p>A named data source that is missing is an error, so that a server with a broken one does not start with an empty
 * database instead. An installation for production therefore names it.
 */
public final class DataSources {

    /** Defined by the application itself; see {@link EmbeddedDataSource}. */
    private static final String EMBEDDED = "java:app/jdbc/amur";

    /** By convention Payara's and WildFly's name, in this order. */
    private static final List<String> WELL_KNOWN = List.of("jdbc/amur", "java:jboss/datasources/Amur");

    /** A server that is starting binds its data sources beside deploying, in no order. */
    private static final Duration BINDING = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private DataSources() {
    }

    /**
     * @return the one data source that JPA and the migrations use; one that the server manages is watched
     * @throws IllegalStateException where the named one, or the embedded one, is not there
     */
    public static DataSource resolve() {
        String name = resolveName();
        DataSource found = find(name);
        return name.equals(EMBEDDED) ? found : Connections.watched(found);
    }

    /** @return as {@link #resolve()}, but itself, so that it can be asked also while its connections are broken off */
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

    /** Whether the database is the application's own; it may yet be missing. */
    public static boolean isEmbedded() {
        return resolveName().equals(EMBEDDED);
    }

    /** @return the JNDI name of what {@link #resolve()} gives, fit for a log: it holds no secret */
    public static String resolveName() {
        return named()
            .or(() -> WELL_KNOWN.stream().filter(DataSources::isBound).findFirst())
            .orElse(EMBEDDED);
    }

    private static Optional<String> named() {
        return Settings.find("amur.datasource");
    }

    private static boolean isBound(String name) {
        try {
            return lookUp(name) != null;
        } catch (NamingException e) {
            // Servers differ in how they say that a name is not theirs.
            return false;
        }
    }

    private static DataSource awaited(String name) {
        Instant end = Instant.now().plus(BINDING);
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
