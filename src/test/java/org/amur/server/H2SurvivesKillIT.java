package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What was acknowledged is in the embedded database, even if the server is killed while several people write. The system
 * property {@code amur.kills} says how often it is.
 */
@Tag("own-server")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
class H2SurvivesKillIT {

    private static final int KILLS = Integer.getInteger("amur.kills");
    private static final int EDITORS = 4;
    /** In the first seconds, so that the kill comes into the midst of writing. */
    private static final int MOST_SAVED = 40;
    private static final String EDITOR = "demo-editor";
    /** As the README says. */
    private static final String PASSWORD = "amur-for-a-try";

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger number = new AtomicInteger();

    @Test
    void keepsWhatItAcknowledged() throws Exception {
        try (OwnServer server = new OwnServer("killed", Map.of("amur.demo", "true", "amur.empty", "true", "amur.http", "true"),
                Optional.empty())) {
            server.start();
            for (int kill = 1; kill <= KILLS; kill++) {
                writeAndKill(server);
                server.start();
                isAllThere(server);
            }
        }
    }

    private void writeAndKill(OwnServer server) throws Exception {
        int before = acknowledged.size();
        int enough = before + 1 + new Random().nextInt(MOST_SAVED);
        ExecutorService editors = Executors.newFixedThreadPool(EDITORS);
        try {
            for (int editor = 0; editor < EDITORS; editor++) {
                Visitor visitor = signedIn(server);
                editors.submit(() -> writeUntilNobodyAnswers(visitor));
            }
            await("sources are saved, see " + server).atMost(Duration.ofMinutes(1))
                .until(() -> acknowledged.size() >= enough);
            server.kill();
        } finally {
            editors.shutdown();
            editors.awaitTermination(1, TimeUnit.MINUTES);
        }
    }

    private Void writeUntilNobodyAnswers(Visitor visitor) throws InterruptedException {
        try {
            while (true) {
                String title = "Saved " + number.incrementAndGet();
                visitor.post("/amur/source/edit", HtmlForm.in(visitor.get("/amur/source/edit"))
                    .set("form:title", title).set("form:publisher", "A paper").set("form:save", "x"));
                acknowledged.add(title);
            }
        } catch (IOException killed) {
            return null;
        }
    }

    /** More may be: what was written, and killed before it was acknowledged. */
    private void isAllThere(OwnServer server) throws Exception {
        List<String> rows = signedIn(server).get("/amur/export?list=source&format=csv").lines().toList();
        assertEquals(new TreeSet<>(), acknowledged.stream()
            .filter(title -> rows.stream().noneMatch(row -> row.contains(title + ",")))
            .collect(Collectors.toCollection(TreeSet::new)), "lost, see " + server);
    }

    private static Visitor signedIn(OwnServer server) throws IOException, InterruptedException {
        return Visitor.withCookies(server.origin()).signIn(EDITOR, PASSWORD);
    }
}
