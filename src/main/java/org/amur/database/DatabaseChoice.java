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
 * Gives the persistence unit the data source that {@link DataSources} resolves. {@code persistence.xml} can name only one,
 * and where the server manages none that must be the application's own.
 *
 * <p>Payara opens an entity manager while it deploys, and refuses what fails with it. A managed database that does not
 * answer then is taken for the PostgreSQL that it has to be (see the operator guide), and is connected to when it is needed.
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
        // Payara adds a non-transactional twin of the unit's data source, from which EclipseLink would read.
        use(connector, ((ServerSession) session).getReadConnectionPool().getLogin());
    }

    private static void use(Connector connector, Login login) {
        DatabaseLogin database = (DatabaseLogin) login;
        database.setConnector(connector);
        // The pool has tried by then: EclipseLink would keep the reader waiting for ten seconds more.
        database.setQueryRetryAttemptCount(0);
    }

    private static boolean answers(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return !connection.isClosed();
        } catch (SQLException e) {
            // Why not is said by Schema, which tries again.
            return false;
        }
    }
}
