package org.amur.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Connector;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Gives the persistence unit the data source that {@link DataSources} resolves, and says in the log which one that is.
 * {@code persistence.xml} can name only one, and where the server manages none that must be the application's own.
 */
public class DatabaseChoice implements SessionCustomizer {

    private static final Logger LOG = Logger.getLogger(DatabaseChoice.class.getName());

    @Override
    public void customize(Session session) {
        if (!DataSources.resolveName().equals(DataSources.EMBEDDED)) {
            Connector connector = new JNDIConnector(DataSources.resolve());
            session.getLogin().setConnector(connector);
            // Payara adds a non-transactional twin of the unit's data source, from which EclipseLink would read.
            var reads = ((ServerSession) session).getReadConnectionPool();
            ((DatasourceLogin) reads.getLogin()).setConnector(connector);
        }
        session.getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                logDatabase(event.getSession());
            }
        });
    }

    /** By the session's own connector: where it logs in, java:app names need not be within reach. */
    private static void logDatabase(Session session) {
        String name = DataSources.resolveName();
        String place = name.equals(DataSources.EMBEDDED) ? "embedded, folder " + EmbeddedDataSource.folder() : name;
        try (Connection connection = session.getLogin().getConnector().connect(new Properties(), session)) {
            var metaData = connection.getMetaData();
            LOG.log(Level.INFO, "Database: {0} {1} ({2})",
                new Object[] {metaData.getDatabaseProductName(), metaData.getDatabaseProductVersion(), place});
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Database: " + place + " does not answer", e);
        }
    }
}
