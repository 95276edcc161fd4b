package org.amur.server;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.HtmlForm;
import org.amur.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests that log lines in JSON have the id of the request or job, as the operator guide describes. */
@Tag("one-server")
@Tag("own-server")
@Timeout(value = 6, unit = TimeUnit.MINUTES)
class JsonLogIT {

    private static final String HEADER = "X-Request-ID";
    private static final String IMPORT = "/amur/trade/import";
    private static final Pattern STARTED = Pattern.compile("Job (\\S+): FIGURE_IMPORT by demo-editor");

    @Test
    void linesHaveTheIdOfTheirRequestOrJob() throws Exception {
        try (OwnServer server = OwnServer.loggingInJson("json-log")) {
            server.start();
            String id = "edge." + UUID.randomUUID();
            HttpResponse<String> refused = sendFromAnotherSite(server, id);
            assertEquals("403 " + id, refused.statusCode() + " " + refused.headers().firstValue(HEADER).orElse("none"));
            assertTrue(refused.body().contains(id), "The error page does not show the id");
            assertEquals(id, request(awaitLine(server, Pattern.compile("Refused a POST from another site.*"))));

            HttpResponse<String> other = sendFromAnotherSite(server, "<b>" + id);
            assertTrue(other.headers().firstValue(HEADER).orElse("").matches("[0-9a-f-]{36}"), "not a random id");

            importFigure(server.demoEditor());
            JsonObject started = awaitLine(server, STARTED);
            assertTrue(request(started).matches("[0-9a-f-]{36}"), started::toString);
            Matcher job = STARTED.matcher(message(started));
            assertTrue(job.matches());
            assertEquals(job.group(1), id(awaitLine(server, Pattern.compile("Finished: FIGURE_IMPORT")), "job"));
        }
    }

    private static HttpResponse<String> sendFromAnotherSite(OwnServer server, String id) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server.address() + "security/sign-in"))
            .header("Accept", "text/html").header(HEADER, id).header("Origin", "https://evil.example.org")
            .POST(BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    private static void importFigure(Visitor visitor) throws IOException, InterruptedException {
        String preview = visitor.upload(IMPORT, HtmlForm.in(visitor.get(IMPORT), "upload").set("upload:send", "x"), "upload:csv",
            "logged.csv", "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n"
            + "FTS,RU,export,1995-03,0.3,bn,USD,,,A paper\n");
        visitor.post(preview, HtmlForm.in(visitor.get(preview), "import").set("import:record", "x"));
    }

    private static JsonObject awaitLine(OwnServer server, Pattern message) {
        return await("a line with " + message + ", see " + server).atMost(Duration.ofMinutes(1))
            .until(() -> line(server, message), Optional::isPresent).orElseThrow();
    }

    private static Optional<JsonObject> line(OwnServer server, Pattern message) throws IOException {
        return server.log().lines().filter(line -> line.startsWith("{")).map(JsonLogIT::parse)
            .filter(line -> message.matcher(message(line)).matches()).findFirst();
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }

    private static boolean isWildFly() {
        return System.getProperty("amur.server").equals("wildfly");
    }

    /** Returns the message; "null" for a line without one, which Payara writes for some of its own. */
    private static String message(JsonObject line) {
        return String.valueOf(line.get(isWildFly() ? "message" : "LogMessage")).replaceAll("^\"|\"$", "");
    }

    private static String request(JsonObject line) {
        return id(line, "request");
    }

    private static String id(JsonObject line, String kind) {
        return isWildFly() ? line.getJsonObject("mdc").getString(kind)
            : line.getString("ThreadName").replaceFirst("^.* " + kind + " ", "");
    }
}
