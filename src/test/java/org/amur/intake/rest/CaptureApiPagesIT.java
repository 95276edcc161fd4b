package org.amur.intake.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.amur.rest.ApiBrowserTests;
import org.junit.jupiter.api.Test;

/** Programs add articles to the reading queue with the token of an editor. */
class CaptureApiPagesIT extends ApiBrowserTests {

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void anArticleIsAddedOnce() throws Exception {
        String token = issue("editor");
        String title = word();
        String article = "{\"title\": \"" + title
                + "\", \"publisher\": \"A paper\", \"published\": \"2023-03-20\", \"text\": \"Xi Jinping met Vladimir Putin in Moscow.\"}";
        HttpResponse<String> added = post(token, "", "application/json", article);
        assertEquals(201, added.statusCode(), added.body());
        assertTrue(
                added.body()
                        .contains("\"title\":\"" + title
                                + "\",\"publisher\":\"A paper\",\"published\":\"2023-03-20\",\"language\":\"EN\""),
                added.body());
        HttpResponse<String> again = post(token, "", "application/json", article);
        assertEquals(200, again.statusCode(), again.body());
        assertEquals(added.body(), again.body());
        page.navigate(added.headers().firstValue("Location").orElseThrow());
        assertThat(page.locator("h1")).containsText(title);
        HttpResponse<String> listed = answer(request(token, "?state=OPEN&origin=API&language=EN").GET());
        assertEquals(200, listed.statusCode());
        assertTrue(listed.body().startsWith("{\"total\":") && listed.body().contains(title), listed.body());
    }

    @Test
    void aFileIsAddedWithItsFacts() throws Exception {
        String token = issue("editor");
        String title = word();
        String address = "https://news.example.org/" + title + ".html";
        String query = "?name=talks.html&title=" + title + "&published=2023-03-21&address=" + address;
        HttpResponse<String> added = post(
                token,
                query,
                "text/html",
                "<html><body><p>Xi Jinping met Vladimir Putin in Moscow, said " + title + ".</p></body></html>");
        assertEquals(201, added.statusCode(), added.body());
        assertTrue(added.body().contains("\"title\":\"" + title + "\"") && added.body().contains("2023-03-21"), added.body());
        assertEquals(
                200,
                post(token, "", "application/json", "{\"address\": \"" + address + "\"}")
                        .statusCode(),
                "an address is read once");
    }

    @Test
    void aFileNeedsNoType() throws Exception {
        String text = "Xi Jinping met Vladimir Putin in Moscow, said " + word() + ".";
        HttpResponse<String> added = post(issue("editor"), "?name=talks.txt", "application/x-www-form-urlencoded", text);
        assertEquals(201, added.statusCode(), added.body());
    }

    @Test
    void otherRequestsAreRefused() throws Exception {
        String token = issue("editor");
        assertRefused(400, "Send a file", post(token, "", "application/json", "{}"));
        assertRefused(400, "Send a file", post(token, "", "text/plain", ""));
        assertRefused(400, "contains no text", post(token, "", "text/plain", "x"));
        assertRefused(400, "internal network", post(token, "", "application/json", "{\"address\": \"http://127.0.0.1/\"}"));
        assertRefused(400, "must be one of OPEN, SAVED, DISMISSED", answer(request(token, "?state=NEW").GET()));
        assertRefused(400, "whole number", answer(request(token, "?page=0").GET()));
        assertRefused(400, "stat", answer(request(token, "?stat=OPEN").GET()));
        assertRefused(400, "publised", post(token, "?publised=2023-03-21", "text/plain", "Xi Jinping met Vladimir Putin."));
        assertRefused(
                413,
                "too large",
                answer(request(token, "")
                        .expectContinue(true)
                        .POST(BodyPublishers.ofString("x".repeat(21 * 1024 * 1024)))));
        assertRefused(401, "API token", post("none", "", "text/plain", "x"));
    }

    @Test
    void anArticleIsReadDismissedAndReopened() throws Exception {
        String token = issue("editor");
        String text = "Xi Jinping met Vladimir Putin in Moscow, said " + word() + ".";
        HttpResponse<String> added = post(token, "", "application/json", "{\"title\": \"Talks\", \"text\": \"" + text + "\"}");
        String path = "/" + added.body().replaceFirst("\\{\"id\":(\\d+),.*", "$1");
        HttpResponse<String> read = answer(request(token, path).GET());
        assertEquals(200, read.statusCode(), read.body());
        assertTrue(read.body().contains(text) && read.body().contains("\"state\":\"OPEN\"") && read.body().contains("\"decisions\":[]"),
                read.body());
        HttpResponse<String> original = answer(request(token, path + "/original").GET());
        assertEquals("Talks\n\n" + text, original.body());
        assertEquals("attachment", original.headers().firstValue("Content-Disposition").orElse("").replaceFirst(";.*", ""));
        assertTrue(post(token, path + "/dismiss", "application/json", "").body().contains("\"state\":\"DISMISSED\""));
        assertRefused(400, "detail", post(token, path + "/dismiss", "application/json", ""));
        assertTrue(post(token, path + "/reopen", "application/json", "").body().contains("\"state\":\"OPEN\""));
        assertRefused(404, "No such record", answer(request(token, "/1").GET()));
        assertRefused(404, "No such record", post(token, "/1/dismiss", "application/json", ""));
        token = issue("analyst");
        assertRefused(403, "intake", answer(request(token, path).GET()));
        assertRefused(403, "intake", answer(request(token, path + "/original").GET()));
    }

    @Test
    void onlyEditorsUseTheQueue() throws Exception {
        String token = issue("analyst");
        assertRefused(403, "intake", post(token, "", "application/json", "{\"text\": \"Xi Jinping met Vladimir Putin.\"}"));
        assertRefused(403, "intake", answer(request(token, "").GET()));
    }

    private static void assertRefused(int status, String sentence, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(sentence), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    private HttpResponse<String> post(String token, String query, String type, String body) throws IOException, InterruptedException {
        return answer(request(token, query).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String token, String query) {
        return HttpRequest.newBuilder(URI.create(address + "api/captures" + query)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
