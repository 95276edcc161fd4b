package org.amur.actor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;

import org.amur.rest.ApiClientTests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs merge actors and undo merges. */
class MergeApiPagesIT extends ApiClientTests {

    @Test
    void actorsAreMergedAndTheMergeIsUndone() throws Exception {
        token = issue("editor");
        HttpResponse<String> survivor = actor();
        HttpResponse<String> absorbed = actor();
        String path = "actors/" + id(survivor);
        int version = json(absorbed).get("version").intValue();
        String body = merge(id(absorbed), version);
        assertRefused(428, "If-Match", send("POST", path + "/merge", body));
        assertRefused(412, "another version", send("POST", path + "/merge", body, "If-Match", "\"99\""));
        assertRefused(412, "another version", send("POST", path + "/merge", merge(id(absorbed), version + 1), "If-Match", tag(survivor)));
        String itself = merge(id(survivor), json(survivor).get("version").intValue());
        assertRefused(400, "\"field\":\"other\"", send("POST", path + "/merge", itself, "If-Match", tag(survivor)));
        assertRefused(400, "\"field\":\"reason\"", send("POST", path + "/merge",
                "{\"other\": " + id(absorbed) + ", \"otherVersion\": 1}", "If-Match", tag(survivor)));
        assertRefused(404, "No such record", send("POST", "actors/1/merge", body, "If-Match", "\"1\""));
        long merged = json(send("POST", path + "/merge", body, "If-Match", tag(survivor))).get("merge").longValue();
        assertRefused(404, "No such record", send("GET", "actors/" + id(absorbed), null));
        HttpResponse<String> merge = send("GET", "merges/" + merged, null);
        JsonNode read = json(merge);
        assertEquals(id(survivor) + " " + id(absorbed) + " The same", read.at("/survivor/id").longValue() + " "
                + read.at("/absorbed/id").longValue() + " " + read.get("reason").stringValue());
        assertTrue(send("GET", "merges?limit=1", null).body().contains("\"id\":" + merged));

        HttpResponse<String> undone = send("POST", "merges/" + merged + "/undo", "{\"reason\": \"Not the same\"}", "If-Match", tag(merge));
        assertEquals("Not the same", json(undone).get("apartReason").stringValue());
        json(send("GET", "actors/" + id(absorbed), null));
        token = issue("analyst");
        assertRefused(403, "write", send("POST", path + "/merge", body, "If-Match", tag(survivor)));
    }

    private static String merge(long other, int version) {
        return "{\"other\": " + other + ", \"otherVersion\": " + version + ", \"reason\": \"The same\"}";
    }

    private HttpResponse<String> actor() throws Exception {
        HttpResponse<String> made = send("POST", "actors", company(word()));
        assertEquals(201, made.statusCode(), made.body());
        return made;
    }

    private static long id(HttpResponse<String> answer) {
        return json(answer).get("id").longValue();
    }
}
