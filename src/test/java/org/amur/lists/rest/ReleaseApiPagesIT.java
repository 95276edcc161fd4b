package org.amur.lists.rest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.rest.ApiClientTests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs import releases of official lists, and administrators' programs decide on them. */
class ReleaseApiPagesIT extends ApiClientTests {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String UN = "releases?list=UN_SECURITY_COUNCIL&name=un.xml";

    /** Long before the releases of other tests, so that these compare with none of this test. */
    private final LocalDate day = LocalDate.of(1900, 1, 1).plusDays(2L * ThreadLocalRandom.current().nextInt(9_000));

    @Test
    void aReleaseIsImportedOnceAndASmallerOneApproved() throws Exception {
        token = issue("editor");
        long first = imported(UN, unitedNations(day, 40));
        assertEquals(first, imported(UN, unitedNations(day, 40)), "the same files");
        JsonNode read = json(send("GET", "releases/" + first, null));
        assertEquals("UN_SECURITY_COUNCIL " + day + " 40 demo-editor un.xml", read.get("list").stringValue() + " "
                + read.get("published").stringValue() + " " + read.get("parties").intValue() + " " + read.get("retrievedBy").stringValue()
                + " " + read.get("files").stringValue());
        approve(read);
        token = issue("editor");
        long second = imported(UN, unitedNations(day.plusDays(1), 5));
        JsonNode waiting = json(send("GET", "releases/" + second, null));
        assertEquals("WAITING", waiting.get("state").stringValue());
        assertTrue(waiting.get("reasons").size() > 0, waiting::toString);
        assertEquals("APPROVAL_REASON", json(send("GET", "releases/" + second + "/problems", null)).at("/items/0/part").stringValue());
        assertRefused(403, "may not do this", send("POST", "releases/" + second + "/approve", null));
        assertRefused(403, "may not do this", send("POST", "releases/" + second + "/decline", null));

        token = issue("admin");
        assertRefused(400, "past cannot be changed", send("POST", "releases/" + second + "/approve?asof=2026-01-01", null));
        JsonNode approved = json(send("POST", "releases/" + second + "/approve", null));
        assertEquals("COMPLETE demo-admin", approved.get("state").stringValue() + " " + approved.get("decidedBy").stringValue());
        assertRefused(400, "detail", send("POST", "releases/" + second + "/approve", null));
        JsonNode differences = json(send("GET", "releases/" + second + "/differences", null));
        assertEquals(first + " 0 35", differences.get("from").longValue() + " " + differences.get("added").intValue() + " "
                + differences.get("removed").intValue());
        assertEquals(0, differences.get("formattingOnly").intValue());
        assertRefused(400, "detail", send("POST", "releases/" + second + "/correct-date", "{\"published\": \"2020-01-01\"}"));
        assertRefused(400, "\"field\":\"published\"", send("POST", "releases/" + second + "/correct-date", "{}"));
        JsonNode listed = json(send("GET", "releases?list=UN_SECURITY_COUNCIL&limit=1", null));
        JsonNode next = json(send("GET", "releases?list=UN_SECURITY_COUNCIL&limit=1&cursor=" + listed.get("next").stringValue(), null));
        assertTrue(next.at("/items/0/id").longValue() < listed.at("/items/0/id").longValue());
    }

    @Test
    void anUnreadableFileIsRefusedWithItsReason() throws Exception {
        token = issue("editor");
        JsonNode job = ended(send("POST", UN, "<html>" + word() + "</html>"));
        assertEquals("LIST_IMPORT FAILED", kindAndState(job), job::toString);
        assertTrue(job.get("problem").stringValue().contains("could not be read"), job::toString);
        JsonNode refused = json(send("GET", "releases/" + job.get("result").longValue(), null));
        assertEquals("REFUSED", refused.get("state").stringValue());
        assertEquals(1, refused.get("reasons").size());
        token = issue("analyst");
        assertEquals(refused, json(send("GET", "releases/" + refused.get("id").longValue(), null)));
        assertRefused(403, "lists", send("POST", UN, "<x/>"));
    }

    @Test
    void otherRequestsAreRefused() throws Exception {
        token = issue("editor");
        assertRefused(400, "\"field\":\"list\"", send("POST", "releases", "<x/>"));
        assertRefused(400, "must be one of", send("POST", "releases?list=NONE", "<x/>"));
        assertRefused(400, "Choose", send("POST", UN, ""));
        assertRefused(400, "\"field\":\"published\"", send("POST", UN + "&published=soon", "<x/>"));
        assertRefused(400, "\"field\":\"published\"", send("POST", UN + "&published=2999-01-01", "<x/>"));
        assertRefused(400, "must be one of", send("GET", "releases?list=NONE", null));
        assertRefused(400, "Unknown parameter", send("GET", "releases?state=WAITING", null));
        assertRefused(400, "cursor", send("GET", "releases?cursor=x", null));
        for (String path : List.of("releases/999999999", "releases/999999999/problems", "releases/999999999/differences")) {
            assertRefused(404, "No such record", send("GET", path, null));
        }
        String review = "designations/999999999/review";
        assertRefused(404, "No such record", send("POST", review, "{\"decision\": \"END\"}", "If-Match", "\"1\""));
        assertRefused(428, "If-Match", send("POST", review, "{\"decision\": \"END\"}"));
        assertRefused(400, "\"field\":\"decision\"", send("POST", review, "{}", "If-Match", "\"1\""));
        assertRefused(403, "may not do this", send("POST", "releases/fetch", "{\"list\": \"EU_FSF\"}"));
        token = issue("admin");
        assertRefused(404, "No such record", send("POST", "releases/999999999/approve", null));
        assertRefused(400, "\"field\":\"list\"", send("POST", "releases/fetch", "{}"));
    }

