package org.amur.bench;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.amur.Visitor;
import org.amur.lists.OfficialList;
import org.amur.lists.imports.NewRelease;
import org.amur.lists.imports.ReleaseStore;
import org.amur.lists.read.ListEntry;
import org.amur.lists.read.ListFile;
import org.amur.lists.read.ListReading;

/**
 * Measures the pages of lists and of the sanctions tracker over four full lists, ten releases of each, and 33,000
 * designations. The lists are those of {@link DataSets}; each release differs in some rows.
 */
public final class ListsAtScale {

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();
    private static final Path REAL = DataSets.folder("lists");
    private static final int RELEASES = 10;
    /** One row in this many is missing in a release, or one party differs. */
    private static final int ONE = 97;
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final int TURNS = 40;
    /** Number of addresses of each page that are requested for a first time. */
    private static final int FIRST_TIMES = 16;

    private final Load load = new Load(Integer.getInteger("bench.rounds"), Integer.getInteger("bench.seconds"));
    private final List<Visitor> clients = new ArrayList<>();

    private ListsAtScale(String address) throws IOException, InterruptedException {
        for (int i = 0; i < Pages.CLIENTS; i++) {
            clients.add(Visitor.withCookies(address).signIn(Generator.EDITOR, Bench.PASSWORD));
        }
    }

    public static void main(String[] args) throws Exception {
        Path data = FOLDER.resolve("lists-" + System.getProperty("ds") + "-" + System.currentTimeMillis());
        Files.createDirectories(data);
        Database.in(System.getProperty("ds"), data, false, ListsAtScale::run);
        System.exit(0);
    }

    private static void run(Database database) throws Exception {
        try (BenchServer server = BenchServer.withBoth(Integer.getInteger("bench.port"), FOLDER, database)) {
            server.start();
            Visitor.withCookies(server.address()).become(server.setupPath(), Generator.EDITOR, Bench.PASSWORD);
            server.close();
            bring(database);
            Designations.fill(database);
            Numbers numbers = Numbers.read(database);
            server.start();
            server.awaitRest();
            new ListsAtScale(server.address()).measure(numbers);
            System.out.printf("resident: %s MB%n", server.residentMegabytes().orElse(null));
        }
    }

