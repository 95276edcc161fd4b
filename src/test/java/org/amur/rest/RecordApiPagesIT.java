package org.amur.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs read and write records with a token. */
class RecordApiPagesIT extends ApiClientTests {

    /** Kinds without a file of columns. */
    private static final List<String> OTHER_KINDS = List.of("listed-programmes", "merges");
    private static final List<String> KINDS = List.of(
            "actors",
            "authorities",
            "cases",
            "designations",
            "events",
            "figures",
            "findings",
            "measures",
            "programmes",
            "sources");

    @Test
    void programsMayAcceptAnyType() throws Exception {
        token = issue("editor");
        for (String accepted : List.of("application/json", "application/problem+json", "application/vnd.api+json", "*/*",
                "text/html, application/problem+json;q=0.5")) {
            for (String path : List.of("sources", "changes", "jobs", "captures", "openapi.json", "sources/" + source(), "exports/source")) {
                HttpResponse<String> answer = send("GET", path, null, "Accept", accepted);
                json(answer);
                assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"), accepted + " " + path);
            }
            assertRefused(404, "No such record", send("GET", "sources/999999999", null, "Accept", accepted));
            HttpResponse<String> screened = send("POST", "screening", "{\"name\": \"Nobody of this name\"}", "Accept", accepted);
            assertTrue(screened.statusCode() == 200 || screened.statusCode() == 503, screened.body());
        }
    }

    private long source() throws Exception {
        return json(send("POST", "sources", source(word()))).get("id").longValue();
    }

    @Test
    void aRecordIsCreatedChangedAndDeleted() throws Exception {
        token = issue("editor");
        String title = word();
        HttpResponse<String> created = send("POST", "sources", source(title));
        assertEquals(201, created.statusCode(), created.body());
        long id = json(created).get("id").longValue();
        assertEquals(address + "api/sources/" + id, created.headers().firstValue("Location").orElse(""));
        assertEquals("\"1\"", tag(created));

        HttpResponse<String> changed = send(
                "PATCH",
                "sources/" + id,
                "{\"publisher\": \"Another paper\", \"why\": \"Misread\"}",
                "If-Match",
                tag(created));
        assertEquals(200, changed.statusCode(), changed.body());
        assertEquals(
                title + " Another paper 2023-03",
                json(changed).get("title").stringValue() + " "
                        + json(changed).get("publisher").stringValue() + " "
                        + json(changed).get("published").stringValue());
        assertRefused(412, "another version", send("PATCH", "sources/" + id, "{}", "If-Match", tag(created)));
        assertRefused(428, "If-Match", send("PATCH", "sources/" + id, "{}"));
        HttpResponse<String> same = send("PATCH", "sources/" + id, changed.body(), "If-Match", tag(changed));
        assertEquals(200, same.statusCode(), same.body());

        HttpResponse<String> deleted = send("DELETE", "sources/" + id, null, "If-Match", tag(same));
        assertEquals("DELETE", json(deleted).get("action").stringValue(), deleted.body());
        assertRefused(404, "No such record", send("GET", "sources/" + id, null));
        String undo = "changes/" + json(deleted).get("change").longValue() + "/undo";
        assertEquals("RESTORE", json(send("POST", undo, null)).get("action").stringValue());
        assertRefused(409, "cannot be undone", send("POST", undo, null));
        JsonNode history = json(send("GET", "sources/" + id + "/history", null)).get("items");
        assertEquals("RESTORE DELETE UPDATE UPDATE Misread CREATE", String.join(" ", text(history, 0, "action"), text(history, 1, "action"),
                text(history, 2, "action"), text(history, 3, "action"), text(history, 3, "why"), text(history, 4, "action")));
    }

    @Test
    void aRepeatedRequestCreatesNoSecondRecord() throws Exception {
        token = issue("editor");
        String title = word();
        HttpResponse<String> first = send("POST", "sources", source(title), "Idempotency-Key", title);
        HttpResponse<String> second = send("POST", "sources", source(title), "Idempotency-Key", title);
        assertEquals("201 200", first.statusCode() + " " + second.statusCode());
        assertEquals(first.body(), second.body());
        assertEquals(1, json(send("GET", "sources?q=" + title, null)).get("items").size());
    }

