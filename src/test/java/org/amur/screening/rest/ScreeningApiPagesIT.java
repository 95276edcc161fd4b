package org.amur.screening.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.stream.Collectors;

import org.amur.rest.ApiBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The API accepts a user's token and nothing else. */
class ScreeningApiPagesIT extends ApiBrowserTests {

    private static final String PUTIN = "{\"name\": \"普京\", \"kind\": \"PERSON\"}";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    @Tag("smoke")
    void aTokenLetsAProgramAskUntilItIsRevoked() throws Exception {
        signIn("analyst");
        String token = issue();
        open("screening?q=x");
        assertThat(page.locator("#against"))
                .isVisible(new com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions()
                .setTimeout(60_000));
        HttpResponse<String> answer = ask(token, PUTIN, "");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
        assertTrue(answer.body().contains("\"missing\":[\"") && answer.body().contains("\"UN_SECURITY_COUNCIL\""), answer.body());
        assertTrue(answer.body().contains("\"results\":[{\"name\":\"普京\",\"candidates\":["), answer.body());
        assertFalse(answer.headers().firstValue("Set-Cookie").isPresent(), "no session");
        HttpResponse<String> several = ask(token, "{\"parties\": [{\"name\": \"a\"}, {\"name\": \"b\"}], \"limit\": 1}", "");
        assertEquals(2, several.body().split("\"candidates\"").length - 1, several.body());
        String other = issue();
        assertEquals(401, ask(token, PUTIN, "").statusCode(), "another token takes its place");
        assertEquals(200, ask(other, PUTIN, "").statusCode());
        open("security/account");
        page.locator("[id='token:revoke']").click();
        assertThat(page.locator("#program-token")).containsText("No API token");
        assertEquals(401, ask(other, PUTIN, "").statusCode());
    }

    @Test
    void tokenIsRequired() throws Exception {
        signIn("editor");
        String cookies = page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        assertTrue(cookies.length() > 10);
        for (String token : new String[] {null, "", "x", "null"}) {
            HttpResponse<String> refused = ask(token, PUTIN, cookies);
            assertEquals(401, refused.statusCode());
            assertEquals("Bearer", refused.headers().firstValue("WWW-Authenticate").orElse(""));
            assertTrue(refused.body().contains("Send your API token"), refused.body());
        }
    }

    @Test
    void invalidRequestIsRefusedWithAMessage() throws Exception {
        signIn("admin");
        String token = issue();
        assertRefused(400, "The party: name and number are missing.", ask(token, "{}", ""));
        assertRefused(400, "not a valid JSON object", ask(token, "{", ""));
        assertRefused(400, "UTF-8", answer(request(token, "screening").POST(BodyPublishers.ofByteArray(
                "{\"name\": \"Сечин\"}".getBytes(Charset.forName("windows-1251"))))));
        assertRefused(405, "POST", answer(request(token, "screening").GET()));
        assertRefused(415, "application/json", answer(request(token, "screening").setHeader("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(PUTIN))));
        assertRefused(404, "/api/openapi.json", answer(request(token, "nothing").GET()));
        assertRefused(413, "too large", ask(token, "{\"name\": \"" + "x".repeat(600_000) + "\"}", ""));
    }

    @Test
    void apiDescriptionIsPublic() throws Exception {
        HttpResponse<String> document = client.send(HttpRequest.newBuilder(URI.create(address + "api/openapi.json")).build(),
                BodyHandlers.ofString());
        assertEquals(200, document.statusCode());
        assertTrue(document.body().contains("\"openapi\":\"3.1.0\""));
    }

    @Test
    void optionsAreAnswered() throws Exception {
        signIn("admin");
        String token = issue();
        assertEquals("GET, HEAD, OPTIONS", allowed("openapi.json", token));
        assertEquals("OPTIONS, POST", allowed("screening", token));
        assertEquals("DELETE, GET, HEAD, OPTIONS, PATCH", allowed("events/1", token));
    }

    private String allowed(String path, String token) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(HttpRequest.newBuilder(URI.create(address + "api/" + path))
                .header("Authorization", "Bearer " + token).method("OPTIONS", BodyPublishers.noBody()).build(), BodyHandlers.ofString());
        assertEquals(204, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Allow").orElse("");
    }

    private static void assertRefused(int status, String sentence, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains(sentence), answer.body());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
    }

    private HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create(address + "api/" + path)).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String token, String body, String cookies) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "api/screening"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
