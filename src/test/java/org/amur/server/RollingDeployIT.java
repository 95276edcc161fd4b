package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.amur.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** Tests the replacement of five nodes, one after the other as in the how-to, while visitors read and save. */
@Tag("cluster")
@Timeout(value = 40, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
class RollingDeployIT {

    private static final int NODES = 5;
    private static final int VISITORS = 6;
    private static final int MILLISECONDS_BETWEEN_VISITS = 250;

    private final SavedSources sources = new SavedSources();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger visits = new AtomicInteger();
    private Cluster cluster;

    @BeforeAll
    void start() throws Exception {
        cluster = new Cluster("rolling", NODES).start().setUp();
    }

    @AfterAll
    void end() throws IOException {
        cluster.close();
    }

    @Test
    void nobodyNoticesTheReplacementOfAllNodes() throws Exception {
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < VISITORS; i++) {
            visitors.add(cluster.throughProxy());
        }
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(VISITORS);
        for (Visitor visitor : visitors) {
            threads.scheduleWithFixedDelay(() -> visit(visitor), 0, MILLISECONDS_BETWEEN_VISITS, TimeUnit.MILLISECONDS);
        }
        for (int node = 1; node <= NODES; node++) {
            replace(node);
        }
        threads.shutdown();
        assertTrue(threads.awaitTermination(2, TimeUnit.MINUTES));

        assertEquals(List.of(), List.copyOf(failures));
        assertTrue(sources.acknowledged() >= NODES * VISITORS, () -> "Saved only " + sources.acknowledged());
        sources.assertNoneLost(visitors.get(0), cluster.node(1));
        Files.writeString(Path.of("target/rolling-deploy.txt"), "%d visits, %d saves, no failure%n".formatted(visits.get(), sources.acknowledged()));
    }

    /** The steps of the how-to, from taking the node out to taking it in. */
    private void replace(int number) throws IOException {
        OwnServer node = cluster.node(number);
        cluster.proxy().takeOut(number);
        node.askToStop();
        node.awaitEnd();
        node.deploy();
        node.start();
        cluster.awaitReady(node);
        cluster.proxy().takeIn(number);
    }

    /** Reads a list and saves a source; a redirect to the sign-in page is a failure, too. */
    private void visit(Visitor visitor) {
        try {
            visitor.get(SavedSources.LIST);
            sources.send(visitor, sources.fillIn(visitor));
            visits.incrementAndGet();
        } catch (Exception | AssertionError e) {
            failures.add(Thread.currentThread().getName() + ": " + e);
        }
    }
}
