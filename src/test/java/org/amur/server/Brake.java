package org.amur.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Slows jobs down in the database, so that they last until a test has watched them. */
final class Brake {

    private Brake() {
    }

    /** Waits at each row of a table that is written; returns its end, which waits for transactions that wrote some. */
    static AutoCloseable rows(EmbeddedPostgres database, String table, int millis) throws SQLException {
        execute(database, "create or replace function brake_" + table + "() returns trigger language plpgsql as $$ begin perform pg_sleep("
            + millis + " / 1000.0); return null; end $$");
        execute(database, "create trigger brake after insert or update or delete on " + table + " for each row execute function brake_"
            + table + "()");
        return () -> execute(database, "drop trigger brake on " + table);
    }

    /** Holds a table of which each step of a job locks a row, six seconds for each step, less than the time for which a job waits; returns its end. */
    static AutoCloseable steps(EmbeddedPostgres database, String table) {
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> holding = CompletableFuture.runAsync(() -> {
            while (!over.get()) {
                hold(database, table);
            }
        });
        return () -> {
            over.set(true);
            holding.join();
        };
    }

    private static void hold(EmbeddedPostgres database, String table) {
        try {
            execute(database, "do $$ begin lock table " + table + " in exclusive mode; perform pg_sleep(6); end $$");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(EmbeddedPostgres database, String sql) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
