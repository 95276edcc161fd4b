package org.amur.common;

import java.util.List;
import java.util.Optional;

import javax.naming.InitialContext;
import javax.naming.NameNotFoundException;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Which database this installation uses: the data source that the operator names (system property
 * {@code amur.datasource}, environment variable {@code AMUR_DATASOURCE}), else one that the server manages under a
 * well-known name, else the embedded one.
 */
public final class DataSources {

    /** Defined by the application itself; see {@link EmbeddedDataSource}. */
    public static final String EMBEDDED = "java:app/jdbc/amur";

    /** By convention WildFly's and Payara's name, in this order. */
    private static final List<String> MANAGED = List.of("java:jboss/datasources/Amur", "jdbc/amur");

    private DataSources() {
    }

    /**
     * @return the one data source that JPA and the migrations use
     * @throws IllegalStateException where the named one, or the embedded one, is not there
     */
    public static DataSource resolve() {
        return find(resolveName())
            .orElseThrow(() -> new IllegalStateException("There is no data source " + resolveName()));
    }

    /** @return the JNDI name of what {@link #resolve()} gives, fit for a log: it holds no secret */
    public static String resolveName() {
        return Settings.find("amur.datasource")
            .or(() -> MANAGED.stream().filter(name -> find(name).isPresent()).findFirst())
            .orElse(EMBEDDED);
    }

    private static Optional<DataSource> find(String name) {
        try {
            return Optional.of(InitialContext.doLookup(name));
        } catch (NameNotFoundException e) {
            return Optional.empty();
        } catch (NamingException e) {
            if (e.getRootCause() instanceof NameNotFoundException) {
                return Optional.empty();
            }
            throw new IllegalStateException("The data source " + name + " cannot be looked up", e);
        }
    }
}
