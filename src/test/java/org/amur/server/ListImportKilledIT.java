package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests a kill during the import of an official list, on the database of the test run: the previous release remains
 * current with its own entries only, the page reports the interrupted import, and it can be continued.
 */
@Tag("own-server")
@Tag("one-server")
@Timeout(value = 16, unit = TimeUnit.MINUTES)
class ListImportKilledIT {

    private static final String PAGE = "/amur/lists/import";
    private static final String OVERVIEW = "/amur/lists/list";
    /** Sufficient for an import of some seconds. */
    private static final int PARTIES = 12_300;
    /** Number that each release changes: as many as need no confirmation. */
    private static final int CHANGED = PARTIES / 3;
    private static final Pattern SOME_READ = Pattern.compile("[1-9][\\d,]* parties read");
    private static final Pattern ALL_READ = Pattern.compile("%,d parties read".formatted(PARTIES));
    private static final Pattern HALF_READ = Pattern.compile("([6-9]|1\\d),\\d{3} parties read");
    /** Matches before the import begins. */
    private static final Pattern AT_ONCE = Pattern.compile("");
    private static final Duration IMPORTED_WITHIN = Duration.ofMinutes(2);

    /**
     * Moment of a kill: after the page reports a number of entries read, plus a part of the time that an undisturbed
     * import takes from the last entry read to the current release. In that time the last entries, terms, validity and
     * changes are written, in this order, then committed. The most important moments come first, for runs with few
     * kills.
     */
    private record Moment(String word, Pattern read, double part) {
    }

    private static final List<Moment> MOMENTS = List.of(new Moment("third", ALL_READ, 0.6), new Moment("fourth", ALL_READ, 0.9),
        new Moment("fifth", ALL_READ, 0.2), new Moment("sixth", HALF_READ, 0), new Moment("seventh", ALL_READ, 0.4),
        new Moment("eighth", ALL_READ, 0.75), new Moment("ninth", AT_ONCE, 0), new Moment("tenth", ALL_READ, 1));
    /** The first kill happens while reading. */
    private static final int MOST = Math.max(2, Math.min(MOMENTS.size(), Integer.getInteger("amur.kills") - 1));

    private OwnServer server;
    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() throws Exception {
        if (System.getProperty("amur.ds").equals("postgresql")) {
            Path data = Path.of("target/server/postgres-list-import").toAbsolutePath();
            Server.delete(data);
            Files.createDirectories(data);
            postgres = LocalPostgres.in(data).start();
            begin(Optional.of(LocalPostgres.at(postgres.getPort())));
        } else {
            begin(Optional.empty());
        }
    }

