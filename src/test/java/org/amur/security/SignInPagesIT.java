package org.amur.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of signing in and out, and of security headers and cookies. */
class SignInPagesIT extends BrowserTests {

    private static final String PASSWORD = "amur-for-a-try";

    @Test
    @Tag("smoke")
    void signingInLeadsToTheRequestedPage() {
        open("source/list?q=trade");
        assertThat(page).hasTitle(Pattern.compile("Sign in.*"));
        enter("demo-analyst", PASSWORD);
        assertEquals("source/list?q=trade", path());
        assertThat(page.locator(".menu-user")).hasText("Demo analyst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://other.example/", "//other.example/", "/\\other.example", "/../other"})
    void signingInNeverLeadsToAnotherSite(String to) {
        open("security/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        // The redirect's target matters; the start page is tested elsewhere.
        expectStatus(404);
        enter("demo-analyst", PASSWORD);
        page.waitForURL(Pattern.compile(".*/amur/"));
        assertEquals("", path());
    }

    @Test
    void signingInChangesTheSessionId() {
        open("security/sign-in?to=/source/list");
        assertTrue(sessions().isEmpty(), "Whoever only looks needs no session");
        page.context().addCookies(List.of(new Cookie("JSESSIONID", "planted")
                .setDomain(URI.create(page.url()).getHost()).setPath("/amur")));
        enter("demo-analyst", PASSWORD);
        Cookie first = sessions().get(0);
        assertNotEquals("planted", first.value);
        assertTrue(first.httpOnly);
        assertEquals(SameSiteAttribute.LAX, first.sameSite);

        open("security/sign-in?to=/source/list");
        enter("demo-editor", PASSWORD);
        assertNotEquals(first.value, sessions().get(0).value);
    }

    @Test
    void wrongPasswordsAndUnknownNamesGetTheSameMessage() {
        open("security/sign-in");
        enter("demo-analyst", "wrong");
        assertThat(page.locator(".problems h2")).hasText("Sign-in failed");
        String wrong = page.locator(".problems").innerText();
        enter("nobody-" + UUID.randomUUID(), "wrong");
        assertThat(page.locator(".problems")).hasText(wrong);
        assertThat(page.locator("[id='form:password']")).hasValue("");
    }

    @Test
    void aFormWithoutItsFieldsIsRefused() {
        open("security/sign-in");
        FormData form = FormData.create().set("form", "form").set("form:signIn", "x")
                .set("jakarta.faces.ViewState", page.locator("[name='jakarta.faces.ViewState']").first().inputValue());
        APIResponse answer = page.request().post(
                "security/sign-in", RequestOptions.create().setHeader("Sec-Fetch-Site", "none").setForm(form));
        assertEquals(200, answer.status());
        assertTrue(answer.text().contains("Wrong name or password"), answer::text);
    }

    @Test
    void signingOutEndsTheSession() {
        signInByForm("analyst");
        List<Cookie> session = sessions();
        page.locator(".menu-user").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(page.locator(".said")).hasText("You are signed out.");
        page.context().addCookies(session);
        open("source/list");
        assertThat(page).hasTitle(Pattern.compile("Sign in.*"));
    }

    @Test
    void formsAreKeptWhenTheSessionExpires() {
        String title = "Давно открыто & <b>" + UUID.randomUUID();
        signInByForm("editor");
        open("source/edit");
        fillInSource(page, title);
        page.context().clearCookies();
        expectStatus(401);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".finding")).containsText("Your input is kept");
        assertAccessible();
        enter("demo-editor", "wrong");
        assertThat(page.locator(".finding")).containsText("Your input is kept");
        enter("demo-editor", PASSWORD);
        assertThat(page.locator("h1")).hasText("Signed in again");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send now")).click();
        assertThat(page.locator("h1")).hasText(title);
        assertThat(page.locator(".said")).containsText("Created.");
    }

    /** Simulates a restart of the server, after which the key differs. */
    @Test
    void entriesOfAnExpiredFormCanBeCopied() {
        String title = "Давно открыто & <b>" + UUID.randomUUID();
        signInByForm("editor");
        open("source/edit");
        fillInSource(page, title);
        page.locator("input[name='jakarta.faces.ViewState']").first().evaluate("state => state.value = 'AAAA' + state.value");
        expectStatus(409);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator("h1")).hasText("Session expired");
        assertThat(page.locator("main")).containsText(title);
        assertAccessible();
    }

    @Test
    void ajaxFieldsReportAnExpiredSessionAndKeepEntries() {
        signInByForm("editor");
        open("source/edit");
        page.locator("[id='form:title']").fill("Still here");
        page.context().clearCookies();
        expectStatus(401);
        page.locator("[id='form:published']").fill("March 2023");
        page.locator("[id='form:publisher']").focus();
        assertThat(page.locator(".problems")).containsText("sign in first");
        assertThat(page.locator("[id='form:title']")).hasValue("Still here");
    }

    @ParameterizedTest
    @CsvSource({
        "analyst, source/list, 200", "analyst, source/edit, 403", "analyst, source/edit.xhtml, 403",
        "analyst, security/account, 200", "analyst, security/list, 403", "analyst, security/edit, 403",
        "analyst, history/record?kind=account&id=1, 404",
        "editor, source/edit, 200", "editor, security/list, 403", "editor, security/view?id=1, 403",
        "admin, source/edit, 200", "admin, security/list, 200", "admin, security/edit, 200"
    })
    void eachRoleOpensWhatIsItsOwn(String role, String path, int status) {
        signIn(role);
        expectStatus(status);
        assertEquals(status, open(path).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"source;x=y/edit", "source//edit", "source/edit;x=y", "source/EDIT", "source/./edit.xhtml",
        "security/account/../list", "security;x/list", "security/sign-in/../list", "security/LIST.xhtml"})
    void oddSpellingsAreNotPublic(String path) {
        signIn("analyst");
        int status = page.request().get(path).status();
        assertTrue(List.of(400, 403, 404).contains(status), path + ": " + status);
    }

    @Test
    void crossSiteFormsAreRefused() {
        signInByForm("admin");
        for (String site : List.of("cross-site", "same-site")) {
            assertEquals(403, post(Map.of("Sec-Fetch-Site", site)));
        }
        assertEquals(403, post(Map.of("Origin", "https://other.example")));
        assertEquals(403, post(Map.of()));
        open("security/list");
        assertThat(page.locator(".menu-user")).hasText("Demo admin");
    }

    @Test
    void securityHeadersAreSet() {
        signIn("analyst");
        Map<String, String> headers = open("source/list").headers();
        assertTrue(headers.get("content-security-policy").contains("script-src 'self' 'nonce-"));
        assertFalse(headers.get("content-security-policy").contains("script-src 'unsafe-inline'"));
        assertTrue(headers.get("content-security-policy").contains("frame-ancestors 'none'"));
        assertEquals("nosniff", headers.get("x-content-type-options"));
        assertEquals("no-store", headers.get("cache-control"));
    }

    @Test
    void theSignInPageIsAccessible() {
        open("security/sign-in");
        assertAccessible();
        enter("demo-analyst", "wrong");
        assertAccessible();
        open("security/setup?token=none");
        assertThat(page.locator("h1")).hasText("Invalid link");
        assertAccessible();
    }

    private int post(Map<String, String> headers) {
        RequestOptions options = RequestOptions.create();
        headers.forEach(options::setHeader);
        return page.request().post("sign-out", options).status();
    }

    private void enter(String name, String password) {
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:signIn']").click();
    }

    private List<Cookie> sessions() {
        return page.context().cookies().stream().filter(cookie -> cookie.name.equals("JSESSIONID")).toList();
    }
}
