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
 * Lets an EclipseLink session log in without its database: there is no connection until it is logged in, and a new one for
 * every use thereafter. EclipseLink wants one at login only to see whether it gets one.
 */
class LateConnector extends JNDIConnector {

    private static final long serialVersionUID = 1L;

    /** Shared by the copies that EclipseLink makes of its connectors. */
    private final AtomicBoolean loggedIn = new AtomicBoolean();

    LateConnector(DataSource source) {
        super(source);
    }

    /** To be given to the session. */
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
