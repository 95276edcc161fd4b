package org.amur.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/**
 * Connection to the embedded database that survives a closed store. H2 closes its store when it cannot write, as on a
 * full disk; a server's pool would keep handing out connections to the closed store. Transactions are not carried over:
 * their changes are lost, and an exception reports it.
 */
final class ReopenedConnection implements InvocationHandler {

    /** Factory of H2 connections. */
    interface Opener {

        Connection open() throws SQLException;
    }

    private static final Set<String> OF_ANY_STATE = Set.of("isClosed", "unwrap", "isWrapperFor", "toString", "hashCode",
            "equals");
    private static final Set<String> LAST = Set.of("close", "abort");
    private static final Set<String> ENDS_TRANSACTION = Set.of("commit", "rollback");

    private final Opener opener;
    private Connection current;
    private boolean autoCommit = true;
    private boolean inTransaction;
    private boolean closed;

    private ReopenedConnection(Opener opener) throws SQLException {
        this.opener = opener;
        current = opener.open();
    }

    static Connection open(Opener opener) throws SQLException {
        return (Connection) Proxy.newProxyInstance(ReopenedConnection.class.getClassLoader(), new Class<?>[] {Connection.class},
                new ReopenedConnection(opener));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        closed |= LAST.contains(name);
        if (closed || OF_ANY_STATE.contains(name)) {
            return call(method, arguments);
        }
        if (!inTransaction) {
            reopenIfGone();
        }
        if (name.equals("setAutoCommit")) {
            autoCommit = (boolean) arguments[0];
        }
        // A failed end leaves nothing either; a rollback with an argument, to a savepoint, does not end the
        // transaction.
        inTransaction = !autoCommit && !(ENDS_TRANSACTION.contains(name) && arguments == null);
        return call(method, arguments);
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(current, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void reopenIfGone() throws SQLException {
        if (!current.isValid(0) || isStoreClosed()) {
            current = opener.open();
            current.setAutoCommit(autoCommit);
        }
    }

    /**
     * Tells whether the store is closed. H2 leaves the database open without its store and would give it to the next
     * connection, so it is removed here.
     */
    private boolean isStoreClosed() throws SQLException {
        Database database = ((SessionLocal) current.unwrap(JdbcConnection.class).getSession()).getDatabase();
        boolean storeClosed = database.getStore().getMvStore().isClosed();
        if (storeClosed) {
            discard(database);
        }
        return storeClosed;
    }

    /** Removes the database once: H2 identifies it by its file, which may be open again. */
    private static synchronized void discard(Database database) {
        if (!database.isClosing()) {
            database.shutdownImmediately();
        }
    }
}