    private static void bring(Database database) throws Exception {
        long begun = System.nanoTime();
        List<ListEntry> parties = Lists.real();
        List<String> ofsi = lines(REAL.resolve("uk/ofsi_conlist_2018-04-13.csv"), Charset.forName("windows-1252"), false);
        List<String> screening = lines(REAL.resolve("us-csl/csl_consolidated_2022-04.csv.gz"), StandardCharsets.UTF_8, true);
        List<String> united = lines(REAL.resolve("un/consolidated_2018-10-29.xml"), StandardCharsets.UTF_8, false);
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            for (int release = 0; release < RELEASES; release++) {
                LocalDate day = FIRST.plusWeeks(release);
                Path sdn = Lists.made(FOLDER, parties, "%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()),
                        ONE, release);
                add(connection, OfficialList.US_SDN, day, new ListFile("sdn.xml.gz", () -> Files.newInputStream(sdn)));
                add(connection, OfficialList.UK_OFSI, day, table("ConList.csv", ofsi, release));
                add(connection, OfficialList.US_SCREENING, day, table("consolidated.csv", screening, release));
                add(connection, OfficialList.UN_SECURITY_COUNCIL, day, file("un.xml", String.join("\n", united)
                        .replaceFirst("dateGenerated=\"\\d{4}-\\d\\d-\\d\\d", "dateGenerated=\"" + day)
                        .replaceFirst("<COMMENTS1>", "<COMMENTS1>" + release + " ")));
            }
        }
        System.out.printf("%d releases of four lists in %d s%n", RELEASES, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private static List<String> lines(Path file, Charset charset, boolean packed) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(packed ? new GZIPInputStream(Files.newInputStream(file))
                : Files.newInputStream(file), charset))) {
            return reader.lines().toList();
        }
    }

    /** Returns the table without some rows; the first two are its head. */
    private static ListFile table(String name, List<String> lines, int release) {
        return file(name, String.join("\n", IntStream.range(0, lines.size())
                .filter(line -> line < 2 || line % ONE != release || isCut(lines.get(line))).mapToObj(lines::get).toList()) + "\n");
    }

    /** Tells whether a line ends within a quote. */
    private static boolean isCut(String line) {
        return line.chars().filter(each -> each == '"').count() % 2 == 1;
    }

    private static ListFile file(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ListFile(name, () -> new ByteArrayInputStream(bytes));
    }

    private static void add(Connection connection, OfficialList list, LocalDate day, ListFile file) throws SQLException, IOException {
        new ReleaseStore(connection).add(new NewRelease(list, day, OffsetDateTime.now(ZoneOffset.UTC), "bench", file.name()),
                ListReading.of(List.of(file)), count -> { });
        connection.commit();
    }

    /** Ids of the requested records. */
    private record Numbers(List<Long> measures, List<Long> actors, List<Long> entries, List<Long> releases, List<Long> designations) {

        static Numbers read(Database database) throws SQLException {
            try (Connection connection = database.connect()) {
                return new Numbers(
                        ids(connection, "select measure_id from designation group by measure_id order by count(*) desc, measure_id"),
                        ids(connection, "select target_id from designation group by target_id order by count(*) desc, target_id"),
                        ids(connection, "select id from list_entry order by hash"),
                        ids(connection, "select id from list_release where list = 'US_SDN' order by position"),
                        ids(connection, "select id from designation order by in_force_from_latest, id"));
            }
        }

        private static List<Long> ids(Connection connection, String sql) throws SQLException {
            List<Long> ids = new ArrayList<>();
            try (var statement = connection.createStatement()) {
                statement.setMaxRows(500);
                try (ResultSet rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        ids.add(rows.getLong(1));
                    }
                }
            }
            return ids;
        }
    }

    private void measure(Numbers numbers) throws InterruptedException {
        System.out.println("| page | first time, median ms | most | a second, 1 client | 8 clients | p99 ms, 1 client | p99 ms, 8 clients |"
                + "\n|---|--:|--:|--:|--:|--:|--:|");
        page("Designations, pages 1 to 40", turn -> "/sanctions/designation/list?page=" + (1 + turn % TURNS));
        page(
                "Designations of one authority on a day, by name",
                turn -> "/sanctions/designation/list?authority=US-OFAC&sort=target&on=2023-0" + (1 + turn % 9) + "-15");
        page("A measure", turn -> "/sanctions/measure/view?id=" + numbers.measures().get(turn % Math.min(4, numbers.measures().size())));
        page("A designation", turn -> "/sanctions/designation/view?id=" + numbers.designations().get(turn % numbers.designations().size()));
        page("An actor", turn -> "/actor/view?id=" + numbers.actors().get(turn % numbers.actors().size()));
        page("Tracker", turn -> "/sanctions/tracker?on=2023-0" + (1 + turn % 9) + "-" + (10 + turn % 18));
        page("Gaps", turn -> "/sanctions/gaps?authority=US-OFAC&other=EU&on=2023-0" + (1 + turn % 9) + "-" + (10 + turn % 18));
        page(
                "Over time",
                turn -> "/sanctions/series?span=" + (turn % 2 == 0 ? "MONTH" : "YEAR") + "&by="
                        + (turn % 3 == 0 ? "PROGRAMME" : "TARGET"));
        page("A target", turn -> "/sanctions/target?id=" + numbers.actors().get(turn % numbers.actors().size()));
        page("Official lists", turn -> "/lists/list?page=" + (1 + turn % 2));
        page("A release", turn -> "/lists/release?id=" + numbers.releases().get(turn % RELEASES));
        page("Entries of all lists, pages 1 to 40", turn -> "/lists/entries?page=" + (1 + turn % TURNS));
        page("Entries of one list", turn -> "/lists/entries?list=US_SDN&page=" + (1 + turn % TURNS));
        page("Entries by a word", turn -> "/lists/entries?q=" + (char) ('a' + turn % 26) + (char) ('a' + turn / 26 % 26) + "n");
        page("Entries of a programme", turn -> "/lists/entries?programme=SDGT&page=" + (1 + turn % TURNS));
        page("An entry", turn -> "/lists/entry?id=" + numbers.entries().get(turn % numbers.entries().size()));
        page("What differs between two releases", turn -> "/lists/delta?from=" + numbers.releases().get(turn % (RELEASES - 1)) + "&to="
                + numbers.releases().get(1 + turn % (RELEASES - 1)));
        page("Proposals", turn -> "/lists/proposals?page=" + (1 + turn % TURNS));
        page("What changed on lists, pages 1 to 40", turn -> "/lists/changes?page=" + (1 + turn % TURNS));
        page("Cases, pages 1 to 40", turn -> "/screening/cases?page=" + (1 + turn % TURNS));
        page("Outdated designations", turn -> "/lists/outdated?what=" + (turn % 2 == 0 ? "CHANGED" : "GONE"));
    }

    private void page(String name, IntFunction<String> path) throws InterruptedException {
        if (name.matches(System.getProperty("bench.only"))) {
            try {
                long[] first = firstTimes(path);
                Load.Figures one = load.measure(steps(path, 1));
                Load.Figures all = load.measure(steps(path, Pages.CLIENTS));
                System.out.printf("| %s | %d | %d | %.0f | %.0f | %.0f | %.0f |%n", name, first[FIRST_TIMES / 2], first[FIRST_TIMES - 1],
                        one.perSecond(), all.perSecond(), one.p99Millis(), all.p99Millis());
            } catch (ExecutionException e) {
                System.out.printf("| %s | failed: %s |%n", name, e.getCause());
            }
        }
    }

    /** Returns the milliseconds, ascending, of addresses not requested since the last change of the record. */
    private long[] firstTimes(IntFunction<String> path) throws InterruptedException, ExecutionException {
        Visitor client = clients.get(0);
        long[] times = new long[FIRST_TIMES];
        for (int turn = 0; turn < FIRST_TIMES; turn++) {
            long begun = System.nanoTime();
            try {
                client.get("/amur" + path.apply(turn));
            } catch (IOException e) {
                throw new ExecutionException(e);
            }
            times[turn] = (System.nanoTime() - begun) / 1_000_000;
        }
        Arrays.sort(times);
        return times;
    }

    private List<Load.Step> steps(IntFunction<String> path, int count) {
        return IntStream.range(0, count).<Load.Step>mapToObj(client -> {
            AtomicInteger turn = new AtomicInteger(client * TURNS / Pages.CLIENTS);
            return () -> clients.get(client).get("/amur" + path.apply(turn.getAndIncrement()));
        }).toList();
    }
}