    @Test
    void anEventIsPublishedBySomeoneElse() throws Exception {
        token = issue("editor");
        String word = word();
        long source = json(send("POST", "sources", source(word))).get("id").longValue();
        long actor = json(send("POST", "actors", company(word))).get("id").longValue();
        HttpResponse<String> created = send("POST", "events", """
                {"title": "Talks of %s", "type": "CONSULT", "realis": "HAPPENED", "date": "2023-03-20",
                 "participants": [{"actor": %d, "role": "ACTOR"}],
                 "citations": [{"source": {"id": %d}, "locator": "¶1", "quotation": "They talked.", "credibility": "PROBABLY_TRUE"}]}
                """.formatted(word, actor, source));
        assertEquals(201, created.statusCode(), created.body());
        JsonNode event = json(created);
        assertEquals(
                "DRAFT " + word + " ¶1",
                event.get("status").stringValue() + " "
                        + event.at("/participants/0/actor/label").stringValue() + " "
                        + event.at("/citations/0/locator").stringValue());
        String path = "events/" + event.get("id").longValue();
        HttpResponse<String> submitted = send("POST", path + "/submit", null, "If-Match", tag(created));
        assertEquals(200, submitted.statusCode(), submitted.body());

        // Rows with an id stay the same parts.
        String rows = "{\"participants\": " + json(submitted).get("participants") + ", \"place\": \"Moscow\"}";
        HttpResponse<String> changed = send("PATCH", path, rows, "If-Match", tag(submitted));
        assertEquals(event.at("/participants/0/id"), json(changed).at("/participants/0/id"), changed.body());
        token = issue("analyst");
        assertRefused(404, "No such record", send("GET", path, null));
        token = issue("admin");
        HttpResponse<String> published = send("POST", path + "/publish", null, "If-Match", tag(changed));
        assertEquals("PUBLISHED", json(published).get("status").stringValue());
        assertRefused(412, "another version", send("POST", path + "/withdraw", null, "If-Match", tag(changed)));
        assertRefused(400, "\"field\":\"why\"", send("POST", path + "/withdraw", null, "If-Match", tag(published)));
        assertRefused(404, "API address", send("POST", path + "/burn", null, "If-Match", tag(changed)));
        page.navigate(event.get("page").stringValue());
        assertThat(page.locator("h1")).containsText("Talks of " + word);
    }

    @Test
    void everyListIsReadInPartsWithItsFilter() throws Exception {
        token = issue("analyst");
        JsonNode sorted = json(send("GET", "events?sort=type&limit=1", null));
        assertEquals(200, send("GET", "events?sort=type&limit=1&cursor=" + sorted.get("next").stringValue(), null).statusCode());
        for (String kind : Stream.concat(KINDS.stream(), OTHER_KINDS.stream()).toList()) {
            JsonNode first = json(send("GET", kind + "?limit=2", null));
            assertTrue(first.has("items"), first::toString);
            if (first.get("items").size() == 2 && !first.get("next").isNull()) {
                JsonNode second = json(send("GET", kind + "?limit=2&cursor=" + first.get("next").stringValue(), null));
                JsonNode all = json(send("GET", kind + "?limit=4", null)).get("items");
                assertEquals(all.get(2).get("id"), second.at("/items/0/id"), kind);
            }
            for (JsonNode item : first.get("items")) {
                HttpResponse<String> one = send("GET", kind + "/" + item.get("id").longValue(), null);
                assertEquals(item, json(one), kind);
            }
        }
        String day = "asof=" + LocalDate.now(ZoneOffset.UTC);
        JsonNode past = json(send("GET", "events?limit=5&" + day, null)).get("items");
        for (JsonNode item : past) {
            assertEquals(item, json(send("GET", "events/" + item.get("id").longValue() + "?" + day, null)));
        }
        JsonNode meetings = json(send("GET", "events?type=CONSULT&sort=title&from=2020", null)).get("items");
        assertTrue(meetings.size() > 0);
        meetings.forEach(each -> assertEquals("CONSULT", each.get("type").stringValue()));
        assertEquals(0, json(send("GET", "events?asof=1990-01-01", null)).get("items").size());
    }

