package org.amur.rest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs start, read and cancel background jobs, and import figures in the background. */
class JobApiPagesIT extends ApiClientTests {

    private static final Duration SOON = Duration.ofSeconds(120);

    @Test
    void aReconciliationIsStartedAndReadToItsEnd() throws Exception {
        token = issue("editor");
        HttpResponse<String> started = start("RECONCILIATION");
        String path = "jobs/" + json(started).get("id").stringValue();
        assertTrue(started.headers().firstValue("Location").orElse("").endsWith("/api/" + path));
        JsonNode done = ended(path);
        assertEquals(202, started.statusCode(), started.body());
        assertEquals("RECONCILIATION DONE demo-editor", done.get("kind").stringValue() + " " + done.get("state").stringValue() + " "
                + done.get("startedBy").stringValue());
        assertTrue(done.get("result").longValue() > 0, done::toString);
        assertEquals(done.get("total"), done.get("done"));
        assertRefused(409, "no longer running", send("POST", path + "/cancel", null));
        assertRefused(409, "running or finished", send("POST", path + "/resume", null));

        token = issue("analyst");
        assertRefused(404, "No such record", send("GET", path, null));
        assertRefused(404, "No such record", send("POST", path + "/cancel", null));
        assertRefused(403, "may not do this", send("POST", "jobs", "{\"kind\": \"RECONCILIATION\"}"));
        token = issue("admin");
        assertEquals(done, json(send("GET", path, null)), "administrators see those of all users");
    }

    @Test
    void jobsAreListedInParts() throws Exception {
        token = issue("admin");
        ended("jobs/" + json(start("CASES")).get("id").stringValue());
        ended("jobs/" + json(start("RECONCILIATION")).get("id").stringValue());
        JsonNode first = json(send("GET", "jobs?limit=1", null));
        JsonNode second = json(send("GET", "jobs?limit=1&cursor=" + first.get("next").stringValue(), null));
        assertNotEquals(first.at("/items/0/id"), second.at("/items/0/id"));
        OffsetDateTime later = OffsetDateTime.parse(first.at("/items/0/startedAt").stringValue());
        assertFalse(later.isBefore(OffsetDateTime.parse(second.at("/items/0/startedAt").stringValue())));
    }

    @Test
    void otherRequestsAreRefused() throws Exception {
        token = issue("editor");
        assertRefused(400, "cursor", send("GET", "jobs?cursor=x", null));
        assertRefused(400, "cursor", send("GET", "jobs?cursor=" + UUID.randomUUID(), null));
        assertRefused(400, "state", send("GET", "jobs?state=DONE", null));
        assertRefused(400, "\"field\":\"kind\"", send("POST", "jobs", "{}"));
        assertRefused(400, "kind", send("POST", "jobs", "{\"kind\": \"MINING\"}"));
        assertRefused(400, "past cannot be changed", send("POST", "jobs?asof=2026-01-01", "{\"kind\": \"CASES\"}"));
        assertRefused(400, "need input", send("POST", "jobs", "{\"kind\": \"LIST_IMPORT\"}"));
        assertRefused(404, "No such record", send("GET", "jobs/" + UUID.randomUUID(), null));
        assertRefused(404, "No such record", send("POST", "jobs/" + "-".repeat(36) + "/resume", null));
        assertRefused(404, "Unknown API address", send("POST", "jobs/" + UUID.randomUUID() + "/repeat", null));
    }

    @Test
    void figuresArePreviewedImportedAndUndone() throws Exception {
        token = issue("editor");
        long source = json(send("POST", "sources", source(word()))).get("id").longValue();
        // Russian exports of a month that no other test has.
        String rows = "year,month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\n1951,5,11."
                + ThreadLocalRandom.current().nextInt(10_000, 99_999) + ",\n";
        assertRefused(400, "\"field\":\"name\"", send("POST", "figure-files", rows));
        assertRefused(400, "does not exist", send("POST", "figure-files?name=x.csv&source=1", rows));
        assertRefused(400, "published", send("POST", "figure-files?name=x.csv&source=" + source + "&published=soon", rows));
        HttpResponse<String> kept = send("POST", "figure-files?name=figures.csv&source=" + source + "&published=2024-02", rows);
        assertEquals(201, kept.statusCode(), kept.body());
        JsonNode preview = json(kept);
        String path = "figure-files/" + preview.get("file").stringValue();
        assertEquals(preview, json(send("GET", path, null)));
        assertTrue(preview.get("complete").booleanValue(), preview::toString);
        assertEquals(1, preview.get("toWrite").intValue(), preview::toString);
        HttpResponse<String> begun = send("POST", path + "/import", digest(preview));
        assertEquals(202, begun.statusCode(), begun.body());
        JsonNode imported = ended("jobs/" + json(begun).get("id").stringValue());
        assertEquals("DONE", imported.get("state").stringValue(), imported::toString);
        String report = "figure-imports/" + imported.get("result").longValue();
        JsonNode read = json(send("GET", report, null));
        assertEquals("1 figures.csv demo-editor", read.get("written").intValue() + " " + read.get("file").stringValue() + " "
                + read.get("by").stringValue());
        assertEquals(read, json(send("GET", "figure-imports?limit=1", null)).at("/items/0"));
        assertRefused(404, "No such record", send("GET", path, null));

        JsonNode undo = ended("jobs/" + json(send("POST", report + "/undo", null)).get("id").stringValue());
        assertEquals("FIGURE_IMPORT_UNDO DONE", undo.get("kind").stringValue() + " " + undo.get("state").stringValue(), undo::toString);
        assertEquals(1, json(send("GET", report, null)).get("undone").intValue());
    }

    @Test
    void aFileBelongsToItsAccount() throws Exception {
        token = issue("editor");
        JsonNode preview = json(send("POST", "figure-files?name=x.csv", "nonsense"));
        assertEquals(false, preview.get("complete").booleanValue());
        assertTrue(preview.get("problems").size() > 0, preview::toString);
        String path = "figure-files/" + preview.get("file").stringValue();
        JsonNode refused = ended("jobs/" + json(send("POST", path + "/import", digest(preview))).get("id").stringValue());
        assertEquals("FAILED", refused.get("state").stringValue(), refused::toString);
        assertRefused(409, "cannot be resumed here", send("POST", "jobs/" + refused.get("id").stringValue() + "/resume", null));
        token = issue("admin");
        assertRefused(404, "No such record", send("GET", path, null));
        assertRefused(404, "No such record", send("POST", path + "/import", digest(preview)));
        assertRefused(404, "No such record", send("DELETE", path, null));
        token = issue("analyst");
        assertRefused(403, "may not do this", send("GET", path, null));
        token = issue("editor");
        assertEquals(204, send("DELETE", path, null).statusCode());
        assertRefused(404, "No such record", send("GET", path, null));
    }

    /** Starts a job once the one that the server may have started itself has ended. */
    private HttpResponse<String> start(String kind) {
        return await().atMost(SOON).until(() -> send("POST", "jobs", "{\"kind\": \"" + kind + "\"}"), answer -> answer.statusCode() != 409);
    }

    private static String digest(JsonNode preview) {
        return "{\"digest\": \"" + preview.get("digest").stringValue() + "\"}";
    }

    private JsonNode ended(String path) {
        return await().atMost(SOON).until(() -> json(send("GET", path, null)), job -> !job.get("state").stringValue().equals("RUNNING"));
    }
}
