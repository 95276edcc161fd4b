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

import org.amur.settings.Setting;

/**
 * Embedded database: H2 in a file of the data directory.
 *
 * <p>The directory is the system property {@code amur.data}, else the environment variable {@code AMUR_DATA}, else
 * {@code .amur} in the user's home. A deployment descriptor cannot express this, because neither server resolves tokens
 * in its URL. Not an XA data source: with a single resource there is nothing to coordinate, and recovery is H2's own.
 */
public class EmbeddedDataSource implements DataSource {

    private static final String SETTINGS = String.join(";",
        // Durable commits: with its default delay H2 loses commits when the process is killed.
        "WRITE_DELAY=0",
        // The server closes its pool in order; H2's own shutdown hook would run earlier.
        "DB_CLOSE_ON_EXIT=FALSE",
        // Short enough for interactive users; milliseconds.
        "LOCK_TIMEOUT=5000",
        // Prepared statements that a connection keeps. A page of one record has some ten, H2's default is eight.
        "QUERY_CACHE_SIZE=32",
        // Sort order of PostgreSQL.
        "DEFAULT_NULL_ORDERING=HIGH");

    private final JdbcDataSource database = new JdbcDataSource();

    public EmbeddedDataSource() {
        database.setURL("jdbc:h2:file:" + folder().resolve("amur") + ";" + SETTINGS);
        database.setUser("sa");
        database.setPassword("");
    }

    /** Returns the absolute directory of the database file. */
    public static Path folder() {
        String configured = Setting.DATA.find().orElseGet(() -> System.getProperty("user.home") + "/.amur");
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

    /**
     * Creates the directory, readable only by its owner if the file system supports permissions, because it contains
     * accounts.
     */
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
