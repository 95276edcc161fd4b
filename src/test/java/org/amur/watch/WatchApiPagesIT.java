package org.amur.watch;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.amur.rest.ApiClientTests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs read and change the watches and notices of their account. */
class WatchApiPagesIT extends ApiClientTests {

    @Test
    void anActorIsWatchedAndUnwatched() throws Exception {
        token = issue("editor");
        String word = word();
        long actor = json(send("POST", "actors", company(word))).get("id").longValue();
        token = issue("analyst");
        String path = "watches/actors/" + actor;
        HttpRequest watch = HttpRequest.newBuilder(URI.create(address + "api/" + path)).header("Authorization", "Bearer " + token)
                .PUT(BodyPublishers.noBody()).build();
        List<CompletableFuture<HttpResponse<String>>> answers = Stream.generate(() -> client.sendAsync(watch, BodyHandlers.ofString()))
                .limit(8).toList();
        answers.forEach(answer -> assertEquals(204, answer.join().statusCode(), answer.join()::body));
        assertEquals(204, send("PUT", path, null).statusCode());
        assertEquals(1, watched(word));
        assertEquals(204, send("DELETE", path, null).statusCode());
        assertEquals(0, watched(word));
        assertRefused(404, "No such record", send("PUT", "watches/actors/1", null));
    }

    private long watched(String name) throws Exception {
        return StreamSupport.stream(json(send("GET", "watches/actors", null)).get("items").spliterator(), false)
                .filter(each -> each.get("label").stringValue().equals(name)).count();
    }

    @Test
    void aFilterIsSavedOnce() throws Exception {
        token = issue("analyst");
        String body = "{\"name\": \"" + word() + "\", \"list\": \"US_SDN\", \"change\": \"ADDED\", \"country\": \"RU\"}";
        JsonNode saved = json(send("POST", "watches/filters", body));
        assertEquals("US_SDN ADDED RU", saved.get("list").stringValue() + " " + saved.get("change").stringValue() + " "
                + saved.get("country").stringValue());
        assertEquals(saved, json(send("POST", "watches/filters", body)));
        String path = "watches/filters/" + saved.get("id").longValue();
        token = issue("admin");
        assertEquals(204, send("DELETE", path, null).statusCode(), "Filters of others are ignored");
        token = issue("analyst");
        assertTrue(send("GET", "watches/filters", null).body().contains(saved.toString()));
        assertEquals(204, send("DELETE", path, null).statusCode());
        assertEquals(-1, send("GET", "watches/filters", null).body().indexOf(saved.toString()));
        assertRefused(400, "country", send("POST", "watches/filters", "{\"country\": \"XQ\"}"));
        assertRefused(400, "list", send("POST", "watches/filters", "{\"list\": \"NONE\"}"));
        assertRefused(400, "no conditions", send("POST", "watches/filters", "{}"));
        assertRefused(400, "no conditions", send("POST", "watches/filters", "{\"name\": \"Everything\"}"));
    }

    @Test
    void noticesAreReadAndMarked() throws Exception {
        token = issue("editor");
        String name = word();
        long filter = json(send("POST", "watches/filters", "{\"name\": \"" + name + "\", \"list\": \"UN_SECURITY_COUNCIL\"}"))
                .get("id").longValue();
        // Others' releases may differ by more than an editor confirms.
        signIn("admin");
        unitedNations("2026-01-02", word());
        String comment = word();
        unitedNations("2026-02-02", comment);
        // The account may have older notices of other causes.
        JsonNode first = await().atMost(Duration.ofSeconds(60)).until(() -> json(send("GET", "notices?unread=true&limit=2", null)),
                found -> name.equals(found.at("/items/1/cause").asString()));
        JsonNode newest = first.at("/items/0");
        assertEquals(name + " " + filter, newest.get("cause").stringValue() + " " + newest.get("filter").longValue());
        JsonNode second = json(send("GET", "notices?unread=true&limit=2&cursor=" + first.get("next").stringValue(), null));
        assertTrue(second.at("/items/0/change").longValue() < first.at("/items/1/change").longValue(), second::toString);

        String marks = "{\"changes\": [" + newest.get("change").longValue() + "]}";
        assertEquals(204, send("POST", "notices/read", marks).statusCode());
        assertEquals(first.at("/items/1"), json(send("GET", "notices?unread=true&limit=1", null)).at("/items/0"));
        assertEquals(204, send("POST", "notices/unread", marks).statusCode());
        assertEquals(newest, json(send("GET", "notices?unread=true&limit=1", null)).at("/items/0"));
        assertEquals(204, send("POST", "notices/read", "{\"upTo\": " + newest.get("change").longValue() + "}").statusCode());
        assertEquals(0, json(send("GET", "notices?unread=true", null)).get("items").size());
        assertRefused(400, "cursor", send("GET", "notices?cursor=x", null));
        assertRefused(400, "changes", send("POST", "notices/unread", "{}"));
        assertRefused(400, "true, false", send("GET", "notices?unread=yes", null));
        assertRefused(400, "unred", send("GET", "notices?unred=true", null));
        assertEquals(0, json(send("GET", "notices?unread=True", null)).get("items").size(), "As Python writes it");
        HttpResponse<String> dropped = send("DELETE", "watches/filters/" + filter, null);
        assertEquals(204, dropped.statusCode(), dropped.body());
    }

    /** Imports a list whose entities, less than a third of its parties, change with the comment. */
    private void unitedNations(String published, String comment) {
        byte[] file = ("<CONSOLIDATED_LIST dateGenerated='" + published + "T00:00:01Z'><INDIVIDUALS>" + parties("INDIVIDUAL", 120, 400, "")
                + "</INDIVIDUALS><ENTITIES>" + parties("ENTITY", 0, 120, comment) + "</ENTITIES></CONSOLIDATED_LIST>")
                        .getBytes(StandardCharsets.UTF_8);
        open("lists/import");
        page.selectOption("[id='upload:list']", "UN_SECURITY_COUNCIL");
        page.setInputFiles("[id='upload:files']", new FilePayload("un.xml", "text/xml", file));
        page.locator("[id='upload:send']").click();
        page.waitForURL(Pattern.compile(".*lists/release\\?id=\\d+"), new Page.WaitForURLOptions().setTimeout(120_000));
        if (page.locator("[id='decide:confirm']").isVisible()) {
            page.locator("[id='decide:confirm']").click();
            assertThat(page.locator("[id='decide:confirm']")).hasCount(0);
        }
    }

    private static String parties(String kind, int from, int to, String comment) {
        return IntStream.range(from, to)
                .mapToObj(number -> "<" + kind + "><DATAID>" + number + "</DATAID><FIRST_NAME>Party " + number
                        + "</FIRST_NAME><REFERENCE_NUMBER>KPe." + number + "</REFERENCE_NUMBER><COMMENTS1>" + comment
                        + "</COMMENTS1></" + kind + ">")
                .collect(Collectors.joining());
    }
}
