package org.amur.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server of this JVM, started when a test first asks for a database and stopped with the JVM. */
final class TestPostgres {

    private static final EmbeddedPostgres SERVER = start();
    private static final String IN_USE = "55006";
    private static final Set<String> COPIES = new HashSet<>();

    private TestPostgres() {
    }

    /** Starts the server without fsync, because nothing needs to survive the tests. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Creates an empty database, which stays until the end. */
    static String create() throws SQLException {
        return create("template1");
    }

    /**
     * Creates a copy of a database, which stays until the end.
     *
     * @param template its name; nothing may be connected to it
     */
    private static String create(String template) throws SQLException {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = SERVER.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        }
        return name;
    }

    /**
     * Creates a copy of a database and drops earlier copies that no test is connected to.
     *
     * @param template its name; nothing may be connected to it
     */
    static synchronized String passingCopy(String template) throws SQLException {
        for (String earlier : List.copyOf(COPIES)) {
            if (isDropped(earlier)) {
                COPIES.remove(earlier);
            }
        }
        String name = create(template);
        COPIES.add(name);
        return name;
    }

    /** Drops a database unless it is in use; returns whether it was dropped. */
    private static boolean isDropped(String name) throws SQLException {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("drop database " + name);
            return true;
        } catch (SQLException e) {
            if (IN_USE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    static DataSource database(String name) {
        return SERVER.getDatabase("postgres", name);
    }
}
