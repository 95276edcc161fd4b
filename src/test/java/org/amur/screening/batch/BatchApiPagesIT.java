package org.amur.screening.batch;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;

import org.amur.lists.OfficialList;
import org.amur.lists.read.ListExtracts;
import org.amur.rest.ApiClientTests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs screen files of names in the background, and read the results of their account. */
class BatchApiPagesIT extends ApiClientTests {

    private static final Duration SOON = Duration.ofSeconds(120);
    private static final String LIST = "ofac/cons_2022-02-22.xml";
    private static final String LISTED = "Россельхозбанк";

    @Test
    void aFileIsScreenedWithTheResultsOfThePage() throws Exception {
        importList();
        token = issue("analyst");
        HttpResponse<String> added = add("batches?name=C%3A%5Cnames.csv", "name;note\nNobody Ofthatkind;x\n" + LISTED + ";y\n");
        assertEquals(201, added.statusCode(), added.body());
        JsonNode batch = json(added);
        String path = "batches/" + batch.get("id").stringValue();
        assertTrue(added.headers().firstValue("Location").orElse("").endsWith("/api/" + path));
        assertEquals("BATCH_SCREENING demo-analyst", batch.at("/job/kind").stringValue() + " " + batch.at("/job/startedBy").stringValue());

        JsonNode screened = screened(path);
        assertEquals("names.csv 2 2 1 [\"NAME\"] note", screened.get("title").stringValue() + " " + screened.get("names").intValue() + " "
                + screened.get("screened").intValue() + " " + screened.get("found").intValue() + " " + screened.get("columns") + " "
                + screened.get("ignoredColumns").stringValue());
        assertRefused(409, "running or finished", send("POST", path + "/continue", null));
        assertUnsearchedListsAreNamed(screened);
        assertResults(path, screened.get("missing"));
        assertSameAsOnThePage(path, batch.get("id").stringValue());
        assertEquals(204, send("DELETE", path, null).statusCode());
        assertRefused(404, "No such record", send("GET", path, null));
    }

    private static void assertUnsearchedListsAreNamed(JsonNode screened) {
        List<String> searched = StreamSupport.stream(screened.get("searched").spliterator(), false)
                .map(release -> release.get("list").stringValue()).toList();
        assertTrue(searched.contains("US_CONSOLIDATED"), screened::toString);
        for (JsonNode missing : screened.get("missing")) {
            assertFalse(searched.contains(missing.stringValue()), screened::toString);
        }
        assertEquals(searched.stream().distinct().count() + screened.get("missing").size(), OfficialList.values().length);
    }

    private void assertResults(String path, JsonNode missing) throws Exception {
        JsonNode first = json(send("GET", path + "/results?limit=1", null));
        assertEquals("1 Nobody Ofthatkind 0 []", first.at("/items/0/position").intValue() + " "
                + first.at("/items/0/name").stringValue() + " " + first.at("/items/0/found").intValue() + " "
                + first.at("/items/0/matches"));
        assertEquals(missing, first.at("/items/0/missing"), "no match is claimed for a list that was not searched");
        JsonNode second = json(send("GET", path + "/results?limit=1&cursor=" + first.get("next").stringValue(), null));
        assertTrue(second.get("next").isNull(), second::toString);
        JsonNode listed = second.at("/items/0");
        assertEquals("US_CONSOLIDATED", listed.at("/matches/0/list").stringValue(), listed::toString);
        assertTrue(listed.at("/matches/0/met").stringValue().contains("ROSSELKHOZBANK"), listed::toString);
        assertFalse(listed.at("/matches/0/surnameOnly").booleanValue(), listed::toString);
        assertEquals("[" + listed + "]", json(send("GET", path + "/results?found=true", null)).get("items").toString());
        assertEquals(first.at("/items/0") + "\n" + listed + "\n", send("GET", path + "/results?format=jsonl", null).body());
        assertEquals(listed + "\n", send("GET", path + "/results?format=jsonl&found=true", null).body());
    }

    private void assertSameAsOnThePage(String path, String id) throws Exception {
        HttpResponse<String> table = send("GET", path + "/results?format=csv", null);
        assertEquals(page.request().get("export?table=names&format=csv&of=" + id).text(), table.body());
        assertTrue(table.headers().firstValue("Content-Disposition").orElse("").contains("amur-screened-names.csv"));
        assertEquals(page.request().get("export?table=names&format=csv&found=true&of=" + id).text(),
                send("GET", path + "/results?format=csv&found=true", null).body());
        assertTrue(send("GET", path + "/results?format=xlsx", null).body().startsWith("PK"));
    }