    @Test
    void everyListIsAFile() throws Exception {
        token = issue("analyst");
        for (String kind : KINDS) {
            List<String> lines = send("GET", kind + "?format=jsonl", null).body().lines().toList();
            List<String> rows = send("GET", kind + "?format=csv", null).body().lines().toList();
            assertTrue(rows.size() > lines.size(), kind);
            if (!lines.isEmpty()) {
                assertEquals(json(send("GET", kind + "?limit=1", null)).at("/items/0"), JsonMapper.shared().readTree(lines.get(0)));
            }
        }
        assertEquals(0, send("GET", "events?format=jsonl&q=" + word(), null).body().length());
        assertRefused(400, "csv, ftm, jsonl, xlsx", send("GET", "designations?format=pdf", null));
        assertRefused(400, "NOTHING", send("GET", "events?type=NOTHING&format=csv", null));
        assertEquals(200, send("GET", "designations?format=ftm", null).statusCode());
    }

    @Test
    void otherRequestsAreRefused() throws Exception {
        token = issue("editor");
        assertRefused(400, "typ", send("GET", "events?typ=CONSULT", null));
        assertRefused(400, "NOTHING", send("GET", "events?type=NOTHING", null));
        assertRefused(400, "limit", send("GET", "events?limit=201", null));
        assertRefused(400, "cursor", send("GET", "events?cursor=x", null));
        for (String forged : List.of("-when\n1\nString\nx", "-when\n1\nBigDecimal\n1e16000000", "-when\n1\nLocalDate\n+999999999-12-31",
                "-when\n1\norg.amur.access.Roles\nx")) {
            String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
            assertRefused(400, "cursor", send("GET", "events?cursor=" + cursor, null));
        }
        assertRefused(400, "digits", send("POST", "figures", "{\"value\": 1e2147483647}"));
        assertRefused(400, "past", send("POST", "sources?asof=2020-01-01", source(word())));
        assertRefused(404, "API address", send("GET", "nothing", null));
        assertRefused(405, "GET", send("POST", "findings", "{}"));
        assertRefused(405, "GET", send("DELETE", "cases/1", null, "If-Match", "\"1\""));
        assertRefused(400, "JSON", send("POST", "sources", "[]"));
        assertRefused(400, "Unknown field", send("POST", "sources", "{\"titel\": \"x\"}"));
        assertRefused(400, "published", send("POST", "sources", "{\"published\": \"someday\"}"));
        assertRefused(400, "participants[0].actor", send("POST", "events", "{\"participants\": [{\"actor\": \"x\"}]}"));
        assertRefused(400, "\"field\":\"title\"", send("POST", "sources", "{\"kind\": \"NEWS_ARTICLE\"}"));
        assertRefused(
                400,
                "actor 1",
                send(
                        "POST",
                        "events",
                        "{\"title\": \"x\", \"type\": \"CONSULT\", \"realis\": \"HAPPENED\", \"date\": \"2023\","
                                + " \"participants\": [{\"actor\": 1, \"role\": \"ACTOR\"}]}"));
        token = issue("analyst");
        assertRefused(403, "write", send("POST", "sources", source(word())));
        token = "none";
        assertRefused(401, "API token", send("GET", "events", null));
    }

    @Test
    void aTokenOpensOnlyItsScopes() throws Exception {
        signIn("editor");
        open("security/account");
        token = issueChosen();
        assertThat(page.locator("#program-token")).containsText("Scopes: read.");
        assertEquals(200, send("GET", "events?limit=1", null).statusCode());
        HttpResponse<String> refused = send("POST", "sources", source(word()));
        assertRefused(403, "lacks the scope “write”", refused);
        assertEquals("Bearer error=\"insufficient_scope\", scope=\"write\"", refused.headers().firstValue("WWW-Authenticate").orElse(""));
        assertRefused(403, "“write”", send("POST", "changes/1/undo", null));
        for (String path : List.of("screening", "./screening", "/screening", "screening;x=1")) {
            assertRefused(403, "“screening”", send("POST", path, "{\"name\": \"x\"}"));
        }
        assertRefused(403, "“intake”", send("GET", "captures", null));
        open("security/account");
        page.locator("[name='token:scopes']").all().forEach(Locator::uncheck);
        page.locator("[id='token:password']").fill("amur-for-a-try");
        page.locator("[id='token:issue']").click();
        assertThat(page.locator("[id='token:scopes-message']")).hasText("Select at least one scope.");
    }

