package org.amur.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.amur.PageProblems;
import org.amur.TestBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests a database that is down at the start of the server: Amur reports it, retries, and needs no restart. */
@Tag("one-server")
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class NoDatabaseAtStartIT {

    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);
    private static final Pattern SAID = Pattern.compile("cannot be used yet.*");
    private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at .*");
    private static final String PASSWORD = "seven cranes by the river";

    @Test
    void startsWithoutDatabaseAndRecovers() throws Exception {
        int port = freePort();
        try (OwnServer server = new OwnServer("no-database", Map.of(), Optional.of(LocalPostgres.at(port)))) {
            server.start();
            saysThatItHasNone(server);
            assertTrue(server.log().contains("localhost:" + port + " refused"), server::toString);
            hangs(server, port);
            assertEquals(0, count(STACK_TRACE, server), () -> "Stack traces in " + server);

            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setPort(port).start()) {
                await("the database is noticed, see " + server).atMost(Duration.ofMinutes(2))
                    .until(() -> server.status("health/ready") == 200);
                isAllThere(server);
            }
        }
    }

    private static void saysThatItHasNone(OwnServer server) throws Exception {
        assertEquals(200, quickly(server, "health/live").statusCode());
        assertEquals(503, quickly(server, "health/ready").statusCode());
        HttpResponse<String> page = quickly(server, "security/sign-in");
        assertEquals(503, page.statusCode());
        assertEquals("5", page.headers().firstValue("Retry-After").orElse("none"));
        assertTrue(page.body().contains("its database is not responding"), page::body);
        assertTrue(page.body().contains("amur.css"), page::body);
        assertFalse(page.body().contains("Exception"), page::body);
    }

    /** Tests with a listener that accepts connections and never answers. */
    private static void hangs(OwnServer server, int port) throws Exception {
        long before = count(SAID, server);
        try (ServerSocket silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            assertTrue(silent.isBound());
            await("it is said what is different now, see " + server).atMost(Duration.ofMinutes(1))
                .until(() -> {
                    saysThatItHasNone(server);
                    return count(SAID, server) > before;
                });
        }
        assertTrue(count(SAID, server) < 5, () -> "The same again and again in " + server);
    }

    private static void isAllThere(OwnServer server) throws Exception {
        assertEquals(1, server.setupLinks().size());
        PageProblems problems = new PageProblems();
        try (BrowserContext context = TestBrowser.newContext(server.address())) {
            problems.watch(context);
            Page page = context.newPage();
            page.navigate(server.setupLinks().get(0));
            SignInSteps.become(page, "first", PASSWORD);
            SignInSteps.signIn(page, "first", PASSWORD);
            // The seed data.
            assertThat(page.locator("table.list tbody tr").first()).isVisible();
        }
        problems.assertNone();
    }

    private static HttpResponse<String> quickly(OwnServer server, String path) throws Exception {
        long begun = System.nanoTime();
        HttpResponse<String> answer = server.get(path);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(taken.compareTo(ANSWERS_WITHIN) < 0, () -> path + " took " + taken);
        return answer;
    }

    private static long count(Pattern pattern, OwnServer server) throws IOException {
        return pattern.matcher(server.log()).results().count();
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
