package org.amur.database;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests that a node learns of the commits of others on PostgreSQL. */
class ChangeListenerTest {

    private static final int SECONDS = 30;
    private static final String CHANGE = "insert into record_change (id, changed_at, changed_by, kind, record_id, title, action)"
            + " values (%d, now(), 'somebody', '%s', 0, 'Title', 'UPDATE')";

    private final BlockingQueue<DataChanged> heard = new LinkedBlockingQueue<>();
    private final ChangeListener listener = new ChangeListener(heard::add);
    private final List<Connection> connections = new ArrayList<>();
    private DataSource database;

    @BeforeEach
    void create() throws SQLException {
        database = TestSchema.copy("PostgreSQL");
    }

    @AfterEach
    void close() throws SQLException {
        listener.end();
        for (Connection connection : connections) {
            connection.close();
        }
    }

    @Test
    void aCommitIsNotifiedAlsoIfItsTransactionBeganBeforeOneNotifiedEarlier() throws Exception {
        listen();
        Connection late = transaction();
        Connection soon = transaction();
        execute(late, CHANGE.formatted(1, "actor"));
        execute(soon, CHANGE.formatted(2, "event"));
        execute(soon, CHANGE.formatted(3, "event"));
        soon.commit();
        assertEquals("event", next());
        late.commit();
        assertEquals("actor", next());
        Connection never = transaction();
        execute(never, CHANGE.formatted(4, "source"));
        never.rollback();
        execute(never, CHANGE.formatted(4, "figure"));
        never.commit();
        assertEquals("figure", next());
    }

    @Test
    void accountsPasswordsReleasesAndNoticesAreNotified() throws Exception {
        Connection writer = transaction();
        execute(writer, "insert into account values (1, 1, 'somebody', now(), 'anna', 'Anna', 'EDITOR', true)");
        execute(writer, "insert into account_credential (account_id, hash, changed_at, failed_attempts) values (1, 'a', now(), 0)");
        writer.commit();
        listen();
        // Attempts to sign in change no account.
        execute(writer, "update account_credential set failed_attempts = 1");
        execute(writer, "insert into list_release (id, list, state, retrieved_at, retrieved_by, file_names, parties, names, addresses,"
                + " identifiers, skipped) values (1, 'UN', 'WAITING', now(), 'anna', '', 0, 0, 0, 0, 0)");
        writer.commit();
        execute(writer, "update list_release set state = 'COMPLETE'");
        writer.commit();
        assertEquals(DataChanged.RELEASES, next());
        execute(writer, "update account_credential set hash = 'b'");
        writer.commit();
        assertEquals("account", next());
        execute(writer, "update account set enabled = false");
        writer.commit();
        assertEquals("account", next());
        execute(writer, "delete from notice");
        writer.commit();
        assertEquals(DataChanged.NOTICES, next());
    }

    @Test
    void aBrokenConnectionEndsIt() throws Exception {
        CompletableFuture<Void> listening = listen();
        execute(transaction(), "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid()");
        CompletionException ended = assertThrows(CompletionException.class, () -> listening.orTimeout(SECONDS, TimeUnit.SECONDS).join());
        assertInstanceOf(SQLException.class, ended.getCause().getCause());
    }

    @Test
    void itsConnectionIsNotUsedAgain() throws Exception {
        CompletableFuture<Void> listening = listen();
        listener.end();
        listening.get(SECONDS, TimeUnit.SECONDS);
        assertTrue(connections.get(0).isClosed());
    }

    /** The server hides the driver. */
    @Test
    void withoutNotificationsSnapshotsAreCompared() throws Exception {
        Connection late = transaction();
        execute(late, CHANGE.formatted(1, "actor"));
        run(listener::compareSnapshots);
        assertEquals(null, next());
        Connection soon = transaction();
        execute(soon, CHANGE.formatted(2, "event"));
        soon.commit();
        await().until(() -> !heard.isEmpty());
        heard.clear();
        late.commit();
        assertEquals(null, next());
    }

    @Test
    void anotherConnectionHasNoNotifications() throws SQLException {
        try (Connection h2 = TestSchema.emptyH2().getConnection()) {
            assertFalse(PostgresNotifications.isAvailable(h2));
        }
    }

    /** Returns when it listens. */
    private CompletableFuture<Void> listen() throws Exception {
        CompletableFuture<Void> listening = run(listener::follow);
        assertEquals(null, next(), "what happened before");
        return listening;
    }

    private interface Following {
        void on(Connection driver) throws SQLException;
    }

    private CompletableFuture<Void> run(Following following) throws SQLException {
        Connection connection = connect();
        return CompletableFuture.runAsync(() -> {
            try {
                following.on(connection);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }, work -> new Thread(work).start());
    }

    private String next() throws InterruptedException {
        DataChanged change = heard.poll(SECONDS, TimeUnit.SECONDS);
        assertTrue(change != null, "Nothing was announced");
        return change.kind();
    }

    private Connection transaction() throws SQLException {
        Connection connection = connect();
        connection.setAutoCommit(false);
        return connection;
    }

    private Connection connect() throws SQLException {
        Connection connection = database.getConnection();
        connections.add(connection);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
