package org.amur.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * EclipseLink customiser that sets the data source resolved by {@link DataSources}; {@code persistence.xml} can only
 * name the embedded one.
 *
 * <p>Payara opens an entity manager during deployment and fails if the database is down. A server-managed database is
 * then assumed to be PostgreSQL, the only supported one (see the operator guide), and connected on first use.
 */
public class DatabaseChoice implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        if (DataSources.isEmbedded()) {
            return;
        }
        DataSource source = DataSources.resolve();
        if (answers(source)) {
            use(new JNDIConnector(source), session);
        } else {
            session.getProperties().put(PersistenceUnitProperties.SCHEMA_DATABASE_PRODUCT_NAME, "PostgreSQL");
            LateConnector connector = new LateConnector(source);
            session.getEventManager().addListener(connector.afterLogin());
            use(connector, session);
        }
    }

    private static void use(Connector connector, Session session) {
        use(connector, session.getLogin());
        // Payara adds a non-transactional variant of the data source, from which EclipseLink would read.
        use(connector, ((ServerSession) session).getReadConnectionPool().getLogin());
    }

    private static void use(Connector connector, Login login) {
        DatabaseLogin database = (DatabaseLogin) login;
        database.setConnector(connector);
        // The pool has already retried: EclipseLink would delay the response by another ten seconds.
        database.setQueryRetryAttemptCount(0);
    }

    private static boolean answers(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return !connection.isClosed();
        } catch (SQLException e) {
            // The cause is logged by Schema, which retries.
            return false;
        }
    }
}
