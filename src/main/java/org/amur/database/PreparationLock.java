package org.amur.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import javax.sql.DataSource;

/**
 * Lock of the node that prepares a shared PostgreSQL, held by a transaction, so that the database releases it when the node
 * stops or freezes. An embedded database has one node and needs no lock.
 */
final class PreparationLock implements AutoCloseable {

    /** Arbitrary number that identifies the lock in the database. */
    private static final long NUMBER = 4_166_177_201L;
    /** Longer than any migration. */
    private static final String LIMIT = "set local idle_in_transaction_session_timeout = '10min'";

    private final Connection transaction;
    private final boolean taken;

    private PreparationLock(Connection transaction, boolean taken) {
        this.transaction = transaction;
        this.taken = taken;
    }

    /** Returns the lock, taken unless another node holds it. */
    static PreparationLock take(DataSource source, String product) {
        if (!product.equals("PostgreSQL")) {
            return new PreparationLock(null, true);
        }
        Connection transaction = null;
        try {
            transaction = source.getConnection();
            transaction.setAutoCommit(false);
            return new PreparationLock(transaction, isTaken(transaction));
        } catch (SQLException e) {
            close(transaction);
            throw new IllegalStateException(SqlState.reason(e), e);
        }
    }

    private static boolean isTaken(Connection transaction) throws SQLException {
        try (Statement statement = transaction.createStatement()) {
            statement.execute(LIMIT);
            try (ResultSet result = statement.executeQuery("select pg_try_advisory_xact_lock(" + NUMBER + ")")) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    boolean isTaken() {
        return taken;
    }

    @Override
    public void close() {
        close(transaction);
    }

    private static void close(Connection transaction) {
        if (transaction != null) {
            try (transaction) {
                transaction.rollback();
                transaction.setAutoCommit(true);
            } catch (SQLException e) {
                // The database has released the lock of a broken connection.
                return;
            }
        }
    }
}
