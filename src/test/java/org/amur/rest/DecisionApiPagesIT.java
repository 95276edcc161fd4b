package org.amur.rest;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.amur.lists.read.ListExtracts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs assess findings and decide cases. */
class DecisionApiPagesIT extends ApiClientTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aFindingIsAssessedAndReopened() throws Exception {
        token = issue("editor");
        String path = "findings/" + contradiction();
        HttpResponse<String> open = send("GET", path, null);
        assertEquals("OPEN", state(open));
        assertRefused(400, "\"field\":\"verdict\"", send("POST", path + "/assess", "{\"explanation\": \"x\"}", "If-Match", tag(open)));
        assertRefused(400, "\"field\":\"verdict\"", send("POST", path + "/assess", "{\"verdict\": \"NO\"}", "If-Match", tag(open)));
        assertRefused(400, "has not been explained", send("POST", path + "/reopen", "{\"why\": \"x\"}", "If-Match", tag(open)));
        String assessment = "{\"verdict\": \"EXPLAINED\", \"explanation\": \"The total counts services, too.\"}";
        assertRefused(428, "If-Match", send("POST", path + "/assess", assessment));
        HttpResponse<String> explained = send("POST", path + "/assess", assessment, "If-Match", tag(open));
        assertEquals("EXPLAINED", state(explained));
        assertEquals(
                "The total counts services, too. demo-editor",
                json(explained).get("explanation").stringValue() + " " + json(explained).get("explainedBy").stringValue());
        assertRefused(412, "another version", send("POST", path + "/assess", assessment, "If-Match", tag(open)));
        assertRefused(400, "\"field\":\"why\"", send("POST", path + "/reopen", null, "If-Match", tag(explained)));
        HttpResponse<String> reopened = send("POST", path + "/reopen", "{\"why\": \"It does not\"}", "If-Match", tag(explained));
        assertEquals("OPEN", state(reopened));
        String resolution = "{\"verdict\": \"SOURCE_MISTAKEN\", \"explanation\": \"A misprint\", \"forCause\": true}";
        assertEquals("RESOLVED", state(send("POST", path + "/assess", resolution, "If-Match", tag(reopened))));
        assertEquals("It does not", json(send("GET", path + "/history", null)).at("/items/1/why").stringValue());
        token = issue("analyst");
        assertRefused(403, "write", send("POST", path + "/reopen", "{\"why\": \"x\"}", "If-Match", tag(reopened)));
    }

    @Test
    void aCaseIsDecidedAndReopened() throws Exception {
        token = issue("editor");
        String path = "cases/" + match();
        HttpResponse<String> open = send("GET", path, null);
        assertRefused(400, "\"field\":\"reason\"", send("POST", path + "/decide", "{\"decision\": \"REJECTED\"}", "If-Match", tag(open)));
        assertRefused(400, "no decision", send("POST", path + "/reopen", "{\"why\": \"x\"}", "If-Match", tag(open)));
        HttpResponse<String> rejected = decide(path, "REJECTED", open);
        assertEquals("REJECTED demo-editor", caseState(rejected) + " " + json(rejected).get("decidedBy").stringValue());
        assertRefused(412, "another version", send("POST", path + "/undo", null, "If-Match", tag(open)));
        HttpResponse<String> undone = send("POST", path + "/undo", null, "If-Match", tag(rejected));
        assertEquals("OPEN", caseState(undone));
        assertRefused(400, "not undone", send("POST", path + "/undo", null, "If-Match", tag(undone)));
        HttpResponse<String> unsure = decide(path, "UNSURE", undone);
        assertEquals("UNSURE", caseState(unsure));
        assertRefused(400, "\"field\":\"why\"", send("POST", path + "/reopen", "{}", "If-Match", tag(unsure)));
        assertEquals("OPEN", caseState(send("POST", path + "/reopen", "{\"why\": \"New evidence\"}", "If-Match", tag(unsure))));
    }

    private HttpResponse<String> decide(String path, String decision, HttpResponse<String> seen) throws Exception {
        String body = "{\"decision\": \"" + decision + "\", \"reason\": \"Another bank\"}";
        return send("POST", path + "/decide", body, "If-Match", tag(seen));
    }

    private static String state(HttpResponse<String> finding) {
        return json(finding).get("status").stringValue();
    }

    private static String caseState(HttpResponse<String> known) {
        return json(known).get("state").stringValue();
    }

    /** Returns the id of a finding about a total that is not the sum of its parts. */
    private long contradiction() throws Exception {
        long source = json(send("POST", "sources", source(word()))).get("id").longValue();
        int goods = ThreadLocalRandom.current().nextInt(100_000, 770_000);
        figure(source, goods, "EXPORT", "10.00");
        figure(source, goods, "IMPORT", "5.00");
        long total = figure(source, goods, "TOTAL", "15.70");
        JsonNode found = await().atMost(SOON).until(
                () -> json(send("GET", "findings?figure=" + total, null)).get("items"), items -> !items.isEmpty());
        return found.get(0).get("id").longValue();
    }

    private long figure(long source, int goods, String flow, String billions) throws Exception {
        return json(send("POST", "figures", """
                {"reporter": "GACC", "declarant": "CN", "partner": "RU", "commodity": "%d", "flow": "%s", "period": "2018", "value": %s,
                 "scale": "BILLION", "currency": "USD", "citations": [{"source": %d, "locator": "1", "credibility": "PROBABLY_TRUE"}]}
                """.formatted(goods, flow, billions, source))).get("id").longValue();
    }

    /** Returns the id of a case of a new actor with a listed name. */
    private long match() throws Exception {
        open("lists/import");
        page.selectOption("[id='upload:list']", "US_CONSOLIDATED");
        page.setInputFiles("[id='upload:files']", ListExtracts.path("ofac/cons_2022-02-22.xml"));
        page.locator("[id='upload:send']").click();
        page.waitForURL(Pattern.compile(".*lists/release\\?id=\\d+"), new Page.WaitForURLOptions().setTimeout(120_000));
        long actor = json(send("POST", "actors", company("Rosselkhozbank"))).get("id").longValue();
        JsonNode found = await().atMost(SOON).until(
                () -> json(send("GET", "cases?actor=" + actor, null)).get("items"), items -> !items.isEmpty());
        assertTrue(found.get(0).get("current").booleanValue());
        return found.get(0).get("id").longValue();
    }
}
