package org.amur.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;

/**
 * Open connections of a server-managed data source. A database that hangs neither answers nor refuses, so waiting
 * threads would wait until the driver gives up. These connections can be {@link #closeAll() closed} instead, and no new
 * ones are handed out until the database {@link #resume() answers again}.
 *
 * <p>Static, because the persistence provider needs a connection before there are beans.
 */
public final class Connections {

    /** Connections of the driver rather than of the pool: closing the pool's would wait for the running statement. */
    private static final Set<Connection> OPEN = ConcurrentHashMap.newKeySet();

    /**
     * Timeout for long statements such as migrations over many rows, during which {@link Heartbeat} detects a hanging
     * database.
     */
    private static final int STATEMENT_TIMEOUT_MILLIS = 600_000;

    private static volatile boolean hanging;

    static {
        Gauge.builder("amur.connections", OPEN, Set::size).register(Metrics.globalRegistry);
    }

    private Connections() {
    }

    /** Wraps a data source to track its connections. */
    static DataSource tracked(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(Connections.class.getClassLoader(), new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
                try {
                    return method.getName().equals("getConnection") ? register(connect(source, method, arguments))
                        : method.invoke(source, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
    }

    private static Connection connect(DataSource source, Method method, Object[] arguments) throws Exception {
        Timer.Sample wait = Timer.start();
        try {
            return Waiters.await(() -> {
                // Called by a waiting thread: one that is too late to be interrupted sees the flag.
                if (hanging) {
                    throw new SQLTransientConnectionException("The database hangs", "08001");
                }
                return (Connection) method.invoke(source, arguments);
            });
        } finally {
            wait.stop(Metrics.timer("amur.connection.wait"));
        }
    }

    /**
     * Registers a connection. Until then it cannot be closed by {@link #closeAll()}; the driver's own timeout must be
     * short (see the operator guide).
     *
     * @return the connection; closed at once if it cannot be registered
     */
    static Connection register(Connection connection) throws SQLException {
        try {
            know(connection.getMetaData().getConnection());
            return connection;
        } catch (SQLException | RuntimeException e) {
            giveBack(connection, e);
            throw e;
        }
    }

    private static void know(Connection own) throws SQLException {
        if (!OPEN.contains(own)) {
            own.setNetworkTimeout(Runnable::run, STATEMENT_TIMEOUT_MILLIS);
            // Each new connection removes closed ones, even without a heartbeat.
            removeClosed();
            OPEN.add(own);
        }
    }

    private static void giveBack(Connection connection, Exception why) {
        try {
            connection.close();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    static int count() {
        return OPEN.size();
    }

    /** Closes all connections and interrupts threads waiting for the pool; they get an exception. */
    static void closeAll() {
        hanging = true;
        OPEN.forEach(Connections::abort);
        Waiters.interruptAll();
        removeClosed();
    }

    public static boolean areClosed() {
        return hanging;
    }

    static void resume() {
        hanging = false;
    }

    /** Removes connections that the pool has closed. */
    static void removeClosed() {
        OPEN.removeIf(Connections::isClosed);
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // Not reused, whatever its state.
            OPEN.remove(connection);
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }
}