    /** Demo accounts only exist on the embedded database. */
    private void begin(Optional<Server.Database> database) throws Exception {
        server = new OwnServer("list-import", Map.of("amur.empty", "true", "amur.http", "true"), database);
        server.start();
        server.setUp();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void oneReleaseIsCompleteAtAnyMoment() throws Exception {
        Visitor editor = server.first();
        upload(editor, "01", "first");
        await("the first release, see " + server).atMost(IMPORTED_WITHIN).until(() -> editor.get(OVERVIEW).contains("1 January 2024"));

        String under = upload(editor, "02", "second");
        awaitRead(editor, under, SOME_READ, 2);
        server.kill();
        server.start();
        Duration afterReading = continues(server.first(), under);

        String current = "second";
        for (Moment moment : MOMENTS.subList(0, MOST)) {
            Visitor before = server.first();
            int day = MOMENTS.indexOf(moment) + 3;
            awaitRead(before, upload(before, "%02d".formatted(day), moment.word()), moment.read(), day);
            await().pollDelay(Duration.ofMillis((long) (afterReading.toMillis() * moment.part())))
                    .atMost(IMPORTED_WITHIN)
                    .until(() -> true);
            server.kill();
            server.start();
            current = wholeNow(server.first(), current, moment);
        }
    }

    /**
     * Asserts that the previous release is current, without the other's entries, and that the import continues.
     *
     * @return the time after all were read
     */
    private Duration continues(Visitor again, String under) throws IOException, InterruptedException {
        String overview = again.get(OVERVIEW);
        assertTrue(overview.contains("1 January 2024") && !overview.contains("2 January 2024"), "The old one is current");
        assertEquals(CHANGED, entries(again, "first"), "All of it");
        assertEquals(0, entries(again, "second"), "Nothing of the new one");
        assertEquals(0, changes(again), "Nobody is told of it");
        assertTrue(again.get(PAGE).contains("The import was interrupted"), "The next start says so");
        assertTrue(again.get(under).contains("The import was interrupted"));

        again.post(under, HtmlForm.in(again.get(under), "again").set("again:continue", "x"));
        awaitRead(again, under, ALL_READ, 2);
        long read = System.nanoTime();
        await("the import, see " + server).pollInterval(Duration.ofMillis(50)).atMost(IMPORTED_WITHIN)
            .until(() -> again.get(OVERVIEW).contains("2 January 2024"));
        Duration afterReading = Duration.ofNanos(System.nanoTime() - read);
        assertEquals(CHANGED, entries(again, "second"));
        assertEquals(0, entries(again, "first"), "None of the old one is left among the current ones");
        assertEquals(CHANGED, changes(again));
        return afterReading;
    }

    /** Returns the word in the current release. */
    private static String wholeNow(Visitor again, String current, Moment moment) throws IOException, InterruptedException {
        long before = entries(again, current);
        long after = entries(again, moment.word());
        assertTrue(before == CHANGED && after == 0 || before == 0 && after == CHANGED, moment + ": " + before
            + " entries of the release before and " + after + " of the new one");
        assertEquals(after, changesTo(again, moment.word() + " party"), moment + ": what is told of it");
        return after == 0 ? current : moment.word();
    }

    /** Waits until so many are read, or the release exists, to which the page then leads. */
    private void awaitRead(Visitor visitor, String under, Pattern read, int day) {
        await("the reading, see " + server)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(IMPORTED_WITHIN)
                .until(() -> {
                    String page = visitor.get(under);
                    return read.matcher(page).find() || page.contains(day + " January 2024");
                });
    }

    /**
     * Uploads a list.
     *
     * @return the address of the import's progress page
     */
    private static String upload(Visitor editor, String day, String word) throws IOException, InterruptedException {
        return editor.upload(PAGE, HtmlForm.in(editor.get(PAGE), "upload").set("upload:list", "UN_SECURITY_COUNCIL")
            .set("upload:published", "").set("upload:send", "x"), "upload:files", "killed.xml", file(day, word));
    }

    private static String file(String day, String word) {
        return "<CONSOLIDATED_LIST dateGenerated=\"2024-01-" + day + "T00:00:00Z\"><INDIVIDUALS>"
            + parties("INDIVIDUAL", "Lasting person", CHANGED, PARTIES) + "</INDIVIDUALS><ENTITIES>"
            + parties("ENTITY", word + " party", 0, CHANGED) + "</ENTITIES></CONSOLIDATED_LIST>";
    }

    private static String parties(String kind, String name, int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "<" + kind + "><DATAID>" + (700_000 + i) + "</DATAID><FIRST_NAME>" + name + " "
            + i + "</FIRST_NAME><REFERENCE_NUMBER>KPe." + i + "</REFERENCE_NUMBER></" + kind + ">").collect(Collectors.joining());
    }

    private static long entries(Visitor visitor, String word) throws IOException, InterruptedException {
        return visitor.get("/amur/export?table=entry&format=csv&q=" + word).lines().filter(line -> line.contains(word + " party")).count();
    }

    private static long changes(Visitor visitor) throws IOException, InterruptedException {
        return changesTo(visitor, "UN_SECURITY_COUNCIL");
    }

    private static long changesTo(Visitor visitor, String word) throws IOException, InterruptedException {
        return visitor.get("/amur/export?table=change&format=csv").lines().filter(line -> line.contains(word)).count();
    }
}
