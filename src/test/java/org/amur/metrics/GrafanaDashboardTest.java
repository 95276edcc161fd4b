package org.amur.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

class GrafanaDashboardTest {

    private static final Pattern METRIC = Pattern.compile("amur_[a-z_]+");

    @Test
    void everyMetricOfTheDashboardIsInTheOperatorGuide() throws IOException {
        String guide = Files.readString(Path.of("src/docs/operator-guide.md"));
        JsonNode panels = new ObjectMapper().readTree(Path.of("src/server/grafana/amur.json").toFile()).path("panels");
        List<String> metrics = StreamSupport.stream(panels.spliterator(), false).flatMap(panel -> METRIC.matcher(panel.findValue("expr")
                .asText()).results()).map(MatchResult::group).map(GrafanaDashboardTest::family).distinct().toList();
        assertFalse(metrics.isEmpty());
        assertEquals(List.of(), metrics.stream().filter(metric -> !guide.contains("`" + metric + "`")).toList());
    }

    /** Returns the name in the guide, which has one row for the series of a timer. */
    private static String family(String metric) {
        return metric.replaceFirst("_(count|sum|bucket)$", "");
    }
}