    @Test
    void batchesAreListedInPartsAndPrivate() throws Exception {
        token = issue("editor");
        String first = json(ready("batches?name=first.csv", "Nobody")).get("id").stringValue();
        String second = json(ready("batches?name=second.csv", "Nobody")).get("id").stringValue();
        JsonNode latest = json(send("GET", "batches?limit=1", null));
        assertEquals(second, latest.at("/items/0/id").stringValue());
        JsonNode before = json(send("GET", "batches?limit=1&cursor=" + latest.get("next").stringValue(), null));
        assertEquals("first.csv " + first, before.at("/items/0/title").stringValue() + " " + before.at("/items/0/id").stringValue());
        screened("batches/" + first);

        token = issue("admin");
        assertFalse(send("GET", "batches?limit=200", null).body().contains(first));
        for (String path : List.of("batches/" + first, "batches/" + first + "/results", "batches/" + first + "/results?format=csv")) {
            assertRefused(404, "No such record", send("GET", path, null));
        }
        assertRefused(404, "No such record", send("POST", "batches/" + first + "/continue", null));
        assertRefused(404, "No such record", send("DELETE", "batches/" + first, null));
        token = issue("editor");
        assertEquals("SCREENED", json(send("GET", "batches/" + first, null)).get("state").stringValue());
    }

    @Test
    void aFileThatThePageRefusesIsRefused() throws Exception {
        token = issue("analyst");
        ready("batches?name=x.csv", "Nobody");
        assertRefused(400, "\"field\":\"name\"", add("batches", "Nobody"));
        assertRefused(400, "The file is empty.", add("batches?name=x.csv", ""));
        assertRefused(400, "No column of names or numbers in: “code, amount”", add("batches?name=x.csv", "code,amount\n1,2\n"));
        assertRefused(400, "There is a header, but no name below it.", add("batches?name=x.csv", "name;country\n"));
        assertRefused(400, "More than 10000 names", add("batches?name=x.csv", "Nobody\n".repeat(BatchFile.MAX_NAMES + 1)));
        assertRefused(413, "too large", add("batches?name=x.csv", "x".repeat(BatchFile.MAX_BYTES + 1)));
        assertRefused(400, "\"field\":\"charset\"", add("batches?name=x.csv&charset=EBCDIC", "Nobody"));
        assertRefused(400, "past cannot be changed", add("batches?name=x.csv&asof=2026-01-01", "Nobody"));
        byte[] cyrillic = ("ФИО\n" + LISTED + "\n").getBytes(Charset.forName("windows-1251"));
        assertRefused(400, "encoding", add("batches?name=x.csv", cyrillic));
        JsonNode read = json(add("batches?name=x.csv&charset=windows-1251", cyrillic));
        String path = "batches/" + read.get("id").stringValue() + "/results";
        assertEquals(LISTED, json(send("GET", path, null)).at("/items/0/name").stringValue());
        assertRefused(400, "csv, jsonl, xlsx", send("GET", path + "?format=pdf", null));
        assertRefused(400, "csv, jsonl, xlsx", send("GET", path + "?format=json", null));
        assertRefused(400, "true, false", send("GET", path + "?found=yes", null));
        assertRefused(400, "cursor", send("GET", path + "?cursor=x", null));
        assertRefused(400, "Unknown parameter", send("GET", path + "?score=90", null));
        assertRefused(400, "Unknown parameter", send("GET", "batches?state=SCREENED", null));
        assertRefused(404, "No such record", send("GET", "batches/" + "x".repeat(43), null));
    }

    @Test
    void theScopeOfScreeningIsNeeded() throws Exception {
        signIn("analyst");
        open("security/account");
        page.locator("[name='token:scopes'][value='SCREENING']").uncheck();
        token = issueChosen();
        assertRefused(403, "screening", add("batches?name=x.csv", "Nobody"));
        assertRefused(403, "screening", send("GET", "batches", null));
    }

    private void importList() throws Exception {
        token = issue("editor");
        HttpResponse<String> begun = send("POST", "releases?list=US_CONSOLIDATED&name=cons.xml", Files.readString(ListExtracts.path(LIST)));
        String job = "jobs/" + json(begun).get("id").stringValue();
        await().atMost(SOON).until(() -> json(send("GET", job, null)).get("state").stringValue(), "DONE"::equals);
    }

    /** Adds a batch once the server has built its index. */
    private HttpResponse<String> ready(String path, String names) {
        return await().atMost(SOON).until(() -> add(path, names), answer -> answer.statusCode() != 503);
    }

    private HttpResponse<String> add(String path, String names) throws IOException, InterruptedException {
        return add(path, names.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file as curl does with {@code --data-binary}. */
    private HttpResponse<String> add(String path, byte[] file) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + "api/" + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofByteArray(file))
                .build(), BodyHandlers.ofString());
    }

    private JsonNode screened(String path) {
        return await().atMost(SOON)
                .until(() -> json(send("GET", path, null)), batch -> batch.get("state").stringValue().equals("SCREENED"));
    }
}