    @Test
    void anEntryIsDeclinedReopenedAndAccepted() throws Exception {
        token = issue("editor");
        JsonNode release = json(send("GET", "releases/" + imported(UN, unitedNations(day, 40)), null));
        approve(release);
        token = issue("editor");
        long entry = json(send("GET", "exports/entry?release=" + release.get("id").longValue(), null)).at("/0/id").longValue();
        String path = "proposals/" + entry;
        assertRefused(400, "\"field\":\"actor\"", send("POST", path + "/accept", "{}"));
        assertRefused(400, "\"field\":\"reason\"", send("POST", "proposals/decline", "{\"entries\": [" + entry + "]}"));
        JsonNode declined = json(send("POST", "proposals/decline", "{\"entries\": [" + entry + "], \"reason\": \"No ties\"}"));
        assertEquals(1, declined.get("declined").intValue());
        assertEquals(204, send("POST", path + "/reopen", null).statusCode());
        assertRefused(404, "No such record", send("POST", path + "/reopen", null));
        assertRefused(404, "No such record", send("POST", "proposals/999999999/accept", "{\"actor\": 1}"));

        // No followed programme has it, so nothing is designated.
        assertRefused(400, "entries", send("POST", "proposals/accept", "{\"entries\": [" + entry + ", 999999999]}"));
        HttpResponse<String> begun = send("POST", "proposals/accept", "{\"entries\": [" + entry + "]}");
        assertEquals(202, begun.statusCode(), begun.body());
        JsonNode done = ended(begun);
        assertEquals("ACCEPTANCE DONE", kindAndState(done));
        String report = "acceptances/" + done.get("page").stringValue().replaceFirst(".*id=", "");
        assertEquals("[{\"outcome\":\"REFUSED\",\"count\":1}]", json(send("GET", report, null)).get("outcomes").toString());
        JsonNode items = json(send("GET", report + "/items?limit=1", null));
        assertEquals(entry, items.at("/items/0/entry").longValue());
        assertEquals("REFUSED", items.at("/items/0/outcome").stringValue());
        assertTrue(items.get("next").isNull(), items.toString());
        assertEquals("[]", json(send("GET", report + "/items?cursor=0", null)).get("items").toString());
        assertEquals("[]", json(send("GET", report + "/items?cursor=999999999999999999", null)).get("items").toString());
        assertRefused(400, "cursor", send("GET", report + "/items?cursor=x", null));
        assertRefused(400, "outcome", send("GET", report + "/items?outcome=FAILED", null));
        assertEquals("ACCEPTANCE_UNDO DONE", kindAndState(ended(send("POST", report + "/undo", null))));
        assertRefused(404, "No such record", send("GET", "acceptances/1", null));
        assertRefused(404, "No such record", send("GET", "acceptances/1/items", null));
        token = issue("analyst");
        assertRefused(403, "write", send("POST", "proposals/accept", "{\"entries\": [" + entry + "]}"));
    }

    @Test
    void aProgrammeOfAPublisherIsLinkedToAMeasure() throws Exception {
        token = issue("editor");
        String code = word();
        HttpResponse<String> made = send("POST", "listed-programmes", "{\"list\": \"CH_SECO\", \"code\": \"" + code + "\"}");
        assertEquals(201, made.statusCode(), made.body());
        String path = "listed-programmes/" + json(made).get("id").longValue();
        HttpResponse<String> changed = send("PATCH", path, "{\"concern\": \"RUSSIA\"}", "If-Match", tag(made));
        assertEquals("RUSSIA", json(changed).get("concern").stringValue());
        assertRefused(400, "refers to a record", send("PATCH", path, "{\"measure\": 1}", "If-Match", tag(changed)));
        assertTrue(send("GET", "listed-programmes?list=CH_SECO&concern=RUSSIA&limit=200", null).body().contains(code));
        json(send("DELETE", path, null, "If-Match", tag(changed)));
        assertRefused(404, "No such record", send("GET", path, null));
    }

    private static String kindAndState(JsonNode job) {
        return job.get("kind").stringValue() + " " + job.get("state").stringValue();
    }

    /** Approves a release if another test has made it suspicious. */
    private void approve(JsonNode release) throws Exception {
        if (release.get("state").stringValue().equals("WAITING")) {
            token = issue("admin");
            json(send("POST", "releases/" + release.get("id").longValue() + "/approve", null));
        }
    }

    private long imported(String address, String file) throws Exception {
        HttpResponse<String> begun = send("POST", address, file);
        assertEquals(202, begun.statusCode(), begun.body());
        JsonNode job = ended(begun);
        assertEquals("LIST_IMPORT DONE", kindAndState(job), job::toString);
        return job.get("result").longValue();
    }

    private JsonNode ended(HttpResponse<String> begun) {
        String path = "jobs/" + json(begun).get("id").stringValue();
        return await().atMost(SOON).until(() -> json(send("GET", path, null)), job -> !job.get("state").stringValue().equals("RUNNING"));
    }

    private static String unitedNations(LocalDate published, int parties) {
        return "<CONSOLIDATED_LIST dateGenerated='" + published + "T00:00:01Z'><ENTITIES>"
                + IntStream.range(0, parties)
                        .mapToObj(number -> "<ENTITY><DATAID>" + number + "</DATAID><FIRST_NAME>Company " + number
                                + "</FIRST_NAME><REFERENCE_NUMBER>KPe." + number + "</REFERENCE_NUMBER></ENTITY>")
                        .collect(Collectors.joining())
                + "</ENTITIES></CONSOLIDATED_LIST>";
    }
}
