package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests each kind of job on two nodes: started on one, seen, cancelled and started again on the other, also after a kill. */
@Tag("cluster")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class JobsEverywhereIT {

    private static final Duration SEEN_WITHIN = Duration.ofSeconds(20);
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Pattern NODE = Pattern.compile("\\d+@[^<\\s]+");
    private static final String WAITING = "Waiting for another import";
    private static final String RUNNING = "Running";
    private static final String INTERRUPTED = "Interrupted";

    private Cluster cluster;

    @BeforeAll
    void start() throws Exception {
        // The feed is on the loopback address.
        cluster = new Cluster(
                        "jobs",
                        2,
                        Map.of("amur.empty", "false", "amur.sample.list", "true", "amur.lists.hosts", "127.0.0.1"),
                        Map.of())
                .start()
                .setUp();
        for (int node = 1; node <= 2; node++) {
            Visitor visitor = cluster.on(node);
            await("the index, see " + cluster.node(node))
                    .atMost(READY_WITHIN)
                    .until(() -> visitor.get("/amur/screening/batch").contains("form:file"));
        }
    }

    @AfterAll
    void end() throws IOException {
        cluster.close();
    }

    @ParameterizedTest
    @EnumSource
    @Order(1)
    void aJobIsSeenCancelledAndStartedAgainOnTheOtherNode(JobCommands job) throws Exception {
        Visitor first = cluster.on(1);
        Visitor second = cluster.on(2);
        job.prepare(first);
        String page;
        try (AutoCloseable brake = job.brake(cluster.database())) {
            page = job.begin(first);
            awaitRow("running", job, second, RUNNING);
            job.cancel(second);
            awaitRow("told to stop", job, first, "Cancel");
        }
        awaitRow("cancelled", job, second, "Cancelled");
        String before = node(job.row(second));
        job.resume(second, page);
        job.awaitFinished(first);
        assertFalse(job.row(first).contains(before), "Finished on the other node");
    }

    @Test
    @Order(1)
    void anImportOfAListWaitsForThatOfTheOtherNode() throws Exception {
        JobCommands job = JobCommands.LIST_IMPORT;
        Visitor first = cluster.on(1);
        Visitor second = cluster.on(2);
        try (AutoCloseable brake = job.brake(cluster.database())) {
            job.begin(first);
            awaitRow("running", job, second, RUNNING);
            String page = job.begin(second);
            awaitRow("waiting", job, first, WAITING);
            job.cancel(first);
            awaitRow("cancelled", job, first, "Cancelled");
            job.resume(second, page);
            awaitRow("waiting again", job, first, WAITING);
        }
        job.awaitFinished(first);
    }

    @Test
    @Order(2)
    void jobsOfAKilledNodeAreInterruptedOrGoOnOnTheOther() throws Exception {
        Visitor first = cluster.on(1);
        Visitor second = cluster.on(2);
        for (JobCommands job : JobCommands.values()) {
            job.prepare(first);
        }
        List<AutoCloseable> brakes = new ArrayList<>();
        Map<JobCommands, String> pages = new EnumMap<>(JobCommands.class);
        for (JobCommands job : JobCommands.values()) {
            if (job != JobCommands.FIGURE_ROLLBACK && job != JobCommands.ACCEPTANCE_ROLLBACK) {
                brakes.add(job.brake(cluster.database()));
            }
        }
        for (JobCommands job : JobCommands.values()) {
            pages.put(job, job.begin(first));
            awaitRow("running", job, second, RUNNING);
        }
        for (JobCommands job : JobCommands.values()) {
            assertTrue(job.row(second).contains(RUNNING), () -> job + " is still running");
        }
        String killed = node(JobCommands.CASES.row(second));
        cluster.node(1).kill();
        for (JobCommands job : JobCommands.values()) {
            await(job + " to be interrupted or resumed, see " + cluster.node(2)).atMost(SEEN_WITHIN)
                .until(() -> !job.row(second).contains(RUNNING) || !job.row(second).contains(killed));
        }
        for (AutoCloseable brake : brakes) {
            brake.close();
        }
        for (JobCommands job : JobCommands.values()) {
            if (job.row(second).contains(INTERRUPTED)) {
                job.resume(second, pages.get(job));
            }
            job.awaitFinished(second);
        }
    }

    private void awaitRow(String what, JobCommands job, Visitor visitor, String text) {
        await(job + " to be " + what + ", see " + cluster.node(1)).pollInterval(Duration.ofMillis(100)).atMost(SEEN_WITHIN)
            .until(() -> job.row(visitor).contains(text));
    }

    private static String node(String row) {
        Matcher node = NODE.matcher(row);
        node.find();
        return node.group();
    }
}