    @Test
    void theDescriptionNamesTheScopeOfEachOperation() throws Exception {
        JsonNode description = json(client.send(
                HttpRequest.newBuilder(URI.create(address + "api/openapi.json")).build(), BodyHandlers.ofString()));
        assertEquals("[{\"token\":[\"write\"]}]", description.at("/paths/~1events/post/security").toString());
        assertEquals("[{\"token\":[\"read\"]}]", description.at("/paths/~1events~1{id}/get/security").toString());
        assertEquals("[{\"token\":[\"intake\"]}]", description.at("/paths/~1captures/get/security").toString());
        assertEquals("[{\"token\":[\"screening\"]}]", description.at("/paths/~1screening/post/security").toString());
    }

    @Test
    void changesSinceAnInstantAreListedInParts() throws Exception {
        token = issue("editor");
        HttpResponse<String> first = send("POST", "sources", source(word()));
        long id = json(first).get("id").longValue();
        send("PATCH", "sources/" + id, "{\"publisher\": \"B\", \"why\": \"Misread\"}", "If-Match", tag(first));
        String since = json(first).get("modifiedAt").stringValue();
        JsonNode part = json(send("GET", "changes?kind=source&id=" + id + "&limit=1&since=" + since, null));
        assertEquals("CREATE", text(part.get("items"), 0, "action"));
        assertEquals(address + "api/sources/" + id, text(part.get("items"), 0, "api"));
        JsonNode rest = json(send("GET", "changes?kind=source&id=" + id + "&cursor=" + part.get("next").stringValue(), null));
        assertEquals("UPDATE Misread", text(rest.get("items"), 0, "action") + " " + text(rest.get("items"), 0, "why"));
        assertTrue(rest.get("next").isNull(), rest::toString);
        assertEquals(0, json(send("GET", "changes?kind=source&id=" + id + "&since=2100-01-01", null)).get("items").size());
        assertEquals(0, json(send("GET", "changes?kind=source&id=" + id + "&asof=1990-01-01", null)).get("items").size());
        assertRefused(400, "since", send("GET", "changes?since=yesterday", null));
        assertRefused(400, "since", send("GET", "changes?since=%2B999999-01-01T00:00Z", null));
        assertRefused(400, "kinds", send("GET", "changes?kinds=source", null));
        assertRefused(400, "cursor", send("GET", "changes?cursor=x", null));
        assertRefused(400, "impossible or future date", send("GET", "changes?asof=2026-02-30", null));
        assertRefused(400, "invalid value", send("GET", "changes?kind=%00", null));
        assertRefused(400, "invalid value", send("GET", "changes?a:b=1", null));
        // Payara refuses it without a text.
        assertEquals(400, send("GET", "changes", "{}").statusCode());
        assertRefused(400, "source", send("GET", "changes?kind=sources", null));
        assertRefused(400, "“id”", send("GET", "changes?id=abc", null));
        token = issue("admin");
        assertRefused(400, "kind", send("GET", "changes?kind=account", null));
    }

