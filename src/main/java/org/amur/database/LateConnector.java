package org.amur.database;

import java.sql.Connection;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionEventListener;

/**
 * Connector that lets an EclipseLink session log in without its database. EclipseLink needs a connection at login only
 * as a test; afterwards each use opens a new one.
 */
class LateConnector extends JNDIConnector {

    private static final long serialVersionUID = 1L;

    /** Shared by EclipseLink's copies of the connector. */
    private final AtomicBoolean loggedIn = new AtomicBoolean();

    LateConnector(DataSource source) {
        super(source);
    }

    /** Returns the listener to register with the session. */
    SessionEventListener afterLogin() {
        return new SessionEventAdapter() {
            @Override
            public void postLogin(SessionEvent event) {
                loggedIn.set(true);
            }
        };
    }

    @Override
    public Connection connect(Properties properties, Session session) {
        return loggedIn.get() ? super.connect(properties, session) : null;
    }
}
