package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests a node that freezes while it imports figures: the other goes on, and nothing is committed twice. */
@Tag("cluster")
@Timeout(value = 12, unit = TimeUnit.MINUTES)
class HangingNodeIT {

    private static final Duration IMPORTED_WITHIN = Duration.ofMinutes(3);
    private static final Duration FREE_WITHIN = Duration.ofSeconds(20);
    private static final Pattern SOME_WRITTEN = Pattern.compile("<progress [^>]*value=\"[1-9]");

    @Test
    void aFrozenNodeBlocksNoEditsAndCommitsNothingAfterwards() throws Exception {
        try (Cluster cluster = new Cluster("hang", 2).start().setUp()) {
            FigureFile file = new FigureFile("frozen", FigureFile.MANY);
            Visitor onFirst = cluster.on(1);
            Visitor onSecond = cluster.on(2);
            String preview = file.upload(onFirst);
            FigureFile.begin(onFirst, preview);
            awaitSomeWritten(onFirst, preview);

            cluster.node(1).freeze();
            try {
                long frozen = System.nanoTime();
                await("an import on the other node, see " + cluster.node(2))
                        .atMost(FREE_WITHIN.plusSeconds(5))
                        .until(() -> importsOne(onSecond, "another"));
                Duration taken = Duration.ofNanos(System.nanoTime() - frozen);
                assertTrue(taken.compareTo(FREE_WITHIN) <= 0, () -> "Edits were possible after " + taken);
                await("the interruption").atMost(FREE_WITHIN).until(() -> onSecond.get(preview).contains("Interrupted"));
                FigureFile.begin(onSecond, preview);
                await("the import on the other node, see " + cluster.node(2)).atMost(IMPORTED_WITHIN)
                    .until(() -> file.count(onSecond) == FigureFile.MANY);
            } finally {
                cluster.node(1).thaw();
            }
            // Imports come one after the other, so the first of this node has ended by then.
            await("an import on the thawed node, see " + cluster.node(1)).ignoreExceptions().atMost(IMPORTED_WITHIN)
                .until(() -> importsOne(cluster.on(1), "thawed"));
            assertEquals(FigureFile.MANY, file.count(onSecond), "Each figure once");
        }
    }

    private static void awaitSomeWritten(Visitor visitor, String preview) {
        await("some are written").pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50)).atMost(IMPORTED_WITHIN)
            .until(() -> SOME_WRITTEN.matcher(visitor.get(preview)).find());
    }

    /** Imports one figure, which needs the lock that an import holds. */
    private static boolean importsOne(Visitor visitor, String publisher) throws IOException, InterruptedException {
        FigureFile one = new FigureFile(publisher, 1);
        String preview = one.upload(visitor);
        visitor.send(preview, HtmlForm.in(visitor.get(preview), "import").set("import:record", "x"));
        return one.count(visitor) > 0;
    }
}
