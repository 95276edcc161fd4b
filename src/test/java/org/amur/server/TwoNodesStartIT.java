package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.amur.Visitor;
import org.amur.database.OlderSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests nodes that start at the same time on an empty or older database: one prepares it, and both run without errors. */
@Tag("cluster")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class TwoNodesStartIT {

    /**
     * Has each node find the list of nodes empty: the first entry waits until the other node enters itself, too. It waits for at most 25 s,
     * because a node gives its connection up after 30.
     */
    private static final String ENTER_TOGETHER = "create function amur_cluster.wait() returns trigger language plpgsql as 'begin"
        + " for turn in 1..250 loop"
        + " exit when exists (select from amur_cluster.node)"
        + " or (select count(distinct application_name) from pg_stat_activity"
        + " where state = ''active'' and query like ''insert into amur_cluster.node %'') > 1;"
        + " perform pg_sleep(0.1), pg_stat_clear_snapshot();"
        + " end loop; return new; end'";
    private static final Pattern ERROR = Pattern.compile("(?m)^.* (ERROR|SEVERE) .*$");

    static IntStream starts() {
        return IntStream.rangeClosed(1, Integer.getInteger("amur.kills"));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void oneNodePreparesTheDatabaseAndBothRun(int number) throws Exception {
        try (Cluster cluster = new Cluster("start" + number + "-", 2).start().setUp()) {
            assertAllRun(cluster);
        }
    }

    /** The last steps of the how-to, for a new schema. */
    @Test
    void oneNodeUpgradesTheDatabaseAndBothRun() throws Exception {
        try (Cluster cluster = new Cluster("upgrade", 2)) {
            OlderSchema.create(cluster.database().getPostgresDatabase(), "PostgreSQL");
            cluster.start().setUp();
            assertAllRun(cluster);
        }
    }

    private static void assertAllRun(Cluster cluster) throws IOException, InterruptedException {
        List<String> links = new ArrayList<>();
        for (OwnServer node : cluster.nodes()) {
            links.addAll(node.setupLinks());
        }
        for (OwnServer node : cluster.nodes()) {
            assertEquals(List.of(), ERROR.matcher(node.log()).results().map(found -> found.group()).toList(), () -> "See " + node);
            assertTrue(node.first().get(SavedSources.LIST).contains("Sources"));
            for (String link : links) {
                assertTrue(Visitor.withCookies(node.origin()).get("/amur/" + link).contains("Invalid link"), link);
            }
        }
    }

    @Test
    void nodesThatHaveNotSeenEachOtherAtFirstShareSessions() throws Exception {
        try (Cluster cluster = new Cluster("unseen", 2)) {
            execute(
                cluster,
                "create schema amur_cluster",
                "create table amur_cluster.node (own_addr varchar(200), cluster_name varchar(200), ping_data bytea,"
                    + " primary key (own_addr, cluster_name))",
                ENTER_TOGETHER,
                "create trigger wait before insert on amur_cluster.node for each row execute function amur_cluster.wait()");
            cluster.start().setUp();
            // A node that is left alone enters itself again, and would wait, too.
            execute(cluster, "drop trigger wait on amur_cluster.node");
            for (OwnServer node : cluster.nodes()) {
                assertTrue(node.log().contains("creating cluster as coordinator"), () -> "Each began alone, see " + node);
            }
            Visitor visitor = cluster.throughProxy();
            visitor.get(SavedSources.LIST);
            cluster.node(cluster.serving(visitor)).kill();
            assertEquals(200, visitor.ask(SavedSources.LIST).statusCode(), "Still signed in on the other node");
        }
    }

    private static void execute(Cluster cluster, String... statements) throws SQLException {
        try (Connection connection = cluster.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
