package org.amur.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.microsoft.playwright.Locator;
import org.amur.rest.ApiClientTests;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Programs of administrators read and change accounts. */
class AccountApiPagesIT extends ApiClientTests {

    private static final String PASSWORD = "four words of one’s own";

    @Test
    void anAccountIsCreatedChangedAndItsUserSignedOut() throws Exception {
        token = issue("admin");
        String name = word();
        HttpResponse<String> created = send("POST", "accounts", account(name), "Idempotency-Key", name);
        assertEquals(201, created.statusCode(), created.body());
        assertEquals(created.body(), send("POST", "accounts", account(name), "Idempotency-Key", name).body());
        assertRefused(400, "\"field\":\"name\"", send("POST", "accounts", account(name)));
        assertEquals(
                Set.of("id", "version", "modifiedBy", "name", "displayName", "role", "enabled", "modifiedAt", "page"),
                new TreeSet<>(json(created).propertyNames()));
        String path = "accounts/" + json(created).get("id").longValue();
        assertEquals(json(created), json(send("GET", "accounts?q=" + name, null)).at("/items/0"));

        JsonNode link = json(send("POST", path + "/link", null, "If-Match", tag(created)));
        inAnotherBrowser(other -> {
            other.navigate(link.get("link").stringValue());
            other.locator("[id='form:password']").fill(PASSWORD);
            other.locator("[id='form:again']").fill(PASSWORD);
            other.locator("[id='form:save']").click();
            assertThat(other.locator(".said")).containsText("Your password is set");
            other.navigate("security/sign-in?to=/source/list");
            other.locator("[id='form:name']").fill(name);
            other.locator("[id='form:password']").fill(PASSWORD);
            other.locator("[id='form:signIn']").click();
            assertThat(other.locator(".menu-user")).hasText("Somebody New");
            assertEquals(1, sessions(path).size());
            assertEquals(204, answered("DELETE", path + "/sessions").statusCode());
            assertEquals(0, sessions(path).size());
            other.reload();
            assertThat(other.locator(".menu-user")).hasCount(0);
        });

        HttpResponse<String> changed = send("PATCH", path, "{\"role\": \"EDITOR\", \"enabled\": false}", "If-Match", tag(created));
        assertEquals("EDITOR false", json(changed).get("role").stringValue() + " " + json(changed).get("enabled").booleanValue());
        assertRefused(412, "another version", send("PATCH", path, "{\"enabled\": true}", "If-Match", tag(created)));
        assertRefused(405, "PATCH", send("DELETE", path, null, "If-Match", tag(changed)));
        assertRefused(400, "\"detail\"", send("POST", path + "/erase", "{\"name\": \"another\"}", "If-Match", tag(changed)));
        assertEquals("UPDATE", json(send("GET", path + "/history", null)).at("/items/0/action").stringValue());
        HttpResponse<String> erased = send("POST", path + "/erase", "{\"name\": \"" + name + "\"}", "If-Match", tag(changed));
        assertTrue(json(erased).get("name").stringValue().startsWith("erased account"), erased.body());
    }

    @Test
    void accountsNeedTheirScopeAndTheRole() throws Exception {
        token = issue("editor");
        assertRefused(403, "accounts", send("GET", "accounts", null));
        signIn("admin");
        open("security/account");
        page.locator("[name='token:scopes']").all().forEach(Locator::check);
        page.locator("[name='token:scopes'][value='ACCOUNTS']").uncheck();
        token = issueChosen();
        for (String path : List.of("accounts", "./accounts", "/accounts", "accounts;x=1", "%61ccounts", "accounts/", "accounts/1/sessions")) {
            assertRefused(403, "accounts", send("GET", path, null));
        }
        for (String path : List.of("events/../accounts", "events/%2e%2e/accounts")) {
            HttpResponse<String> answer = send("GET", path, null);
            assertTrue(answer.statusCode() >= 400, path + " " + answer.statusCode());
        }
    }

    private static String account(String name) {
        return "{\"name\": \"" + name + "\", \"displayName\": \"Somebody New\", \"role\": \"ANALYST\"}";
    }

    private JsonNode sessions(String path) {
        return json(answered("GET", path + "/sessions")).get("items");
    }

    private HttpResponse<String> answered(String method, String path) {
        try {
            return send(method, path, null);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
