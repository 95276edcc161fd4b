package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests the history of a record that two nodes change in turn, one with a clock 15 seconds behind. */
@Tag("cluster")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class HistoryOrderIT {

    private static final String FORM = "/amur/source/edit";
    private static final Duration CERTAINLY_BEHIND = Duration.ofSeconds(10);
    private static final int CHANGES = 20;

    @Test
    void noVersionEndsBeforeItBegins() throws Exception {
        try (Cluster cluster = new Cluster("order", 2, SlowClock.environment()).start().setUp()) {
            Visitor onTime = cluster.on(1);
            Visitor behind = cluster.on(2);
            assertTrue(clock(behind).isBefore(Instant.now().minus(CERTAINLY_BEHIND)), () -> "The clock, see " + cluster.node(2));

            String id = save(onTime, FORM, 0).replaceFirst(".*id=", "");
            for (int change = 1; change <= CHANGES; change++) {
                save(change % 2 == 0 ? onTime : behind, FORM + "?id=" + id, change);
            }

            List<String> inOrder = IntStream.rangeClosed(0, CHANGES).mapToObj(HistoryOrderIT::title).toList();
            assertEquals(inOrder, column(cluster, "select title from source_history where id = " + id + " order by recorded_from"));
            assertEquals(inOrder, column(cluster, "select title from record_change where kind = 'source' and record_id = " + id
                + " order by changed_at"));
            assertEquals(List.of("0"), column(cluster, "select count(*) from source_history h where recorded_to <= recorded_from"
                + " or recorded_to is not null and not exists (select 1 from source_history n where n.id = h.id"
                + " and n.recorded_from = h.recorded_to)"));
        }
    }

    /** Returns the time of a node by its response. */
    private static Instant clock(Visitor visitor) throws IOException, InterruptedException {
        return ZonedDateTime.parse(visitor.ask(FORM).headers().firstValue("Date").orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME)
            .toInstant();
    }

    private static String title(int change) {
        return "Title " + change;
    }

    /** @return the page of the record */
    private static String save(Visitor visitor, String path, int change) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.send(path, HtmlForm.in(visitor.get(path)).set("form:title", title(change))
            .set("form:publisher", "A paper").set("form:kind", "NEWS_ARTICLE").set("form:reliability", "F").set("form:save", "x"));
        assertEquals(302, answer.statusCode(), answer::body);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static List<String> column(Cluster cluster, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = cluster.database().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
