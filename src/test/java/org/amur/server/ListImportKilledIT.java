package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The server is killed in the middle of the import of an official list: the release before is current as it was, with all its
 * entries and none of the new ones; the page says that the import was broken off, and it can be continued.
 */
@Tag("own-server")
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class ListImportKilledIT {

    private static final String PAGE = "/amur/lists/import";
    private static final String OVERVIEW = "/amur/lists/list";
    /** Many enough that the import takes seconds. */
    private static final int PARTIES = 12_000;
    private static final Pattern SOME_READ = Pattern.compile("[1-9][\\d,]* parties read");
    /** What the parties of the releases are called during whose imports the server is killed. */
    private static final List<String> MOMENTS = List.of("second", "third", "fourth").subList(0,
            Math.max(1, Math.min(3, Integer.getInteger("amur.kills") / 3)));
    private static final long SEED = 20240101;
    private static final Duration IMPORTED_WITHIN = Duration.ofMinutes(2);

    @Test
    void leavesTheReleaseBeforeAndTheFiles() throws Exception {
        try (OwnServer server = OwnServer.forTrying("list-import")) {
            server.start();
            Visitor editor = server.demoEditor();
            upload(editor, "01", "old");
            await("the first release, see " + server).atMost(IMPORTED_WITHIN)
                .until(() -> editor.get(OVERVIEW).contains("1 January 2024"));

            String under = upload(editor, "02", "new");
            await("some are read, see " + server).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(10))
                .atMost(IMPORTED_WITHIN).until(() -> SOME_READ.matcher(editor.get(under)).find());
            server.kill();

            server.start();
            Visitor again = server.demoEditor();
            String overview = again.get(OVERVIEW);
            assertTrue(overview.contains("1 January 2024") && !overview.contains("2 January 2024"), "The old one is current");
            assertEquals(PARTIES, entries(again, "old"), "All of it");
            assertEquals(0, entries(again, "new"), "Nothing of the new one");
            assertEquals(0, changes(again), "Nobody is told of it");
            assertTrue(again.get(PAGE).contains("was stopped while it imported these files"), "The next start says so");
            assertTrue(again.get(under).contains("was stopped while it imported these files"));

            again.post(under, HtmlForm.in(again.get(under), "again").set("again:continue", "x"));
            await("the import, see " + server).atMost(IMPORTED_WITHIN).until(() -> again.get(OVERVIEW).contains("2 January 2024"));
            assertEquals(PARTIES, entries(again, "new"));
            assertEquals(0, entries(again, "old"), "None of the old one is left among the current ones");
            assertEquals(PARTIES, changes(again));
        }
    }

    /** Whenever it is killed, one of the two is current and whole, and of the other nothing. Four starts take long on a busy machine. */
    @Test
    @Timeout(value = 16, unit = TimeUnit.MINUTES)
    void oneOfThemIsWholeAtAnyMoment() throws Exception {
        Random random = new Random(SEED);
        try (OwnServer server = OwnServer.forTrying("list-import-moments")) {
            server.start();
            Visitor editor = server.demoEditor();
            long begun = System.nanoTime();
            upload(editor, "01", "first");
            await("the first release, see " + server).pollInterval(Duration.ofMillis(50)).atMost(IMPORTED_WITHIN)
                .until(() -> editor.get(OVERVIEW).contains("1 January 2024"));
            int takes = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
            String current = "first";
            for (int round = 0; round < MOMENTS.size(); round++) {
                String coming = MOMENTS.get(round);
                upload(server.demoEditor(), "0" + (round + 2), coming);
                int moment = random.nextInt(takes);
                await().pollDelay(Duration.ofMillis(moment)).atMost(IMPORTED_WITHIN).until(() -> true);
                server.kill();
                server.start();
                Visitor again = server.demoEditor();
                long before = entries(again, current);
                long after = entries(again, coming);
                assertTrue(before == PARTIES && after == 0 || before == 0 && after == PARTIES, "After " + moment + " ms of " + takes + ": "
                    + before + " entries of the release before and " + after + " of the new one");
                current = after == 0 ? current : coming;
            }
        }
    }

    /** @return the address of the page that watches the import */
    private static String upload(Visitor editor, String day, String word) throws IOException, InterruptedException {
        return editor.upload(PAGE, HtmlForm.in(editor.get(PAGE), "upload").set("upload:list", "UN_SECURITY_COUNCIL")
            .set("upload:published", "").set("upload:send", "x"), "upload:files", "killed.xml", file(day, word));
    }

    private static String file(String day, String word) {
        return "<CONSOLIDATED_LIST dateGenerated=\"2024-01-" + day + "T00:00:00Z\"><ENTITIES>"
            + IntStream.range(0, PARTIES).mapToObj(i -> "<ENTITY><DATAID>" + (700_000 + i) + "</DATAID><FIRST_NAME>" + word + " party "
                + i + "</FIRST_NAME><REFERENCE_NUMBER>KPe." + i + "</REFERENCE_NUMBER></ENTITY>").collect(Collectors.joining())
            + "</ENTITIES></CONSOLIDATED_LIST>";
    }

    private static long entries(Visitor visitor, String word) throws IOException, InterruptedException {
        return visitor.get("/amur/export?table=entry&format=csv&q=" + word).lines().filter(line -> line.contains(word + " party")).count();
    }

    private static long changes(Visitor visitor) throws IOException, InterruptedException {
        return visitor.get("/amur/export?table=change&format=csv").lines().filter(line -> line.contains("UN_SECURITY_COUNCIL")).count();
    }
}