    @Test
    void aNetworkWithControlCharactersIsValidXml() throws Exception {
        token = issue("editor");
        String word = word();
        long actor = json(send("POST", "actors", company(word + "\\u0002\\f"))).get("id").longValue();
        String graph = send("GET", "exports/network?format=graphml&id=" + actor, null).body();
        Document parsed = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(graph)));
        assertTrue(parsed.getElementsByTagName("data").item(0).getTextContent().startsWith(word), graph);
    }

    @Test
    void recordsThatReferToARecordAreListed() throws Exception {
        token = issue("editor");
        String word = word();
        long source = json(send("POST", "sources", source(word))).get("id").longValue();
        assertEquals(0, json(send("GET", "sources/" + source + "/dependents", null)).get("items").size());
        json(send("POST", "actors", "{\"kind\": \"COMPANY\", \"names\": [{\"text\": \"" + word + "\", \"kind\": \"PRIMARY\"}],"
                + " \"citations\": [{\"source\": " + source + ", \"locator\": \"1\", \"credibility\": \"PROBABLY_TRUE\"}]}"));
        JsonNode found = json(send("GET", "sources/" + source + "/dependents", null));
        assertEquals("actor " + word, text(found.get("items"), 0, "kind") + " " + text(found.get("items"), 0, "title"));
        assertTrue(text(found.get("items"), 0, "page").startsWith(address + "actor/view?id="), found::toString);
        assertRefused(404, "No such record", send("GET", "sources/1/dependents", null));
    }

    @Test
    void otherMethodsAreRefused() throws Exception {
        token = issue("editor");
        for (String path : List.of("screening", "events/1/publish", "changes/1/undo", "notices/read")) {
            assertRefused(405, "POST", send("GET", path, null));
        }
        assertRefused(405, "GET", send("PUT", "events", null));
        assertRefused(405, "GET", send("POST", "changes", "{}"));
        assertRefused(405, "GET", send("POST", "events/1/history", "{}"));
        for (String method : List.of("PUT", "DELETE", "PATCH")) {
            assertEquals(405, send(method, "../source/list", null).statusCode(), method);
        }
    }

    @Test
    void everyListOfAPageIsExported() throws Exception {
        token = issue("analyst");
        for (String table : List.of("finding", "case", "change", "proposal", "gap")) {
            HttpResponse<String> rows = send("GET", "exports/" + table, null);
            assertEquals(200, rows.statusCode(), table + " " + rows.body());
            assertTrue(JsonMapper.shared().readTree(rows.body()).isArray(), table);
        }
        HttpResponse<String> csv = send("GET", "exports/finding?format=csv&status=OPEN", null);
        assertTrue(csv.body().contains("id,status,severity,rule"), csv.body());
        assertEquals("attachment; filename=\"amur-finding.csv\"", csv.headers().firstValue("Content-Disposition").orElse(""));
        assertRefused(400, "anyhow", send("GET", "exports/finding?status=anyhow", null));
        assertRefused(400, "Unknown parameter “stauts”", send("GET", "exports/finding?stauts=OPEN", null));
        assertRefused(400, "Unknown parameter “cursor”", send("GET", "exports/finding?cursor=1", null));
        for (String filtered : List.of("exports/designation?format=ftm&on=2024-01-01", "exports/gap?on=2024-01-01&target=COMPANY",
                "designations?on=2024-01-01")) {
            assertEquals(200, send("GET", filtered, null).statusCode(), filtered);
        }
        assertRefused(404, "API address", send("GET", "exports/nothing", null));
        assertRefused(404, "API address", send("GET", "exports/finding?format=ftm", null));
        assertRefused(404, "API address", send("GET", "exports", null));
    }

    private static String text(JsonNode items, int index, String field) {
        return items.get(index).get(field).stringValue();
    }

    @Test
    void citationsOfARetractedSourceAreConfirmed() throws Exception {
        token = issue("editor");
        HttpResponse<String> source = send("POST", "sources", source(word()));
        long id = json(source).get("id").longValue();
        HttpResponse<String> actor = send("POST", "actors", "{\"kind\": \"COMPANY\", \"names\": [{\"text\": \"" + word()
                + "\", \"kind\": \"PRIMARY\"}], \"citations\": [{\"source\": " + id + ", \"credibility\": \"CONFIRMED\"}]}");
        assertEquals(201, actor.statusCode(), actor.body());
        json(send("PATCH", "sources/" + id, "{\"status\": \"RETRACTED\"}", "If-Match", tag(source)));
        JsonNode affected = json(send("GET", "citations?source=" + id, null)).at("/items/0");
        assertEquals(
                "actor " + json(actor).get("id").longValue(),
                affected.get("kind").stringValue() + " " + affected.get("record").longValue());
        String key = affected.get("key").stringValue();
        assertRefused(400, "\"field\":\"reason\"", send("POST", "citations/confirm", "{\"citations\": [\"" + key + "\"]}"));
        assertRefused(412, "another version", send("POST", "citations/confirm", "{\"citations\": [\"1.1\"], \"reason\": \"x\"}"));
        String confirmed = "{\"citations\": [\"" + key + "\"], \"reason\": \"Another paper has it\"}";
        assertEquals(204, send("POST", "citations/confirm", confirmed).statusCode());
        assertEquals(0, json(send("GET", "citations?source=" + id, null)).get("items").size());
        assertEquals(1, json(send("GET", "citations?resolved=true&source=" + id, null)).get("items").size());
        assertRefused(412, "another version", send("POST", "citations/confirm", confirmed));
        assertRefused(400, "source", send("GET", "citations?source=x", null));
        token = issue("analyst");
        assertRefused(403, "write", send("POST", "citations/confirm", confirmed));
        assertRefused(403, "may not do this", send("GET", "citations?source=" + id, null));
    }
}
