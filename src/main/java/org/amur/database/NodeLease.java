package org.amur.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lease of this node on a shared PostgreSQL, renewed every few seconds. The connections of a node whose lease has expired are
 * terminated by the others, so that its locks block no one and it commits nothing later. Nodes are told apart by the
 * {@code application_name} of their connections.
 */
final class NodeLease {

    private static final Logger LOG = Logger.getLogger(NodeLease.class.getName());

    private static final long RENEWED_NANOS = 2_000_000_000L;
    /** Longer than pauses of a busy node, shorter than the lease of a job. */
    private static final String EXPIRED = "n.alive_at < clock_timestamp() - interval '10 seconds'";

    /** Name that the driver gives if the operator gives none. */
    private static final String UNNAMED = "PostgreSQL JDBC Driver";

    private static final String RENEW = "insert into node (name, alive_at) select current_setting('application_name'), clock_timestamp()"
            + " where current_setting('application_name') not in ('', '" + UNNAMED + "')"
            + " on conflict (name) do update set alive_at = clock_timestamp()";
    private static final String TERMINATE = "select n.name, count(pg_terminate_backend(a.pid)) from node n join pg_stat_activity a"
            + " on a.application_name = n.name and a.usename = current_user and a.datname = current_database()"
            // Not those of a process that has been started again under the same name.
            + " and a.backend_start < n.alive_at + interval '3 seconds'"
            + " where " + EXPIRED + " and n.name <> current_setting('application_name') group by n.name";
    private static final String LEAVE = "delete from node where name = current_setting('application_name')";
    private static final String FORGET = "delete from node n where " + EXPIRED + " and n.name <> current_setting('application_name')";

    private long renewedAt;
    private boolean begun;

    /** Permits the lease, once the schema has its table. */
    synchronized void begin() {
        begun = true;
    }

    /** Ends the lease of a node that stops; its connections are closed. */
    void end(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(LEAVE);
        }
    }

    /** Renews the lease if it is time, and ends the connections of nodes whose lease has expired. */
    synchronized void renew(Connection connection) throws SQLException {
        long now = System.nanoTime();
        if (!begun || renewedAt != 0 && now - renewedAt < RENEWED_NANOS) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            renewedAt = now;
            if (statement.executeUpdate(RENEW) == 0) {
                // A server without a name takes no part.
                return;
            }
            try (ResultSet ended = statement.executeQuery(TERMINATE)) {
                while (ended.next()) {
                    LOG.log(Level.WARNING, "The lease of node {0} has expired: {1} of its connections were ended",
                            new Object[] {ended.getString(1), ended.getLong(2)});
                }
            }
            statement.executeUpdate(FORGET);
        }
    }
}
