package org.amur.lists.imports;

import static org.amur.lists.imports.TestDatabases.execute;
import static org.amur.lists.imports.TestDatabases.rows;
import static org.amur.lists.read.ListExtracts.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.amur.lists.OfficialList;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListFormat;
import org.amur.lists.read.ListReading;
import org.amur.lists.read.ProblemKind;
import org.amur.lists.read.RealFiles;
import org.amur.lists.read.SampleLists;
import org.amur.lists.read.UnreadableListException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Releases share unchanged entries, have a position by date and are stored completely or not at all, on both databases.
 */
class ReleaseStoreTest {

    private static ListFile made(String xml) {
        return RealFiles.made("made.xml", xml);
    }

    private static ListFile sample(ListFormat format) {
        return SampleLists.of(format).get(0);
    }

    /** Returns a list whose parties are a number and a name. */
    private static ListFile sdn(String day, String... parties) {
        return made(sdnXml(day, parties));
    }

    /** Returns a list of organisations, for which OFAC's table states no kind. */
    private static ListFile organisations(String day, String... parties) {
        return made(sdnXml(day, parties).replace("</lastName>", "</lastName><sdnType>Entity</sdnType>"));
    }

    private static String sdnXml(String day, String... parties) {
        StringBuilder xml = new StringBuilder("<sdnList><publshInformation><Publish_Date>" + day
                + "</Publish_Date></publshInformation>");
        for (String party : parties) {
            String[] said = party.split("=");
            xml.append("<sdnEntry><uid>").append(said[0]).append("</uid><lastName>").append(said[1])
                    .append("</lastName></sdnEntry>");
        }
        return xml.append("</sdnList>").toString();
    }

    private static long add(Connection connection, OfficialList list, ListFile... files) throws Exception {
        return add(connection, new ReleaseStore(connection), null, list, files);
    }

    private static long add(Connection connection, ReleaseStore store, String day, OfficialList list, ListFile... files)
            throws Exception {
        connection.setAutoCommit(false);
        try {
            store.takeTurn();
            NewRelease release = new NewRelease(list, day == null ? null : LocalDate.parse(day), OffsetDateTime.now(ZoneOffset.UTC),
                    "anna", "a file");
            long id = store.add(release, ListReading.of(List.of(files)), count -> { });
            connection.commit();
            return id;
        } catch (Exception e) {
            connection.rollback();
            throw e;
        }
    }

    private static String state(Connection connection, long release) throws SQLException {
        return text(connection, "select state from list_release where id = " + release);
    }

    private static String text(Connection connection, String sql) throws SQLException {
        return rows(connection, sql).stream().findFirst().orElse(null);
    }

