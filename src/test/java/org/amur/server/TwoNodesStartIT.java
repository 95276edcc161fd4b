package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests nodes that start at the same time on an empty database: one prepares it, and both run without errors. */
@Tag("cluster")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TwoNodesStartIT {

    private static final Pattern ERROR = Pattern.compile("(?m)^.* (ERROR|SEVERE) .*$");

    static IntStream starts() {
        return IntStream.rangeClosed(1, Integer.getInteger("amur.kills"));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void oneNodePreparesTheDatabaseAndBothRun(int number) throws Exception {
        try (Cluster cluster = new Cluster("start" + number + "-", 2).start().setUp()) {
            for (OwnServer node : cluster.nodes()) {
                assertEquals(List.of(), ERROR.matcher(node.log()).results().map(found -> found.group()).toList(), () -> "See " + node);
                assertTrue(node.first().get(SavedSources.LIST).contains("Sources"));
            }
        }
    }
}
