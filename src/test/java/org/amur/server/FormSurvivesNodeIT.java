package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** Tests the kill of a node while a form is filled in: it is saved on the other, without signing in again. */
@Tag("cluster")
@Timeout(value = 40, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
class FormSurvivesNodeIT {

    private static final String FORM = "/amur/source/edit";
    /** The target is 3 s; a busy machine adds to it. */
    private static final Duration SAVED_WITHIN = Duration.ofSeconds(20);
    private static final int KILLS = 2 * Integer.getInteger("amur.kills");

    private Cluster cluster;

    @BeforeAll
    void start() throws Exception {
        cluster = new Cluster("form", 2).start().setUp();
    }

    @AfterAll
    void end() throws IOException {
        cluster.close();
    }

    @Test
    void aFormIsSavedOnTheOtherNode() throws Exception {
        warmUp();
        Visitor visitor = null;
        Duration longest = Duration.ZERO;
        for (int kill = 1; kill <= KILLS; kill++) {
            if (kill % 2 == 1) {
                // The first form of a session is killed with its node, and a later one with the other node.
                visitor = cluster.throughProxy();
            }
            HttpResponse<String> page = visitor.ask(FORM);
            HtmlForm form = HtmlForm.in(page.body()).set("form:title", "Survivor " + kill).set("form:publisher", "A paper")
                .set("form:kind", "NEWS_ARTICLE").set("form:reliability", "F").set("form:save", "x");
            int number = cluster.serving(visitor);
            OwnServer serving = cluster.node(number);
            // The proxy learns of the death and of the form at the same time, as on a busy machine.
            cluster.proxy().pause();
            serving.kill();

            long sent = System.nanoTime();
            CompletableFuture<HttpResponse<String>> saving = visitor.sendLater(FORM, form);
            cluster.proxy().resume();
            HttpResponse<String> answer = saving.get();
            Duration taken = Duration.ofNanos(System.nanoTime() - sent);
            longest = taken.compareTo(longest) > 0 ? taken : longest;
            assertEquals(302, answer.statusCode(), () -> "Not saved:\n" + cluster.node(3 - number).lastWarnings());
            String address = answer.headers().firstValue("Location").orElseThrow();
            assertTrue(address.contains("/source/view"), () -> "Not asked to sign in: " + address);
            assertTrue(taken.compareTo(SAVED_WITHIN) <= 0, () -> "Saved after " + taken + ", see " + serving);

            serving.start();
            cluster.awaitReady(serving);
            cluster.proxy().awaitUp(number);
        }
        assertEquals(KILLS, visitor.get("/amur/export?table=source&format=csv").lines().filter(line -> line.contains("Survivor")).count());
        Files.writeString(Path.of("target/form-survives.txt"), "%d kills, saved within %d ms%n".formatted(KILLS, longest.toMillis()));
    }

    /** Saves on both nodes, as in an installation that is in use. */
    private void warmUp() throws Exception {
        SavedSources sources = new SavedSources();
        for (int node = 1; node <= 2; node++) {
            Visitor visitor = cluster.on(node);
            assertTrue(sources.send(visitor, sources.fillIn(visitor)));
        }
    }
}
