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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Soak test: eight users read and write for ten minutes ({@code -Damur.soak=}). No request fails, the log is empty,
 * used memory does not grow, and no session leaks. Results are in {@code target/soak.txt}.
 */
@Tag("long")
@Tag("own-server")
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class SoakIT {

    private static final int PEOPLE = 8;
    private static final Duration LASTS = Duration.ofMinutes(Integer.getInteger("amur.soak", 10));
    private static final String TOKEN = "only-this-test-knows-it";
    private static final String BEARER = "Bearer " + TOKEN;
    private static final List<String> READ = List.of("/amur/", "/amur/event/list", "/amur/event/list?q=putin&sort=title",
        "/amur/actor/list?country=RU", "/amur/sanctions/tracker", "/amur/search?q=%D1%81%D0%B8", "/amur/trade/list?sort=-value",
        "/amur/trade/dashboard?by=month&from=2020", "/amur/export?table=source&format=csv", "/amur/event/list?asof=2024-01-01");
    /** Tolerated ratio of used memory after a collection to that after the warm-up. */
    private static final double LEEWAY = 1.1;
    private static final Pattern BAD = Pattern.compile("(?m)^.*(\\bERROR\\b|\\bSEVERE\\b|\\bWARN(ING)?\\b.*org\\.amur).*$");

    private final SavedSources sources = new SavedSources();
    private final AtomicInteger visits = new AtomicInteger();

    @Test
    void memoryAndSessionsDoNotGrow() throws Exception {
        try (OwnServer server = new OwnServer("soak", Map.of("amur.demo", "true", "amur.http", "true"), Optional.empty())
                .withSecret("AMUR_METRICS_TOKEN", TOKEN)) {
            server.start();
            stay(server, LASTS.dividedBy(5));
            double before = server.usedMegabytes(BEARER);
            stay(server, LASTS);
            double after = server.usedMegabytes(BEARER);
            Files.writeString(Path.of("target/soak.txt"), ("%d visits by %d people in %s after a fifth of that;"
                + " used after a collection: %.0f MB, then %.0f MB%n").formatted(visits.get(), PEOPLE, LASTS, before, after));
            assertTrue(after < before * LEEWAY, () -> "From " + before + " to " + after + " MB");
            await("no session is left").atMost(Duration.ofSeconds(30))
                .until(() -> server.metrics(BEARER).body().contains("\namur_sessions 0.0"));
            assertEquals(List.of(), BAD.matcher(server.log()).results().map(found -> found.group()).toList());
        }
    }

    private void stay(OwnServer server, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        try (People people = new People()) {
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                // Sequentially, because many simultaneous sign-ins with one name count as guessing.
                Visitor visitor = server.demoEditor();
                people.add(() -> {
                    for (int turn = person; System.nanoTime() < end; turn++) {
                        visit(visitor, turn);
                    }
                    visitor.signOut();
                    return null;
                });
            }
            people.await(time.plusMinutes(1));
        }
        Visitor visitor = server.demoEditor();
        sources.assertNoneLost(visitor, server);
        visitor.signOut();
    }

    /** Visits pages; saves a record every tenth time. */
    private void visit(Visitor visitor, int turn) throws IOException, InterruptedException {
        visitor.get(READ.get(turn % READ.size()));
        if (turn % READ.size() == 0) {
            assertTrue(sources.send(visitor, sources.fillIn(visitor)));
        }
        visits.incrementAndGet();
    }
}
