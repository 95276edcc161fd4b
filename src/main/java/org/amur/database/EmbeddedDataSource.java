package org.amur.database;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.h2.jdbcx.JdbcDataSource;

import org.amur.settings.Settings;

/**
 * The database of an installation that brings none: H2 in a file of the user's data folder.
 *
 * <p>The folder is the system property {@code amur.data}, else the environment variable {@code AMUR_DATA}, else
 * {@code .amur} in the user's home. A descriptor cannot say that (tokens in its URL are resolved by neither server), so
 * this class does. It is a plain {@link DataSource} and no XA one: there is one resource, so nothing is to be
 * coordinated, and nothing to be recovered but H2's own log.
 */
public class EmbeddedDataSource implements DataSource {

    private static final String SETTINGS = String.join(";",
        // Acknowledged means written: H2's default delay loses commits when the process is killed.
        "WRITE_DELAY=0",
        // The server closes its pool in order; H2's own shutdown hook would run before it.
        "DB_CLOSE_ON_EXIT=FALSE",
        // A waiting person gets an answer; milliseconds.
        "LOCK_TIMEOUT=5000",
        // As PostgreSQL sorts.
        "DEFAULT_NULL_ORDERING=HIGH");

    private final JdbcDataSource database = new JdbcDataSource();

    public EmbeddedDataSource() {
        database.setURL("jdbc:h2:file:" + folder().resolve("amur") + ";" + SETTINGS);
        database.setUser("sa");
        database.setPassword("");
    }

    /** The folder of the database file, absolute. */
    static Path folder() {
        String configured = Settings.find("amur.data").orElseGet(() -> System.getProperty("user.home") + "/.amur");
        if (configured.contains(";")) {
            throw new IllegalArgumentException("The data folder must not contain a semicolon: " + configured);
        }
        return Path.of(configured).toAbsolutePath().normalize();
    }

    @Override
    public Connection getConnection() throws SQLException {
        createFolder();
        return ReopenedConnection.open(database::getConnection);
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    /** For its user alone where the file system knows permissions: the accounts are in there. */
    private static void createFolder() {
        Path folder = folder();
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be created: " + folder, e);
        }
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return database.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        database.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return database.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        database.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("H2 does not log to java.util.logging");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : database.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || database.isWrapperFor(type);
    }
}
