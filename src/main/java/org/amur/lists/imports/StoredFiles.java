package org.amur.lists.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;

import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;

/**
 * Original files of current and waiting releases. A new reader version reads them again to separate reader differences
 * from list changes (see the decision in {@code adr/}).
 */
final class StoredFiles {

    private static final Logger LOG = Logger.getLogger(StoredFiles.class.getName());
    private static final String STAYS = "(r.state = 'WAITING' or r.state = 'COMPLETE' and not exists (select 1 from list_release o"
            + " where o.list = r.list and o.state = 'COMPLETE' and o.position > r.position))";
    private static final String GONE = " in (select u.id from list_upload u join list_release r on r.id = u.release_id where not "
            + STAYS + ")";

    private final Connection connection;

    StoredFiles(Connection connection) {
        this.connection = connection;
    }

    /** Returns true if the files of a release must be kept and are not. */
    boolean isWanted(long release) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select r.id from list_release r where r.id = ? and " + STAYS
                + " and not exists (select 1 from list_upload u where u.release_id = r.id)")) {
            select.setLong(1, release);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    /** Assigns the files to another release. */
    void move(long release, long to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update list_upload set release_id = ? where release_id = ?")) {
            update.setLong(1, to);
            update.setLong(2, release);
            update.executeUpdate();
        }
    }

    /** Deletes the files of releases that are neither current nor waiting. */
    void forget() throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.executeUpdate("delete from list_upload_file where upload_id" + GONE);
            delete.executeUpdate("delete from list_upload where id" + GONE);
        }
    }

    /**
     * Returns the entry hashes that this version reads from the files; empty if there are no files or they are
     * unreadable.
     */
    Optional<Set<String>> readAgain(long release) throws SQLException {
        List<ListFile> files = files(release);
        if (files.isEmpty()) {
            return Optional.empty();
        }
        Set<String> hashes = new HashSet<>();
        try {
            ListReading.of(files).read(entry -> hashes.add(entry.canonical().hash()));
            return Optional.of(hashes);
        } catch (IOException | RuntimeException e) {
            // An old file that cannot be read must not block a new one.
            LOG.log(Level.WARNING, e, () -> "The files of release " + release + " cannot be read again");
            return Optional.empty();
        }
    }

    private List<ListFile> files(long release) throws SQLException {
        List<ListFile> files = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select f.file_name, f.content from list_upload_file f"
                + " join list_upload u on u.id = f.upload_id where u.release_id = ?")) {
            select.setLong(1, release);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    byte[] packed = found.getBytes(2);
                    files.add(new ListFile(found.getString(1), () -> new GZIPInputStream(new ByteArrayInputStream(packed))));
                }
            }
        }
        return files;
    }
}
