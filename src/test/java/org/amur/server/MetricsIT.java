package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that Prometheus can read the metrics, and that no one else can. */
@Tag("one-server")
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class MetricsIT {

    private static final String TOKEN = "only-this-test-knows-it";
    private static final String IMPORT = "/amur/trade/import";

    @Test
    void requestsAndJobsAreCounted() throws Exception {
        try (OwnServer server = OwnServer.forTrying("metrics").withSecret("AMUR_METRICS_TOKEN", TOKEN)) {
            server.start();
            Visitor visitor = server.demoEditor();
            visitor.get("/amur/source/list");
            visitor.get("/amur/");
            visitor.ask("/amur/typed/by/somebody");
            assertEquals(404, visitor.ask("/amur/source/view?id=0").statusCode());
            importFigure(visitor);
            visitor.send(Visitor.SIGN_IN, HtmlForm.in(visitor.get(Visitor.SIGN_IN)).set("form:name", "demo-editor")
                .set("form:password", "wrong").set("form:signIn", "x"));

            assertEquals(401, server.metrics(null).statusCode());
            assertEquals(401, server.metrics("Bearer wrong").statusCode());
            await("the import, see " + server).atMost(Duration.ofMinutes(1))
                .until(() -> server.metrics("Bearer " + TOKEN).body().contains("\namur_imports_total"));
            HttpResponse<String> answer = server.metrics("Bearer " + TOKEN);
            assertEquals(200, answer.statusCode());
            List<String> lines = answer.body().lines().toList();
            assertCounted(lines, "amur_requests_seconds_count{method=\"GET\",page=\"/source/list\",status=\"200\"} 1");
            assertCounted(lines, "amur_requests_seconds_count{method=\"GET\",page=\"/index\",status=\"200\"} 1");
            assertCounted(lines, "amur_requests_seconds_count{method=\"GET\",page=\"/source/view\",status=\"404\"} 1");
            assertCounted(lines, "amur_imports_total{outcome=\"written\"} 1.0");
            assertCounted(lines, "amur_sign_ins_total{outcome=\"signed in\"} 1.0");
            assertCounted(lines, "amur_sign_ins_total{outcome=\"refused\"} 1.0");
            assertFalse(answer.body().contains("somebody"), "An address that somebody typed is no series");
            assertFalse(server.log().contains(TOKEN), "The token is in the log");
        }
    }

    private static void importFigure(Visitor visitor) throws IOException, InterruptedException {
        String preview = visitor.upload(IMPORT, HtmlForm.in(visitor.get(IMPORT), "upload").set("upload:send", "x"), "upload:csv",
            "counted.csv", "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
            + "FTS,RU,export,1995-03,0.3,bn,USD,,,A paper\n");
        visitor.post(preview, HtmlForm.in(visitor.get(preview), "import").set("import:record", "x"));
    }

    private static void assertCounted(List<String> lines, String line) {
        assertTrue(lines.contains(line), () -> line + " is not among " + lines.stream().filter(each -> each.startsWith("amur")).toList());
    }
}
