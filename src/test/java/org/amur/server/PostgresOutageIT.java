package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/**
 * Tests a database that fails while Amur runs: Amur reports it in a sentence, and recovers as soon as the database
 * does.
 */
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
class PostgresOutageIT {

    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at .*");
    private static final Duration HANGS = Duration.ofSeconds(25);
    /** Far below the time in which it hangs, and above what a busy machine adds; the measured times are much shorter. */
    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(10);
    private static final String TOKEN = "only-this-test-knows-it";
    private static final int READERS = 6;
    private static final int WRITERS = 2;

    private final Path data = Path.of("target/server/postgres-outage").toAbsolutePath();
    private final SavedSources sources = new SavedSources();
    private EmbeddedPostgres postgres;
    private boolean isThere = true;
    private int port;
    private OwnServer server;

    @BeforeAll
    void start() throws Exception {
        Server.delete(data);
        Files.createDirectories(data);
        postgres = LocalPostgres.in(data).start();
        server = new OwnServer("outage", Map.of("amur.http", "true", "amur.empty", "true"),
            Optional.of(LocalPostgres.at(postgres.getPort()))).withSecret("AMUR_METRICS_TOKEN", TOKEN);
        server.start();
        awaitReady();
        server.setUp();
    }

    private void awaitReady() {
        await("readiness, see " + server).atMost(Duration.ofMinutes(1)).until(() -> server.status("health/ready") == 200);
    }

    /** Runs even after a failed test. */
    @AfterEach
    void bringBack() throws Exception {
        if (!isThere) {
            startAgain();
        }
        awaitReady();
    }

    @AfterAll
    void end() throws IOException {
        server.close();
        postgres.close();
    }

    private void stop() throws IOException {
        port = postgres.getPort();
        isThere = false;
        postgres.close();
    }

    private void startAgain() throws IOException {
        postgres = LocalPostgres.in(data).setPort(port).start();
        isThere = true;
    }

    @Test
    void anOutageIsReportedAndEndsWithoutRestart() throws Exception {
        Visitor visitor = server.first();
        HtmlForm form = sources.fillIn(visitor);

        stop();
        SavedSources.saysThatThereIsNoDatabase(visitor.ask(SavedSources.LIST));
        assertFalse(sources.send(visitor, form));
        assertEquals(503, server.status("health/ready"));

        startAgain();
        assertEquals(200, visitor.ask(SavedSources.LIST).statusCode(), () -> "The first one to ask, see " + server);
        assertTrue(sources.send(visitor, form));
        sources.assertNoneLost(visitor, server);
        assertNoStackTraces();
    }

    @Test
    void recoversAsSoonAsConnectionsAreAccepted() throws Exception {
        Visitor visitor = server.first();
        stop();
        try (FirstAnswer first = new FirstAnswer(visitor, SavedSources.LIST)) {
            first.begin();
            Future<Long> accepted = first.accepted(port);
            startAgain();
            assertSoon(first.since(accepted.get(), "stopped"));
        }
    }

    /** Covers addresses outside Faces, and those that need no database. */
    @Test
    void anOutageIsReportedToApiClients() throws Exception {
        Visitor visitor = server.first();
        Visitor leaving = server.first();
        assertTrue(measured("amur_connections") > 0, "Connections to PostgreSQL");
        await().until(() -> measured("amur_notifications") == 1);
        stop();
        for (String path : List.of("/amur/lists/changes.atom", "/amur/lists/changes.atom?key=anybody", "/amur/feed/confirm?token=x",
                "/amur/export?table=source&format=csv", "/amur/search?q=x")) {
            SavedSources.saysThatThereIsNoDatabase(visitor.ask(path));
        }
        HttpResponse<String> answer = server.screen("Bearer anybody", "{\"name\": \"Anybody\"}");
        SavedSources.saysThatThereIsNoDatabase(answer);
        assertEquals("application/problem+json", answer.headers().firstValue("Content-Type").orElse("none").replaceFirst(";.*", ""));
        assertEquals(200, server.program("api/openapi.json", "Bearer anybody").statusCode());
        assertEquals(200, server.status("health/live"));
        assertEquals("5", server.get("health/ready").headers().firstValue("Retry-After").orElse("none"));
        assertEquals(302, leaving.signOut());
        assertEquals(2, measured("amur_requests_seconds_count{method=\"GET\",page=\"/lists/changes.atom\",status=\"503\"}"));
        assertEquals(1, measured("amur_requests_seconds_count{method=\"GET\",page=\"/search\",status=\"503\"}"));
        assertNoStackTraces();
    }

    private double measured(String metric) throws Exception {
        return server.metrics("Bearer " + TOKEN).body().lines().filter(line -> line.startsWith(metric + " "))
            .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).findFirst().orElse(0);
    }

    /** Simulates an unreachable machine, which neither answers nor refuses. */
    @Test
    void requestsFailFastWhileTheDatabaseHangs() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger refused = new AtomicInteger();
        try (People people = new People()) {
            for (int i = 0; i < READERS; i++) {
                Visitor visitor = server.first();
                people.add(() -> visit(() -> reads(visitor), refused, over));
            }
            for (int i = 0; i < WRITERS; i++) {
                Visitor visitor = server.first();
                HtmlForm form = sources.fillIn(visitor);
                people.add(() -> visit(() -> sources.send(visitor, form), refused, over));
            }
            Visitor waiting = server.first();
            try (FirstAnswer first = new FirstAnswer(waiting, SavedSources.LIST)) {
                long thawed;
                LocalPostgres.freeze(data);
                try {
                    first.begin();
                    await("the end of the time in which it hangs").pollDelay(HANGS).atMost(HANGS.plusMinutes(1)).until(() -> true);
                } finally {
                    thawed = System.nanoTime();
                    LocalPostgres.thaw(data);
                }
                assertSoon(first.since(thawed, "hung"));
            }
            await("readiness, see " + server).atMost(ANSWERED_WITHIN).until(() -> server.status("health/ready") == 200);
            over.set(true);
            people.await(Duration.ofMinutes(1));
        }
        assertTrue(refused.get() > READERS + WRITERS, "It did hang");
        Visitor visitor = server.first();
        assertTrue(sources.send(visitor, sources.fillIn(visitor)));
        sources.assertNoneLost(visitor, server);
        assertNoStackTraces();
    }

    /**
     * Requests a page.
     *
     * @return whether it was readable
     */
    private static boolean reads(Visitor visitor) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.ask(SavedSources.LIST);
        if (answer.statusCode() != 200) {
            SavedSources.saysThatThereIsNoDatabase(answer);
        }
        return answer.statusCode() == 200;
    }

    private interface Visit {

        boolean isServed() throws Exception;
    }

    private static Void visit(Visit visit, AtomicInteger refused, AtomicBoolean over) throws Exception {
        while (!over.get()) {
            long begun = System.nanoTime();
            if (!visit.isServed()) {
                refused.incrementAndGet();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            assertTrue(took.compareTo(ANSWERED_WITHIN) < 0, () -> "It took " + took);
        }
        return null;
    }

    private void assertSoon(Duration taken) {
        assertTrue(taken.compareTo(ANSWERED_WITHIN) < 0, () -> "The first page came " + taken + " after the database, see " + server);
    }

    private void assertNoStackTraces() throws IOException {
        assertEquals(0, STACK_TRACE.matcher(server.log()).results().count(), () -> "Stack traces in " + server);
    }
}
