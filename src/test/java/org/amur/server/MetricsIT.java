package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an operator's Prometheus reads, and that nobody else does. */
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class MetricsIT {

    private static final String TOKEN = "only-this-test-knows-it";

    @Test
    void countsWhatIsDone() throws Exception {
        try (OwnServer server = OwnServer.forTrying("metrics").withSecret("AMUR_METRICS_TOKEN", TOKEN)) {
            server.start();
            Visitor visitor = server.demoEditor();
            visitor.get("/amur/source/list");
            visitor.get("/amur/");
            visitor.ask("/amur/typed/by/somebody");
            visitor.send(Visitor.SIGN_IN, HtmlForm.in(visitor.get(Visitor.SIGN_IN)).set("form:name", "demo-editor")
                .set("form:password", "wrong").set("form:signIn", "x"));

            assertEquals(401, server.metrics(null).statusCode());
            assertEquals(401, server.metrics("Bearer wrong").statusCode());
            HttpResponse<String> answer = server.metrics("Bearer " + TOKEN);
            assertEquals(200, answer.statusCode());
            List<String> lines = answer.body().lines().toList();
            assertCounted(lines, "amur_requests_seconds_count{method=\"GET\",page=\"/source/list\",status=\"200\"} 1");
            assertCounted(lines, "amur_requests_seconds_count{method=\"GET\",page=\"/index\",status=\"200\"} 1");
            assertCounted(lines, "amur_sign_ins_total{outcome=\"signed in\"} 1.0");
            assertCounted(lines, "amur_sign_ins_total{outcome=\"refused\"} 1.0");
            assertFalse(answer.body().contains("somebody"), "An address that somebody typed is no series");
            assertFalse(server.log().contains(TOKEN), "The token is in the log");
        }
    }

    private static void assertCounted(List<String> lines, String line) {
        assertTrue(lines.contains(line), () -> line + " is not among " + lines.stream().filter(each -> each.startsWith("amur")).toList());
    }
}
