package org.amur.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs of administrators read and change webhooks, feeds and list sources; no answer has a secret but that of the command. */
class SettingsApiPagesIT extends ApiClientTests {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String PASSWORD = "four words of one’s own";

    @Test
    void aWebhookIsCreatedTestedChangedAndDeleted() throws Exception {
        token = issue("admin");
        String name = word();
        HttpResponse<String> created = send("POST", "webhooks", webhook(name), "Idempotency-Key", name);
        assertEquals(201, created.statusCode(), created.body());
        assertEquals(created.body(), send("POST", "webhooks", webhook(name), "Idempotency-Key", name).body());
        assertEquals(
                Set.of("id", "version", "modifiedBy", "name", "address", "kinds", "actions", "restricted", "enabled", "modifiedAt", "page"),
                new TreeSet<>(json(created).propertyNames()));
        String path = "webhooks/" + json(created).get("id").longValue();
        assertFalse(json(send("GET", path + "/status", null)).get("secretIssued").booleanValue());

        String secret = json(send("POST", path + "/secret", null, "If-Match", tag(created))).get("secret").stringValue();
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), "a secret");
        HttpResponse<String> now = send("GET", path, null);
        String another = json(send("POST", path + "/secret", null, "If-Match", tag(now))).get("secret").stringValue();
        assertNotEquals(secret, another);
        now = send("GET", path, null);
        for (String read : List.of("webhooks", path, path + "/status", path + "/history", path + "/deliveries", "webhooks?format=jsonl")) {
            String body = send("GET", read, null).body();
            assertFalse(body.contains("whsec_") || body.contains(secret) || body.contains(another), read);
        }
        assertTrue(json(send("GET", path + "/status", null)).get("secretIssued").booleanValue());

        json(send("POST", path + "/test", null, "If-Match", tag(now)));
        JsonNode failed = await().atMost(SOON).until(() -> delivery(path), found -> found.get("state").stringValue().equals("FAILED"));
        assertTrue(failed.get("result").stringValue().contains("Unknown host"), failed::toString);
        assertTrue(failed.get("change").isNull(), "a test");
        String redelivery = "{\"deliveries\": [" + failed.get("id").longValue() + "]}";
        json(send("POST", path + "/redeliver", redelivery, "If-Match", tag(now)));
        await().atMost(SOON).until(() -> delivery(path), found -> found.get("attempts").intValue() == 2);
        assertEquals(1, json(send("GET", path + "/status", null)).get("failed").intValue());
        json(send("POST", path + "/test", null, "If-Match", tag(now)));
        JsonNode part = json(send("GET", path + "/deliveries?limit=1", null));
        JsonNode second = json(send("GET", path + "/deliveries?limit=1&cursor=" + part.get("next").stringValue(), null));
        assertEquals(failed.get("id"), second.at("/items/0/id"));
        assertTrue(second.get("next").isNull());

        HttpResponse<String> disabled = send("PATCH", path, "{\"enabled\": false}", "If-Match", tag(now));
        assertFalse(json(disabled).get("enabled").booleanValue());
        assertRefused(412, "another version", send("PATCH", path, "{\"enabled\": true}", "If-Match", tag(now)));
        long change = json(send("DELETE", path, null, "If-Match", tag(disabled))).get("change").longValue();
        assertRefused(404, "No such record", send("GET", path, null));
        assertRefused(404, "No such record", send("GET", path + "/deliveries", null));
        json(send("POST", "changes/" + change + "/undo", null));
        assertEquals(name, json(send("GET", path, null)).get("name").stringValue());
    }

    private static String webhook(String name) {
        return "{\"name\": \"" + name + "\", \"address\": \"https://" + name + ".invalid/hook\", \"kinds\": [\"source\"]}";
    }

    private JsonNode delivery(String path) throws Exception {
        return json(send("GET", path + "/deliveries", null)).at("/items/0");
    }

    @Test
    void aForgedWebhookIsRefused() throws Exception {
        token = issue("admin");
        String address = "\"address\": \"https://example.invalid/\"";
        assertRefused(400, "\"field\":\"name\"", send("POST", "webhooks", "{" + address + ", \"kinds\": [\"source\"]}"));
        assertRefused(400, "\"field\":\"kinds\"", send("POST", "webhooks", "{\"name\": \"x\", " + address + ", \"kinds\": [\"account\"]}"));
        assertRefused(400, "kinds", send("POST", "webhooks", "{\"name\": \"x\", " + address + ", \"kinds\": [null]}"));
        assertRefused(400, "actions", send("POST", "webhooks",
                "{\"name\": \"x\", " + address + ", \"kinds\": [\"source\"], \"actions\": [null]}"));
        assertRefused(400, "\"field\":\"address\"", send("POST", "webhooks",
                "{\"name\": \"x\", \"address\": \"http://127.0.0.1/\", \"kinds\": [\"source\"]}"));
        assertRefused(400, "secret", send("POST", "webhooks", webhook("x").replace("{", "{\"secret\": \"whsec_x\", ")));
        for (String path : List.of("webhooks/1", "webhooks/1/status", "webhooks/1/deliveries", "feeds/1/status", "list-sources/1/status")) {
            assertRefused(404, "No such record", send("GET", path, null));
        }
        assertRefused(404, "No such record", send("POST", "webhooks/1/secret", null, "If-Match", "\"1\""));
        assertRefused(404, "Unknown API address", send("GET", "sources/1/status", null));
        assertRefused(404, "Unknown API address", send("GET", "web-hooks", null));
    }

    @Test
    void aFeedIsCreatedCheckedPausedAndDeleted() throws Exception {
        token = issue("admin");
        String name = word();
        String feed = "{\"name\": \"" + name + "\", \"address\": \"https://" + name + ".invalid/feed.xml\", \"enabled\": false}";
        HttpResponse<String> created = send("POST", "feeds", feed);
        assertEquals(201, created.statusCode(), created.body());
        assertRefused(400, "\"field\":\"address\"", send("POST", "feeds", feed));
        String path = "feeds/" + json(created).get("id").longValue();
        assertTrue(json(send("GET", path + "/status", null)).get("checkedAt").isNull());
        json(send("POST", path + "/check", null, "If-Match", tag(created)));
        JsonNode checked = await().atMost(SOON).until(
                () -> json(send("GET", path + "/status", null)), status -> status.get("failures").intValue() > 0);
        assertTrue(checked.get("problem").stringValue().contains(name), checked::toString);
        HttpResponse<String> renamed = send("PATCH", path, "{\"name\": \"" + name + " 2\"}", "If-Match", tag(created));
        assertEquals(name + " 2", json(renamed).get("name").stringValue());
        assertTrue(send("GET", "feeds", null).body().contains(name + " 2"));
        json(send("DELETE", path, null, "If-Match", tag(renamed)));
        assertFalse(send("GET", "feeds", null).body().contains(name));
    }

    @Test
    void aListSourceIsChangedAndFetched() throws Exception {
        token = issue("admin");
        String addresses = "https://" + word() + ".invalid/list.xml";
        JsonNode known = StreamSupport.stream(json(send("GET", "list-sources", null)).get("items").spliterator(), false)
                .filter(each -> each.get("list").stringValue().equals("CH_SECO")).findFirst().orElse(null);
        HttpResponse<String> saved = known == null
                ? send("POST", "list-sources", "{\"list\": \"CH_SECO\", \"addresses\": \"" + addresses + "\"}")
                : send("PATCH", "list-sources/" + known.get("id").longValue(), "{\"addresses\": \"" + addresses + "\"}",
                        "If-Match", "\"" + known.get("version").intValue() + "\"");
        String path = "list-sources/" + json(saved).get("id").longValue();
        assertEquals(addresses, json(saved).get("addresses").stringValue());
        String another = "{\"list\": \"CH_SECO\", \"addresses\": \"" + addresses + "\"}";
        assertRefused(400, "already has a source", send("POST", "list-sources", another));
        assertRefused(400, "\"field\":\"list\"", send("PATCH", path, "{\"list\": \"US_SDN\"}", "If-Match", tag(saved)));
        assertRefused(400, "\"field\":\"folder\"", send("PATCH", path, "{\"folder\": \"../..\"}", "If-Match", tag(saved)));
        assertRefused(400, "\"field\":\"rhythm\"", send("PATCH", path, "{\"rhythm\": \"H99\"}", "If-Match", tag(saved)));
        assertRefused(405, "PATCH", send("DELETE", path, null, "If-Match", tag(saved)));
        json(send("POST", path + "/fetch", null, "If-Match", tag(saved)));
        JsonNode fetched = await().atMost(SOON).until(
                () -> json(send("GET", path + "/status", null)), status -> status.at("/addresses/problem").asString().contains("invalid"));
        assertEquals("FAILED", fetched.at("/addresses/outcome").stringValue());
    }

    @Test
    void othersAreRefused() throws Exception {
        for (String user : List.of("analyst", "editor")) {
            token = issue(user);
            for (String path : List.of("webhooks", "webhooks/1/deliveries", "feeds", "list-sources", "./webhooks", "webhooks;x=1")) {
                assertRefused(403, "settings", send("GET", path, null));
            }
            assertRefused(403, "settings", send("POST", "webhooks", webhook("x")));
        }
    }

    /** A token keeps its scopes when its account loses the role. */
    @Test
    void aFormerAdministratorIsRefused() throws Exception {
        token = issue("admin");
        String administrator = token;
        String name = word();
        HttpResponse<String> account = send("POST", "accounts",
                "{\"name\": \"" + name + "\", \"displayName\": \"Somebody\", \"role\": \"EDITOR\"}");
        String path = "accounts/" + json(account).get("id").longValue();
        JsonNode link = json(send("POST", path + "/link", null, "If-Match", tag(account)));
        inAnotherBrowser(other -> {
            enter(other, link.get("link").stringValue(), name);
            // An open session needs no second factor for the new role.
            become("ADMIN", path);
            token = newToken(other);
        });
        assertEquals(200, send("GET", "webhooks", null).statusCode());
        String former = token;
        token = administrator;
        String state = send("GET", path + "/status", null).body();
        assertTrue(state.contains("\"settings\"") && !state.contains(former), state);
        become("EDITOR", path);
        token = former;
        for (String read : List.of("webhooks", "webhooks/1", "webhooks/1/deliveries", "webhooks/1/status", "feeds", "feeds/1/history",
                "list-sources", "list-sources/1/status", "accounts")) {
            assertRefused(403, "may not do this", send("GET", read, null));
        }
        assertRefused(403, "may not do this", send("POST", "webhooks", webhook(name)));
        assertRefused(403, "may not do this", send("POST", "releases/fetch", "{\"list\": \"EU_FSF\"}"));
    }

    private void become(String role, String account) {
        try {
            json(send("PATCH", account, "{\"role\": \"" + role + "\"}", "If-Match", tag(send("GET", account, null))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void enter(Page other, String link, String name) {
        other.navigate(link);
        other.locator("[id='form:password']").fill(PASSWORD);
        other.locator("[id='form:again']").fill(PASSWORD);
        other.locator("[id='form:save']").click();
        assertThat(other.locator(".said")).containsText("Your password is set");
        other.navigate("security/sign-in?to=/security/account");
        other.locator("[id='form:name']").fill(name);
        other.locator("[id='form:password']").fill(PASSWORD);
        other.locator("[id='form:signIn']").click();
        assertThat(other.locator(".menu-user")).hasText("Somebody");
    }

    private static String newToken(Page other) {
        other.navigate("security/account");
        assertThat(other.locator("[name='token:scopes'][value='SETTINGS']")).hasCount(1);
        other.locator("[name='token:scopes']").all().forEach(Locator::check);
        other.locator("[id='token:password']").fill(PASSWORD);
        other.locator("[id='token:issue']").click();
        return other.locator("#issued").innerText().strip();
    }
}
