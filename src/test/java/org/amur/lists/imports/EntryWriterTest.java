package org.amur.lists.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.lists.OfficialList;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries are written in batches before they exhaust the memory, by size and by number. */
class EntryWriterTest {

    /** Nearly the maximum length of an entry. */
    private static final int MAX_LENGTH = 890_000;
    /** Words of a name and a reference. */
    private static final int WORDS = 200;

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestDatabases.of("H2");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private int count(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void keep(EntryWriter writer, int number, String name, String remarks) throws IOException {
        byte[] xml = ("<sdnList><sdnEntry><uid>" + number + "</uid><lastName>" + name + "</lastName><remarks>" + remarks
                + "</remarks></sdnEntry></sdnList>").getBytes(StandardCharsets.UTF_8);
        ListReading.of(List.of(new ListFile("sdn.xml", () -> new ByteArrayInputStream(xml)))).read(writer::keep);
    }

    @Test
    void longEntriesAreSentInSmallBatches() throws Exception {
        EntryWriter writer = new EntryWriter(connection, OfficialList.US_SDN);
        int fitting = EntryWriter.MAX_PIECE_LENGTH / MAX_LENGTH;
        for (int i = 0; i <= fitting; i++) {
            assertEquals(0, count("list_entry"), "so far they wait");
            keep(writer, i, "Company", "x".repeat(MAX_LENGTH));
        }
        assertEquals(fitting + 1, count("list_entry_body"));
        keep(writer, 100, "Company", "short");
        writer.end();
        assertEquals(fitting + 2, count("list_entry_body"));
        assertEquals(2 * (fitting + 2), count("list_entry_term"), "the name and the reference of each");
    }

    @Test
    void termsAreSentInBatches() throws Exception {
        EntryWriter writer = new EntryWriter(connection, OfficialList.US_SDN);
        String name = IntStream.range(0, WORDS - 1).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
        int entries = EntryWriter.MAX_TERMS / WORDS;
        for (int i = 0; i < entries; i++) {
            keep(writer, i, name, "");
        }
        assertEquals(0, count("list_entry_term"), "so far they wait");
        for (int i = 0; i <= EntryWriter.MAX_PIECE_LENGTH / MAX_LENGTH; i++) {
            keep(writer, entries + i, name, "x".repeat(MAX_LENGTH));
        }
        assertEquals(EntryWriter.MAX_TERMS, count("list_entry_term"));
        writer.end();
        assertEquals(WORDS * writer.count(), count("list_entry_term"));
    }
}
