package org.amur.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Notifications of PostgreSQL, which JDBC does not offer. The driver belongs to the server, which may hide it from applications. */
final class PostgresNotifications {

    private PostgresNotifications() {
    }

    /** @param driver connection of the driver, not of the pool */
    static boolean isAvailable(Connection driver) {
        try {
            return driver instanceof PGConnection;
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    /**
     * Waits for the next notifications.
     *
     * @return their different payloads; empty if none came within the time
     */
    static Collection<String> await(Connection driver, int millis) throws SQLException {
        Set<String> payloads = new LinkedHashSet<>();
        for (PGNotification each : ((PGConnection) driver).getNotifications(millis)) {
            payloads.add(each.getParameter());
        }
        return payloads;
    }
}
