package org.amur.lists.imports;

import static org.amur.lists.imports.TestDatabases.rows;
import static org.amur.lists.read.RealFiles.made;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.amur.lists.OfficialList;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A release with a corrected date replaces the original, which as-of dates before the correction still show. */
class RedatedReleaseTest {

    /**
     * Returns OFAC's tables of three parties.
     *
     * @param third name of the last one
     */
    private static long sdn(ReleaseStore store, String day, String third) throws Exception {
        String party = "%d,\"%s\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n";
        List<ListFile> files = List.of(made("sdn.csv", party.formatted(1, "A") + party.formatted(2, "B") + party.formatted(3, third)),
                made("alt.csv", "1,11,\"aka\",\"AA\",-0- \r\n3,12,\"aka\",\"CC\",-0- \r\n"),
                made("add.csv", "1,21,\"Street 1\",\"Minsk\",\"Belarus\",-0- \r\n3,22,\"Street 3\",\"Omsk\",\"Russia\",-0- \r\n"));
        return store.add(new NewRelease(OfficialList.US_SDN, LocalDate.parse(day), OffsetDateTime.now(ZoneOffset.UTC), "anna", "sdn.csv"),
                ListReading.of(files), count -> { });
    }

    private static List<String> accepted(Connection connection) throws SQLException {
        return rows(connection, "select id || ' ' || published from list_release where state = 'COMPLETE' order by position");
    }

    private static List<String> third(Connection connection, long release) throws SQLException {
        return rows(connection, "select e.title from list_entry e join list_entry_span s on s.entry_id = e.id join list_release r"
                + " on r.list = e.list where r.id = " + release + " and e.reference = '3' and s.first_position <= r.position"
                + " and (s.last_position is null or s.last_position >= r.position)");
    }

    private static List<String> told(Connection connection, long release, long before) throws SQLException {
        return rows(connection, "select change || ' ' || title from list_change where known_to is null and release_id = " + release
                + " and before_release_id = " + before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void correctedReleaseIsPlacedByDate(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            connection.setAutoCommit(false);
            ReleaseStore store = new ReleaseStore(connection);
            long first = sdn(store, "2020-01-10", "C");
            long mistyped = sdn(store, "2012-03-10", "D");
            long last = sdn(store, "2022-01-10", "E");
            ReleaseStore redating = new ReleaseStore(connection);
            long right = redating.redate(mistyped, LocalDate.of(2021, 3, 10), "root").orElseThrow();
            assertEquals(List.of(first + " 2020-01-10", right + " 2021-03-10", last + " 2022-01-10"), accepted(connection));
            assertEquals(List.of(List.of("C"), List.of("D"), List.of("E")),
                    List.of(third(connection, first), third(connection, right), third(connection, last)));
            assertEquals(List.of("D"), third(connection, mistyped), "on the days before");
            assertEquals(List.of("CHANGED D"), told(connection, right, first));
            assertEquals(List.of("CHANGED E"), told(connection, last, right));
            assertEquals(List.of(), told(connection, first, mistyped), "there is nothing before it any more");
            assertEquals(Optional.empty(), redating.becameCurrent());
            assertEquals(List.of("REPLACED anna " + right), rows(connection,
                    "select state || ' ' || retrieved_by || ' ' || replaced_by from list_release where id = " + mistyped));
            assertEquals(
                    List.of("root root sdn.csv OFAC_CSV 3"),
                    rows(
                            connection,
                            "select retrieved_by || ' ' || decided_by || ' ' || file_names"
                                    + " || ' ' || format || ' ' || parties from list_release where id = " + right));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void correctedDateDecidesTheCurrentRelease(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            connection.setAutoCommit(false);
            long first = sdn(new ReleaseStore(connection), "2020-01-10", "C");
            long second = sdn(new ReleaseStore(connection), "2002-02-20", "D");
            ReleaseStore later = new ReleaseStore(connection);
            long current = later.redate(second, LocalDate.of(2022, 2, 20), "root").orElseThrow();
            assertEquals(current, later.becameCurrent().orElseThrow());
            assertEquals(List.of("CHANGED D"), told(connection, current, first));
            ReleaseStore earlier = new ReleaseStore(connection);
            long past = earlier.redate(current, LocalDate.of(2019, 2, 20), "root").orElseThrow();
            assertEquals(first, earlier.becameCurrent().orElseThrow());
            assertEquals(List.of(past + " 2019-02-20", first + " 2020-01-10"), accepted(connection));
            assertEquals(List.of("CHANGED C"), told(connection, first, past));
            ReleaseStore near = new ReleaseStore(connection);
            long moved = near.redate(first, LocalDate.of(2020, 1, 11), "root").orElseThrow();
            assertNotEquals(first, moved);
            assertEquals(moved, near.becameCurrent().orElseThrow(), "with nothing between, too");
            assertEquals(List.of("CHANGED C"), told(connection, moved, past));
            assertEquals(List.of("C"), third(connection, moved));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void correctionToAnExistingReleaseJoinsIt(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            connection.setAutoCommit(false);
            ReleaseStore store = new ReleaseStore(connection);
            long mistyped = sdn(store, "2002-02-20", "D");
            long first = sdn(store, "2020-01-10", "C");
            long right = sdn(store, "2022-02-20", "D");
            long last = sdn(store, "2023-01-10", "E");
            assertEquals(right, store.redate(mistyped, LocalDate.of(2022, 2, 20), "root").orElseThrow());
            assertEquals(List.of(first + " 2020-01-10", right + " 2022-02-20", last + " 2023-01-10"), accepted(connection));
            assertEquals(List.of(), told(connection, first, mistyped));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void dateStatedInFilesCannotBeCorrected(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            connection.setAutoCommit(false);
            ReleaseStore store = new ReleaseStore(connection);
            ListFile file = made("eu.xml", "<export generationDate='2024-01-01'><sanctionEntity logicalId='1'><nameAlias wholeName='A'/>"
                    + "</sanctionEntity></export>");
            long said = store.add(new NewRelease(OfficialList.EU_FSF, null, OffsetDateTime.now(ZoneOffset.UTC), "anna", "eu.xml"),
                    ListReading.of(List.of(file)), count -> { });
            assertTrue(store.redate(said, LocalDate.of(2023, 1, 1), "root").isEmpty());
            long typed = sdn(store, "2020-01-10", "C");
            assertTrue(store.redate(typed, LocalDate.of(2020, 1, 10), "root").isEmpty());
            long right = store.redate(typed, LocalDate.of(2020, 1, 11), "root").orElseThrow();
            assertTrue(store.redate(typed, LocalDate.of(2020, 1, 12), "root").isEmpty(), "it stands no more");
            assertEquals(2, accepted(connection).size());
            assertEquals(List.of("C"), third(connection, right));
        }
    }
}