    /** Returns reference and hash of the entries of a release. */
    private static Set<String> entries(Connection connection, long release) throws SQLException {
        Set<String> entries = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement("select e.reference, e.hash from list_entry e"
                + " join list_entry_span s on s.entry_id = e.id join list_release r on r.list = e.list where r.id = ?"
                + " and s.first_position <= r.position and (s.last_position is null or s.last_position >= r.position)")) {
            select.setLong(1, release);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    assertTrue(entries.add(row.getString(1) + " " + row.getString(2)), "spans that overlap");
                }
            }
        }
        return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void consecutiveReleasesShareEntries(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long before = add(connection, OfficialList.US_CONSOLIDATED, file("ofac/cons_2022-02-22.xml"));
            long after = add(connection, OfficialList.US_CONSOLIDATED, file("ofac/cons_2022-02-24.xml"));
            assertEquals("COMPLETE", state(connection, after));
            Map<String, String> then = byReference(entries(connection, before));
            Map<String, String> now = byReference(entries(connection, after));
            assertEquals(48, then.size());
            assertEquals(54, now.size());
            assertTrue(now.keySet().containsAll(then.keySet()));
            assertEquals(10, then.entrySet().stream().filter(each -> !now.get(each.getKey()).equals(each.getValue())).count());
            // 48 entries, then 6 added and 10 changed.
            assertEquals("64", text(connection, "select count(*) from list_entry"));
        }
    }

    private static Map<String, String> byReference(Set<String> entries) {
        Map<String, String> map = new TreeMap<>();
        entries.forEach(entry -> map.put(entry.split(" ")[0], entry.split(" ")[1]));
        return map;
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void repeatedImportIsOneRelease(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long first = add(connection, OfficialList.UN_SECURITY_COUNCIL, sample(ListFormat.UN_XML));
            assertEquals(first, add(connection, OfficialList.UN_SECURITY_COUNCIL, sample(ListFormat.UN_XML)));
            assertEquals("1", text(connection, "select count(*) from list_release"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void returnToEarlierContentIsANewRelease(String product) throws Exception {
        ListFile before = undated("1=A", "2=B", "3=C");
        ListFile between = undated("1=A", "2=BB", "3=C");
        try (Connection connection = TestDatabases.of(product)) {
            long first = add(connection, OfficialList.EU_FSF, before);
            long second = add(connection, OfficialList.EU_FSF, between);
            long third = add(connection, OfficialList.EU_FSF, before);
            assertNotEquals(first, third);
            assertEquals(entries(connection, first), entries(connection, third));
            assertEquals(Map.of("2", "CHANGED B"), changes(connection, third, second));
            assertEquals(third, add(connection, OfficialList.EU_FSF, before), "and not again, as long as it stands");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void repeatedDatedFilesAreFoundAtTheirPosition(String product) throws Exception {
        ListFile first = sdn("01/02/2024", "1=A", "2=B");
        try (Connection connection = TestDatabases.of(product)) {
            long early = add(connection, OfficialList.US_SDN, first);
            add(connection, OfficialList.US_SDN, sdn("02/02/2024", "1=A", "2=C"));
            assertEquals(early, add(connection, OfficialList.US_SDN, first));
            assertEquals("2", text(connection, "select count(*) from list_release"));
        }
    }

    /** Returns a list without a date, whose parties are a number and a name. */
    private static ListFile undated(String... parties) {
        StringBuilder xml = new StringBuilder("<export>");
        for (String party : parties) {
            xml.append("<sanctionEntity logicalId='").append(party.split("=")[0]).append("'><nameAlias wholeName='")
                    .append(party.split("=")[1]).append("'/></sanctionEntity>");
        }
        return made(xml.append("</export>").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void importOrderDoesNotChangePositions(String product) throws Exception {
        List<String> parties = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            parties.add(i + "=A");
        }
        Random random = new Random(7);
        for (int round = 0; round < 6; round++) {
            try (Connection connection = TestDatabases.of(product)) {
                Map<Integer, ListFile> files = new TreeMap<>();
                Map<Integer, Set<String>> expected = new TreeMap<>();
                List<Integer> days = new ArrayList<>();
                for (int day = 1; day <= 7; day++) {
                    List<String> some = new ArrayList<>();
                    Set<String> references = new TreeSet<>();
                    for (String party : parties) {
                        if (random.nextInt(40) != 0) {
                            some.add(party.split("=")[0] + "=" + (random.nextInt(10) == 0 ? "B" : "A"));
                            references.add(some.get(some.size() - 1));
                        }
                    }
                    files.put(day, sdn("0" + day + "/01/2024", some.toArray(String[]::new)));
                    expected.put(day, references);
                    days.add(day);
                }
                Collections.shuffle(days, random);
                Map<Integer, Long> releases = new TreeMap<>();
                for (int day : days) {
                    releases.put(day, add(connection, OfficialList.US_SDN, files.get(day)));
                }
                for (int day : days) {
                    assertEquals("COMPLETE", state(connection, releases.get(day)));
                    Set<String> said = new TreeSet<>();
                    for (String entry : entries(connection, releases.get(day))) {
                        said.add(entry.split(" ")[0] + "=" + text(connection, "select title from list_entry where hash = '"
                                + entry.split(" ")[1] + "'"));
                    }
                    assertEquals(expected.get(day), said, "day " + day + " of " + days);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aMuchSmallerReleaseWaitsForAnAdministrator(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            String[] many = new String[20];
            for (int i = 0; i < many.length; i++) {
                many[i] = i + "=NAME";
            }
            String[] few = java.util.Arrays.copyOf(many, 17);
            few[0] = "0=OTHER";
            long first = add(connection, OfficialList.US_SDN, sdn("01/02/2024", many));
            long second = add(connection, OfficialList.US_SDN, sdn("02/02/2024", few));
            assertEquals("WAITING", state(connection, second));
            assertEquals("FEWER_PARTIES", text(connection, "select reason from list_release_problem where part = 'DOUBT'"
                    + " and release_id = " + second));
            assertEquals(20, entries(connection, first).size());
            assertEquals(0, entries(connection, second).size());
            ReleaseStore store = new ReleaseStore(connection);
            assertTrue(store.confirm(second, "root"));
            assertFalse(store.confirm(second, "root"));
            assertEquals(17, entries(connection, second).size());
            assertEquals(4, changes(connection, second, first).size());
            long third = add(connection, OfficialList.US_SDN, sdn("03/02/2024", "0=THIRD"));
            assertEquals("WAITING", state(connection, third));
            assertTrue(store.decline(third, "root"));
            assertEquals("DECLINED", state(connection, third));
            assertEquals("0", text(connection, "select count(*) from list_entry where title = 'THIRD'"));
            assertEquals("21", text(connection, "select count(*) from list_entry"));
            // A declined release may be imported again.
            assertEquals("WAITING", state(connection, add(connection, OfficialList.US_SDN, sdn("03/02/2024", "0=THIRD"))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void releaseThatChangesMoreThanAThirdWaits(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            String[] before = new String[33];
            java.util.Arrays.setAll(before, i -> i + "=NAME");
            add(connection, OfficialList.US_SDN, sdn("01/02/2024", before));
            String[] third = before.clone();
            java.util.Arrays.setAll(third, i -> i < 11 ? i + "=OTHER" : before[i]);
            assertEquals("COMPLETE", state(connection, add(connection, OfficialList.US_SDN, sdn("02/02/2024", third))));
            String[] more = third.clone();
            java.util.Arrays.setAll(more, i -> i < 12 ? i + "=AGAIN" : before[i]);
            long waiting = add(connection, OfficialList.US_SDN, sdn("03/02/2024", more));
            assertEquals("WAITING", state(connection, waiting));
            assertEquals("MANY_CHANGED 12 / 33", text(connection,
                    "select reason || ' ' || detail from list_release_problem where part = 'DOUBT' and release_id = " + waiting));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void firstReleaseWithoutPersonsOrWithPersonsOnlyWaits(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            String[] parties = new String[10];
            java.util.Arrays.setAll(parties, i -> i + "=NAME");
            String doubt = "select reason from list_release_problem where part = 'DOUBT' and release_id = ";
            assertEquals("NO_PERSONS", text(connection, doubt + add(connection, OfficialList.US_SDN, organisations("01/02/2024", parties))));
            ListFile persons = made(sdnXml("01/02/2024", parties).replace("</lastName>", "</lastName><sdnType>Individual</sdnType>"));
            assertEquals("NO_ORGANISATIONS", text(connection, doubt + add(connection, OfficialList.US_CONSOLIDATED, persons)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void skippedEntriesBeyondTheLimitAreCountedByReason(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long release = add(connection, OfficialList.US_SDN, nameless(162, 1_000));
            String of = " from list_release_problem where release_id = " + release + " and ";
            assertEquals("162", text(connection, "select skipped from list_release where id = " + release));
            assertEquals("162", text(connection, "select sum(case when part = 'MORE_SKIPPED' then line else 1 end)" + of
                    + "part in ('SKIPPED', 'MORE_SKIPPED')"));
            assertEquals("62", text(connection, "select line" + of + "part = 'MORE_SKIPPED' and reason = 'NO_NAME'"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aFirstReleaseOfWhichMuchIsSkippedWaits(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            assertEquals("COMPLETE", state(connection, add(connection, OfficialList.US_SDN, nameless(5, 20))));
            assertEquals("COMPLETE", state(connection, add(connection, OfficialList.UK_OFSI, sample(ListFormat.OFSI_CSV))));
            long waiting = add(connection, OfficialList.US_CONSOLIDATED, nameless(6, 20));
            assertEquals("WAITING", state(connection, waiting));
            assertEquals("MANY_SKIPPED 6 / 20", text(connection,
                    "select reason || ' ' || detail from list_release_problem where part = 'DOUBT' and release_id = " + waiting));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void aFirstReleaseThatEndsWithinALineWaits(String product) throws Exception {
        String row = "05/08/2026;%d;EU.27.28;P;person;Ivan\n";
        String table = "fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_SubjectType;"
                + "Entity_SubjectType_ClassificationCode;NameAlias_WholeName\n" + row.formatted(1) + row.formatted(2);
        try (Connection connection = TestDatabases.of(product)) {
            long waiting = add(connection, OfficialList.EU_FSF, made(table.stripTrailing()));
            assertEquals("WAITING", state(connection, waiting));
            assertEquals("NO_FINAL_LINE_BREAK", text(connection, "select reason from list_release_problem where part = 'DOUBT'"
                    + " and release_id = " + waiting));
            assertEquals("COMPLETE", state(connection, add(connection, OfficialList.EU_FSF, made(table))));
        }
    }

    /** Returns a list whose first parties have no name. */
    private static ListFile nameless(int some, int all) {
        String[] parties = new String[all];
        for (int i = 0; i < all; i++) {
            parties[i] = i + (i < some ? "= " : "=A");
        }
        return sdn("01/02/2024", parties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void futureReleaseWaitsForApproval(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            DateTimeFormatter day = DateTimeFormatter.ofPattern("MM/dd/yyyy");
            long current = add(connection, OfficialList.US_SDN, sdn(day.format(today), "1=A", "2=B"));
            assertEquals("COMPLETE", state(connection, current));
            long coming = add(connection, OfficialList.US_SDN, sdn(day.format(today.plusYears(3)), "1=A", "2=OTHER"));
            assertEquals("WAITING", state(connection, coming));
            assertEquals("PUBLISHED_LATER", text(connection, "select reason from list_release_problem where part = 'DOUBT'"
                    + " and release_id = " + coming));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void formatOfAnotherListIsRefused(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long first = add(connection, OfficialList.US_SDN, sdn("01/02/2024", "1=A", "2=B", "3=C"));
            assertEquals("COMPLETE", state(connection, first));
            long other = add(connection, OfficialList.US_SDN, sdn("02/02/2024", "7=A", "8=B", "9=C", "1=A"));
            assertEquals("WAITING", state(connection, other));
            UnreadableListException wrong = assertThrows(UnreadableListException.class, () -> add(connection, OfficialList.EU_FSF,
                    sample(ListFormat.UN_XML)));
            assertEquals(ProblemKind.WRONG_LIST, wrong.getProblem().reason());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void failedImportLeavesNothing(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long first = add(connection, OfficialList.UN_SECURITY_COUNCIL, sample(ListFormat.UN_XML));
            Set<String> before = entries(connection, first);
            byte[] whole = SampleLists.bytes(ListFormat.UN_XML);
            byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 200);
            ListFile broken = new ListFile("cut.xml", () -> new ByteArrayInputStream(cut));
            assertThrows(UnreadableListException.class, () -> add(connection, OfficialList.UN_SECURITY_COUNCIL, broken));
            assertEquals(before, entries(connection, first));
            assertEquals("1", text(connection, "select count(*) from list_release"));
            assertEquals(String.valueOf(before.size()), text(connection, "select count(*) from list_entry"));
            UnreadableListException none = assertThrows(
                    UnreadableListException.class,
                    () -> add(
                            connection,
                            OfficialList.CH_SECO,
                            made(
                                    "<swiss-sanctions-list list-type='test-list' date='2017-11-08'><sanctions-program ssid='1'/></swiss-sanctions-list>")));
            assertEquals(ProblemKind.NO_ENTRIES, none.getProblem().reason());
        }
    }

    /** Returns the changes of a release in the feed, by party. */
    private static Map<String, String> changes(Connection connection, long release, long before) throws SQLException {
        Map<String, String> changes = new TreeMap<>();
        try (PreparedStatement select = connection.prepareStatement("select reference, change, title from list_change"
                + " where release_id = ? and before_release_id = ? and known_to is null")) {
            select.setLong(1, release);
            select.setLong(2, before);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    changes.put(row.getString(1), row.getString(2) + " " + row.getString(3));
                }
            }
        }
        return changes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void changesAreRecordedAgainstThePreviousRelease(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long first = add(connection, OfficialList.US_SDN, sdn("01/02/2024", "1=A", "2=B", "3=C", "4=D"));
            assertEquals("0", text(connection, "select count(*) from list_change"), "There is nothing before the first");
            long third = add(connection, OfficialList.US_SDN, sdn("01/04/2024", "1=A", "2=BB", "3=C", "5=E"));
            assertEquals(Map.of("2", "CHANGED BB", "4", "REMOVED D", "5", "ADDED E"), changes(connection, third, first));
            long second = add(connection, OfficialList.US_SDN, sdn("01/03/2024", "1=A", "2=BB", "3=C", "4=D"));
            assertEquals(Map.of("2", "CHANGED BB"), changes(connection, second, first));
            assertEquals(Map.of("4", "REMOVED D", "5", "ADDED E"), changes(connection, third, second));
            assertEquals(Map.of(), changes(connection, third, first), "Of the two no longer, for there is one between");
            assertEquals("6", text(connection, "select count(*) from list_change"), "and yet remembered");
            long none = add(connection, OfficialList.US_SDN, sdn("01/01/2024", "1=A", "2=B", "3=C"));
            assertEquals(Map.of("4", "ADDED D"), changes(connection, first, none));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void formattingOfAnotherFormatIsNoChange(String product) throws Exception {
        String[] same = new String[450];
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < same.length; i++) {
            same[i] = i + "=Name " + i;
            table.append(i).append(",\"NAME, ").append(i).append("\",").append("-0- ,".repeat(9)).append("-0- \r\n");
        }
        ListFile[] tables = {
            RealFiles.made("sdn.csv", table.toString().replace("7,\"NAME, 7\"", "7,\"Another\"")),
            RealFiles.made("alt.csv", "1,1,\"aka\",\"ALIAS\",-0- \r\n"),
            RealFiles.made("add.csv", "449,1,-0- ,-0- ,\"Russia\",-0- \r\n")
        };
        try (Connection connection = TestDatabases.of(product)) {
            long xml = add(connection, OfficialList.US_SDN, organisations("01/02/2024", same));
            ReleaseStore store = new ReleaseStore(connection);
            assertTrue(store.confirm(xml, "root"), "It has no persons");
            long csv = add(connection, store, "2024-02-02", OfficialList.US_SDN, tables);
            if (state(connection, csv).equals("WAITING")) {
                assertTrue(store.confirm(csv, "root"));
            }
            assertEquals(Map.of("1", "CHANGED NAME, 1", "7", "CHANGED Another", "449", "CHANGED NAME, 449"), changes(connection, csv, xml));
            long again = add(connection, OfficialList.US_SDN, organisations("03/02/2024", same));
            assertTrue(store.confirm(again, "root"), "It has no address any more");
            assertEquals(Map.of("1", "CHANGED Name 1", "7", "CHANGED Name 7", "449", "CHANGED Name 449"), changes(connection, again, csv));
            long one = add(connection, OfficialList.US_SDN, organisations("04/02/2024", Stream.of(same)
                    .map(each -> each.replace("Name", "NAME,")).toArray(String[]::new)));
            assertTrue(store.confirm(one, "root"), "All of it is changed");
            assertEquals(450, changes(connection, one, again).size(), "Of one format each of them is a change");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void formattingOfAnotherReaderVersionIsNoChange(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long before = add(connection, OfficialList.US_SDN, organisations("01/02/2024", "1=Name 1", "2=Name 2"));
            assertEquals(String.valueOf(ListFormat.OFAC_XML.version()), text(connection, "select reader_version from list_release"));
            asReadBefore(connection);
            long after = add(connection, OfficialList.US_SDN, organisations("02/02/2024", "1=NAME, 1", "2=Another"));
            assertEquals(Map.of("2", "CHANGED Another"), changes(connection, after, before));
            long next = add(connection, OfficialList.US_SDN, organisations("03/02/2024", "1=Name 1", "2=Another"));
            assertEquals(Map.of("1", "CHANGED Name 1"), changes(connection, next, after), "Of one version it is a change");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void contentFoundByRereadingIsNoChange(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            ReleaseStore store = new ReleaseStore(connection);
            long before = add(connection, OfficialList.US_SDN, organisations("01/02/2024", "1=One", "2=Two", "3=Name 3"));
            assertTrue(store.needsFiles(before));
            // Simulates an earlier version that read only this from the same files.
            keepFiles(connection, before, sdnXml("01/02/2024", "1=One and more", "2=Two and more", "3=Name 3"));
            assertFalse(store.needsFiles(before), "They are there");
            asReadBefore(connection);
            long after = add(
                    connection,
                    OfficialList.US_SDN,
                    organisations("02/02/2024", "1=One and more", "2=Two and other", "3=NAME, 3"));
            assertEquals(Map.of("2", "CHANGED Two and other", "3", "CHANGED NAME, 3"), changes(connection, after, before));
            assertEquals("0", text(connection, "select count(*) from list_upload_file"), "The release before is no more the current one");
            assertTrue(store.needsFiles(after));
            assertFalse(store.needsFiles(before));
        }
    }

    private static void keepFiles(Connection connection, long release, String xml) throws Exception {
        execute(connection, "insert into list_upload (id, token, account, list, uploaded_at, release_id)"
                + " values (1, 'x', 'anna', 'US_SDN', '2024-02-01 00:00:00+00', " + release + ")");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream to = new GZIPOutputStream(packed)) {
            to.write(xml.replace("</lastName>", "</lastName><sdnType>Entity</sdnType>").getBytes(StandardCharsets.UTF_8));
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into list_upload_file (id, upload_id, file_name, content) values (1, 1, 'sdn.xml', ?)")) {
            insert.setBytes(1, packed.toByteArray());
            insert.executeUpdate();
        }
    }

    private static void asReadBefore(Connection connection) throws SQLException {
        execute(connection, "update list_release set reader_version = 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void uniqueNumbersAreDeletedWithTheEntry(String product) throws Exception {
        String says =
                "<sanctionEntity logicalId='4711' euReferenceNumber='EU.1234.56' unitedNationId='KPi.033'><nameAlias wholeName='A ship'/>"
                        + "<identification identificationTypeDescription='IMO number' number='IMO 9187629'/>"
                        + "<identification identificationTypeDescription='Passport' number='1234567'/></sanctionEntity>";
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            many.append("<sanctionEntity logicalId='").append(i).append("'><nameAlias wholeName='N'/></sanctionEntity>");
        }
        try (Connection connection = TestDatabases.of(product)) {
            add(connection, OfficialList.EU_FSF, made("<export>" + many + "</export>"));
            long few = add(connection, OfficialList.EU_FSF, made("<export>" + says + "</export>"));
            assertEquals("WAITING", state(connection, few));
            assertEquals("EU_REFERENCE EU.1234.56, UN_REFERENCE KPi.033", numbers(connection), "Companies have IMO numbers, too");
            assertTrue(new ReleaseStore(connection).decline(few, "root"));
            assertEquals("", numbers(connection));
            String listing =
                    "_id,source,entity_number,type,programs,name,title,addresses,federal_register_notice,start_date,end_date,standard_order,"
                            + "license_requirement,license_policy,call_sign,vessel_type,gross_tonnage,gross_registered_tonnage,vessel_flag,vessel_owner,"
                            + "remarks,source_list_url,alt_names,citizenships,dates_of_birth,nationalities,places_of_birth,source_information_url,ids\n"
                            + "4242,Specially Designated Nationals (SDN) - Treasury Department" + ",".repeat(27) + "\n";
            add(
                    connection,
                    OfficialList.US_SCREENING,
                    RealFiles.made("csl.csv", listing.replace("Department,,,,", "Department,4242,Entity,SDGT,PARTY")));
            assertEquals("OFAC_UID 4242", numbers(connection));
        }
    }

    private static String numbers(Connection connection) throws SQLException {
        List<String> numbers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select scheme, code from list_entry_number order by scheme, code")) {
            while (row.next()) {
                numbers.add(row.getString(1) + " " + row.getString(2));
            }
        }
        return String.join(", ", numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void changesHaveProgrammesAndCountriesOfBothSides(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            add(connection, OfficialList.US_CONSOLIDATED, file("ofac/cons_2022-02-22.xml"));
            add(connection, OfficialList.US_CONSOLIDATED, file("ofac/cons_2022-02-24.xml"));
            assertEquals("16", text(connection, "select count(*) from list_change"));
            assertEquals("6", text(connection, "select count(*) from list_change where change = 'ADDED'"));
            assertEquals("0", text(connection, "select count(*) from list_change c where not exists"
                    + " (select 1 from list_change_programme p where p.change_id = c.id)"));
            assertEquals("RU", text(connection,
                    "select country from list_change_country group by country order by count(*) desc"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void undatedFileTakesTheEnteredDate(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            connection.setAutoCommit(false);
            ReleaseStore store = new ReleaseStore(connection);
            ListFile[] files = {file("ofac/sdn-2019-01/sdn.csv"), file("ofac/sdn-2019-01/alt.csv"),
                file("ofac/sdn-2019-01/add.csv")};
            NewRelease said = new NewRelease(OfficialList.US_SDN, LocalDate.of(2019, 1, 15), OffsetDateTime.now(ZoneOffset.UTC),
                    "anna", "x");
            long id = store.add(said, ListReading.of(List.of(files)), count -> { });
            assertEquals("2019-01-15", text(connection, "select published from list_release where id = " + id));
            assertEquals("72", text(connection, "select parties from list_release where id = " + id));
        }
    }

    private static String current(Connection connection) throws SQLException {
        return text(connection, "select id from list_release where state = 'COMPLETE' order by position desc");
    }

    private static String doubts(Connection connection, long release) throws SQLException {
        return text(connection, "select reason || ' ' || detail from list_release_problem where part = 'DOUBT' and release_id = "
                + release);
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void undatedReleaseDoesNotSupersedeADatedOne(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            ReleaseStore store = new ReleaseStore(connection);
            long dated = add(connection, store, "2022-01-20", OfficialList.EU_FSF, undated("1=A", "2=B", "3=C"));
            long undated = add(connection, OfficialList.EU_FSF, undated("1=A", "2=B", "3=OLD"));
            assertEquals("WAITING", state(connection, undated));
            assertEquals("NO_DAY 2022-01-20", doubts(connection, undated));
            assertTrue(store.confirm(undated, "root"));
            assertEquals(String.valueOf(dated), current(connection));
            assertEquals(Map.of("3", "CHANGED C"), changes(connection, dated, undated));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void approvedReleaseIsPlacedByDate(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            ReleaseStore store = new ReleaseStore(connection);
            ListFile[] early = {file("ofac/sdn-2019-01/sdn.csv"), file("ofac/sdn-2019-01/alt.csv"), file("ofac/sdn-2019-01/add.csv")};
            long waiting = add(connection, OfficialList.US_SDN, early);
            assertEquals("WAITING", state(connection, waiting));
            long current = add(connection, store, "2022-01-20", OfficialList.US_SDN, file("ofac/sdn-2022-01/sdn.csv"),
                    file("ofac/sdn-2022-01/alt.csv"), file("ofac/sdn-2022-01/add.csv"));
            assertEquals("COMPLETE", state(connection, current));
            ReleaseStore deciding = new ReleaseStore(connection);
            assertTrue(deciding.confirm(waiting, "root"));
            assertEquals(String.valueOf(current), current(connection));
            assertTrue(deciding.becameCurrent().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void datedReleaseFollowsUndatedOnes(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long undated = add(connection, OfficialList.EU_FSF, undated("1=A", "2=B", "3=C"));
            ReleaseStore store = new ReleaseStore(connection);
            long dated = add(connection, store, "2019-01-15", OfficialList.EU_FSF, undated("1=A", "2=B", "3=D"));
            assertEquals(dated, store.becameCurrent().orElseThrow());
            assertEquals(Map.of("3", "CHANGED D"), changes(connection, dated, undated));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void datedReleaseReplacesUndatedTwin(String product) throws Exception {
        ListFile same = undated("1=A", "2=B", "3=C");
        try (Connection connection = TestDatabases.of(product)) {
            ReleaseStore store = new ReleaseStore(connection);
            long undated = add(connection, OfficialList.EU_FSF, same);
            long other = add(connection, store, "2025-01-01", OfficialList.EU_FSF, undated("1=A", "2=B", "3=D"));
            long dated = add(connection, store, "2025-12-19", OfficialList.EU_FSF, same);
            assertNotEquals(undated, dated);
            assertEquals("REPLACED", state(connection, undated));
            assertEquals(String.valueOf(dated), text(connection, "select replaced_by from list_release where id = " + undated));
            assertEquals(String.valueOf(dated), current(connection));
            assertEquals(Map.of("3", "CHANGED C"), changes(connection, dated, other));
            assertEquals(Map.of(), changes(connection, other, undated), "for there is nothing before it any more");
            assertEquals(3, entries(connection, undated).size(), "on the days before it stood");
            assertEquals(dated, add(connection, OfficialList.EU_FSF, same));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void datedReleaseReplacesWaitingTwin(String product) throws Exception {
        ListFile same = undated("1=A", "2=B", "3=OLD");
        try (Connection connection = TestDatabases.of(product)) {
            ReleaseStore store = new ReleaseStore(connection);
            long current = add(connection, store, "2022-01-20", OfficialList.EU_FSF, undated("1=A", "2=B", "3=C"));
            long waiting = add(connection, OfficialList.EU_FSF, same);
            long dated = add(connection, store, "2019-01-15", OfficialList.EU_FSF, same);
            assertEquals("COMPLETE", state(connection, dated));
            assertEquals("REPLACED", state(connection, waiting));
            assertFalse(store.confirm(waiting, "root"));
            assertEquals("0", text(connection, "select count(*) from list_waiting_entry"));
            assertEquals(3, entries(connection, dated).size());
            assertEquals(String.valueOf(current), current(connection));
        }
    }

    /** Simulates releases stored before undated ones had their own positions. */
    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void undatedReleaseMovesWhenItIsDated(String product) throws Exception {
        ListFile same = undated("1=A", "2=B", "3=OLD");
        try (Connection connection = TestDatabases.of(product)) {
            ReleaseStore store = new ReleaseStore(connection);
            long undated = add(connection, store, "2999-01-01", OfficialList.EU_FSF, same);
            store.confirm(undated, "root");
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("update list_release set published = null");
            }
            long newer = add(connection, store, "2022-01-20", OfficialList.EU_FSF, undated("1=A", "2=B", "3=C"));
            assertEquals(String.valueOf(undated), current(connection));
            ReleaseStore giving = new ReleaseStore(connection);
            long dated = add(connection, giving, "2019-01-15", OfficialList.EU_FSF, same);
            assertEquals(newer, giving.becameCurrent().orElseThrow());
            assertEquals(String.valueOf(newer), current(connection));
            assertEquals(Map.of("3", "CHANGED C"), changes(connection, newer, dated));
            assertEquals(Map.of(), changes(connection, undated, newer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void entryIsFoundByPublishersNumber(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            add(connection, OfficialList.EU_FSF, made("<export generationDate='2024-01-01'><sanctionEntity logicalId='4711'"
                    + " euReferenceNumber='EU.1234.56'><subjectType code='person'/><nameAlias wholeName='Ivan' strong='true'/>"
                    + "</sanctionEntity></export>"));
            assertEquals("1234,4711,56,eu,ivan", terms(connection));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void filesOfAnotherListWaitForApproval(String product) throws Exception {
        ListFile file = sdn("01/01/2024", "1=FIRST");
        try (Connection connection = TestDatabases.of(product)) {
            assertEquals("COMPLETE", state(connection, add(connection, OfficialList.US_SDN, file)));
            long same = add(connection, OfficialList.US_CONSOLIDATED, file);
            assertEquals("WAITING", state(connection, same));
            assertEquals("SAME_AS_OTHER_LIST US_SDN", text(connection,
                    "select reason || ' ' || detail from list_release_problem where part = 'DOUBT' and release_id = " + same));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void statedOtherListWaitsForApproval(String product) throws Exception {
        String xml = "<sanctionsData><entities><entity id='1'><sanctionsLists><sanctionsList>%s</sanctionsList>"
                + "<sanctionsList>%s</sanctionsList></sanctionsLists><names><name><isPrimary>true</isPrimary><translations><translation>"
                + "<formattedFullName>A</formattedFullName></translation></translations></name></names></entity></entities></sanctionsData>";
        try (Connection connection = TestDatabases.of(product)) {
            long both = add(connection, OfficialList.US_CONSOLIDATED, made(xml.formatted("Consolidated List", "SDN List")));
            assertEquals("COMPLETE", state(connection, both), "some parties are on either");
            long sdn = add(connection, OfficialList.US_CONSOLIDATED, made(xml.formatted("SDN List", "SDN List")));
            assertEquals("ANOTHER_LIST SDN List", doubts(connection, sdn));
            long other = add(
                    connection,
                    OfficialList.US_SDN,
                    made(xml.formatted("Consolidated List", "Non-SDN Menu-Based Sanctions List")));
            assertEquals("ANOTHER_LIST Consolidated List, Non-SDN Menu-Based Sanctions List", doubts(connection, other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void majorityOnAnotherListWaitsForApproval(String product) throws Exception {
        String entity =
                "<entity id='%d'><sanctionsLists>%s</sanctionsLists><names><name><isPrimary>true</isPrimary><translations><translation>"
                        + "<formattedFullName>A</formattedFullName></translation></translations></name></names></entity>";
        String sdn = "<sanctionsList>SDN List</sanctionsList>";
        String sectoral = "<sanctionsList>Sectoral Sanctions Identifications List</sanctionsList>";
        ListFile sdnFile = made("<sanctionsData><entities>" + entity.formatted(1, sdn) + entity.formatted(2, sdn)
                + entity.formatted(3, sdn + sectoral) + "</entities></sanctionsData>");
        ListFile consolidatedFile = made("<sanctionsData><entities>" + entity.formatted(4, sectoral) + entity.formatted(5, sectoral)
                + entity.formatted(6, sdn + sectoral) + "</entities></sanctionsData>");
        try (Connection connection = TestDatabases.of(product)) {
            assertEquals("ANOTHER_LIST SDN List, Sectoral Sanctions Identifications List",
                    doubts(connection, add(connection, OfficialList.US_CONSOLIDATED, sdnFile)));
            assertEquals("ANOTHER_LIST SDN List, Sectoral Sanctions Identifications List",
                    doubts(connection, add(connection, OfficialList.US_SDN, consolidatedFile)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void whiteSpaceAloneChangesNothing(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            long before = add(connection, OfficialList.US_SDN, sdn("01/01/2024", "1=FIRST  NAME", "2=SECOND"));
            long after = add(connection, OfficialList.US_SDN, sdn("01/02/2024", "1=FIRST\n   NAME", "2=SECOND"));
            assertEquals(Map.of(), changes(connection, after, before));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"H2", "PostgreSQL"})
    void changesAreOrderedByRelease(String product) throws Exception {
        try (Connection connection = TestDatabases.of(product)) {
            add(connection, OfficialList.US_SDN, sdn("01/01/2020", "1=FIRST", "2=SECOND"));
            long newest = add(connection, OfficialList.US_SDN, sdn("01/01/2024", "1=FIRST", "2=SECOND", "3=THIRD", "4=FOURTH"));
            long older = add(connection, OfficialList.US_SDN, sdn("01/01/2022", "1=FIRST", "2=SECOND", "3=THIRD"));
            assertEquals(List.of(newest + " 4", older + " 3"), rows(connection, "select release_id || ' ' || reference from list_change"
                    + " where known_to is null order by position desc, id desc"));
        }
    }

    private static String terms(Connection connection) throws SQLException {
        Set<String> terms = new TreeSet<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                "select t.term from list_entry_term t join list_entry e on e.id = t.entry_id where e.reference = '4711'")) {
            while (row.next()) {
                terms.add(row.getString(1));
            }
        }
        return String.join(",", terms);
    }
}
