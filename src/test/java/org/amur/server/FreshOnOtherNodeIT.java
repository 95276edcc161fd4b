package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests how soon a cached page of one node shows what another saves, while imports commit, and with a clock 15 seconds behind. */
@Tag("cluster")
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FreshOnOtherNodeIT {

    private static final String FORM = "/amur/source/edit";
    private static final String LIST = "/amur/source/list";
    private static final int WRITES = 500;
    /** Percentage of writes that must be seen in time. */
    private static final int PER_CENT = 99;
    private static final Duration SEEN_WITHIN = Duration.ofMillis(250);
    private static final Duration IMPORTED_WITHIN = Duration.ofMinutes(3);

    @Test
    void aSaveIsSeenOnTheOtherNode() throws Exception {
        try (Cluster cluster = new Cluster("fresh", 2, SlowClock.environment()).start().setUp()) {
            AtomicBoolean over = new AtomicBoolean();
            CompletableFuture<Integer> imports = importing(cluster, over);
            List<Duration> delays = new ArrayList<>();
            try {
                Visitor writer = cluster.on(1);
                Visitor reader = cluster.on(2);
                String form = FORM + "?" + save(writer, FORM, 0).replaceFirst(".*\\?.*(id=\\d+).*", "$1");
                for (int write = 1; write <= WRITES; write++) {
                    save(write % 2 == 0 ? writer : reader, form, write);
                    delays.add(seen(write % 2 == 0 ? reader : writer, write));
                }
            } finally {
                over.set(true);
            }
            int imported = imports.get(IMPORTED_WITHIN.toMinutes(), TimeUnit.MINUTES);
            Collections.sort(delays);
            Duration p99 = delays.get(delays.size() * PER_CENT / 100 - 1);
            Files.writeString(
                    Path.of("target/fresh-on-other-node.txt"),
                    "%d writes, %d imports: median %d ms, p99 %d ms, longest %d ms%n"
                            .formatted(
                                    WRITES,
                                    imported,
                                    delays.get(delays.size() / 2).toMillis(),
                                    p99.toMillis(),
                                    delays.get(delays.size() - 1).toMillis()));
            assertTrue(imported > 0, "Imports committed meanwhile");
            assertTrue(p99.compareTo(SEEN_WITHIN) <= 0, () -> "Seen after " + p99 + ", see " + cluster.node(2));
        }
    }

    /** Imports files one after the other; returns their number. */
    private static CompletableFuture<Integer> importing(Cluster cluster, AtomicBoolean over) {
        return CompletableFuture.supplyAsync(() -> {
            int number = 0;
            while (!over.get()) {
                importFile(cluster, "fresh" + ++number);
            }
            return number;
        });
    }

    private static void importFile(Cluster cluster, String publisher) {
        try {
            Visitor visitor = cluster.on(1);
            FigureFile file = new FigureFile(publisher);
            String preview = file.upload(visitor);
            FigureFile.begin(visitor, preview);
            await("the import, see " + cluster.node(1)).atMost(IMPORTED_WITHIN).until(() -> file.count(visitor) == FigureFile.FIGURES);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the page of the record */
    private static String save(Visitor visitor, String path, int write) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.send(path, HtmlForm.in(visitor.get(path)).set("form:title", title(write))
            .set("form:publisher", "A paper").set("form:kind", "NEWS_ARTICLE").set("form:reliability", "F").set("form:save", "x"));
        assertEquals(302, answer.statusCode(), answer::body);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Returns the time from the answer to the save until the request whose page shows it. */
    private static Duration seen(Visitor visitor, int write) throws IOException, InterruptedException {
        long saved = System.nanoTime();
        while (true) {
            long asked = System.nanoTime();
            if (visitor.get(LIST).contains(title(write))) {
                return Duration.ofNanos(asked - saved);
            }
        }
    }

    private static String title(int write) {
        return "Fresh " + write + " times";
    }
}
