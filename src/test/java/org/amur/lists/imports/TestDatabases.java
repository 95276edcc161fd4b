package org.amur.lists.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.amur.database.TestSchema;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database with the schema for each who asks, of either product. */
final class TestDatabases implements AutoCloseable {

    private final EmbeddedPostgres postgres = EmbeddedPostgres.start();

    TestDatabases() throws IOException {
    }

    Connection of(String product) throws SQLException {
        DataSource database = product.equals("H2") ? h2() : postgres();
        TestSchema.bring(database, product);
        return database.getConnection();
    }

    private static DataSource h2() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return database;
    }

    private DataSource postgres() throws SQLException {
        String name = "x" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute("create database " + name);
        }
        return postgres.getDatabase("postgres", name);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
