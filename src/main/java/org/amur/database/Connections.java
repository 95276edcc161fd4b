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
 * The connections to a database that a server manages. One that hangs neither answers nor refuses: who waits for it, in a
 * statement or in the server's pool, waits until the driver gives up. These connections can be {@link #breakOff() broken off}
 * instead, and nobody is given one until the database {@link #goOn() answers again}.
 *
 * <p>One for the application, as its database is: the persistence provider asks before there are beans.
 */
public final class Connections {

    /** Of the driver and not of the pool, whose own would wait for the statement that is to be broken off. */
    private static final Set<Connection> OPEN = ConcurrentHashMap.newKeySet();

    /** For a statement that is long but honest, such as a step of the schema over many rows: {@link Heartbeat} tells the others. */
    private static final int LONGEST_STATEMENT_MILLIS = 600_000;

    private static volatile boolean hanging;

    static {
        Gauge.builder("amur.connections", OPEN, Set::size).register(Metrics.globalRegistry);
    }

    private Connections() {
    }

    /** @return {@code source}, whose connections are known here */
    static DataSource watched(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(Connections.class.getClassLoader(), new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
                try {
                    return method.getName().equals("getConnection") ? known(connect(source, method, arguments))
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
                // Asked by who waits already: whoever comes too late to be sent away sees that it hangs.
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
     * Until it is known here, a connection cannot be broken off; the driver is set to give it up soon (see the operator guide).
     *
     * @return {@code connection}, which can be broken off from now on; one of which that cannot be said is given back
     */
    static Connection known(Connection connection) throws SQLException {
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
            own.setNetworkTimeout(Runnable::run, LONGEST_STATEMENT_MILLIS);
            // Whoever opens many forgets as many, whatever becomes of the heartbeat.
            forgetClosed();
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

    /** Ends all that waits for the database; whoever waits is told that the connection is gone. */
    static void breakOff() {
        hanging = true;
        OPEN.forEach(Connections::abort);
        Waiters.sendAway();
        forgetClosed();
    }

    public static boolean areBrokenOff() {
        return hanging;
    }

    static void goOn() {
        hanging = false;
    }

    /** The pool closes connections, too. */
    static void forgetClosed() {
        OPEN.removeIf(Connections::isClosed);
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // Whatever it was in, it is no longer to be used.
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
