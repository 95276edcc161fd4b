package org.amur.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of security keys with the virtual one of Chromium. */
class SecurityKeyPagesIT extends FactorBrowserTests {

    private static final Pattern ANSWER = Pattern.compile("(?:^|&)answer=([^&]+)");

    @Test
    @Tag("smoke")
    void aSecurityKeySignsIn() {
        Page own = withKey("EDITOR");
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        List<String> recovery = own.locator(".recovery-codes li").allInnerTexts();
        open(own, "security/factor");
        assertThat(own.locator(".facts")).containsText("blue key, set up on");
        signOut(own);
        enterPassword(own);
        assertThat(own.locator("main")).containsText("Use your security key");
        assertAccessible(own);
        useKey(own);
        assertSignedIn(own);

        signOut(own);
        enterPassword(own);
        own.locator("[id='form:code']").fill(recovery.get(0));
        own.locator("[id='form:enter']").click();
        assertSignedIn(own);
    }

    @Test
    void anAnswerIsAcceptedOnce() {
        Page own = withKey("EDITOR");
        signOut(own);
        enterPassword(own);
        AtomicReference<String> answer = new AtomicReference<>();
        own.onRequest(request -> {
            Matcher sent = ANSWER.matcher(String.valueOf(request.postData()));
            if (sent.find()) {
                answer.set(URLDecoder.decode(sent.group(1), StandardCharsets.UTF_8));
            }
        });
        useKey(own);
        assertSignedIn(own);
        signOut(own);
        enterPassword(own);
        send(own, answer.get());
        assertThat(own.locator(".problems")).containsText("Key not accepted");
        for (String malformed : List.of("not JSON", "{}")) {
            send(own, malformed);
            assertThat(own.locator(".problems")).containsText("Key not accepted");
        }
        useKey(own);
        assertSignedIn(own);
    }

    @Test
    void theKeyOfAnotherAccountIsRefused() {
        Page own = withKey("ANALYST");
        open(own, "security/factor");
        String registered = own.locator("input[name=selectedKey]").getAttribute("value");
        signOut(own);
        signInAnew(own, "ANALYST");
        register(own);
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        signOut(own);
        enterPassword(own);
        own.locator("[data-webauthn]").evaluate("(button, id) => { const options = JSON.parse(button.dataset.options);"
                + " options.allowCredentials[0].id = id; button.dataset.options = JSON.stringify(options); }", registered);
        useKey(own);
        assertThat(own.locator(".problems")).containsText("Key not accepted");
        useKey(own);
        assertSignedIn(own);
    }

    @Test
    void aKeyIsRegisteredOnceAndWithThePassword() {
        Page own = withPassword("ANALYST");
        CDPSession keys = keys(own);
        insertKey(keys);
        register(own);
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        open(own, "security/factor");
        own.locator("[id='key:password']").fill(PASSWORD);
        own.locator("[data-webauthn]").click();
        assertThat(own.locator("#key-status")).hasText("This key is already registered.");
        insertKey(keys);
        open(own, "security/factor");
        own.locator("[id='key:password']").fill("wrong");
        own.locator("[data-webauthn]").click();
        assertThat(own.locator("[id='key:password-message']")).containsText("not your current password");
        assertAccessible(own);
        own.locator("[id='key:keyName']").fill("green key");
        own.locator("[id='key:password']").fill(PASSWORD);
        own.locator("[data-webauthn]").click();
        assertThat(own.locator(".facts")).containsText("green key");
        assertThat(own.locator(".recovery-codes li")).hasCount(0);
    }

    @Test
    void withoutAnyKeyThePasswordIsEnoughAgain() {
        Page own = withKey("EDITOR");
        open(own, "security/factor");
        own.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("blue key")).check();
        own.locator("[id='change:password']").fill(PASSWORD);
        own.locator("[id='change:removeKeys']").click();
        assertThat(own.locator(".said")).containsText("Second factor removed");
        assertThat(own.locator("[id='change:remove']")).hasCount(0);
        signOut(own);
        enterPassword(own);
        assertSignedIn(own);
    }

    @Test
    void aRoleThatNeedsAFactorRegistersAKeyAtSignIn() {
        Page own = withPassword("ADMIN");
        insertKey(keys(own));
        own.locator("[data-webauthn]").click();
        assertThat(own.locator("h1")).hasText("Recovery codes");
        own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue")).click();
        assertSignedIn(own);
        signOut(own);
        enterPassword(own);
        useKey(own);
        assertSignedIn(own);
        page.navigate(account);
        assertThat(page.locator("#second-factor")).containsText("Security key");
    }

    private Page withKey(String role) {
        Page own = withPassword(role);
        insertKey(keys(own));
        register(own);
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        return own;
    }

    /** Returns the virtual keys of the browser's page. */
    private static CDPSession keys(Page own) {
        return own.context().newCDPSession(own);
    }

    /** Replaces the virtual key, if there is one. */
    private static void insertKey(CDPSession keys) {
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "usb");
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject added = new JsonObject();
        added.add("options", options);
        keys.send("WebAuthn.disable");
        keys.send("WebAuthn.enable");
        keys.send("WebAuthn.addVirtualAuthenticator", added);
    }

    private void register(Page own) {
        open(own, "security/factor");
        own.locator("[id='key:keyName']").fill("blue key");
        own.locator("[id='key:password']").fill(PASSWORD);
        own.locator("[data-webauthn]").click();
    }

    private static void useKey(Page own) {
        own.locator("[data-webauthn]").click();
    }

    private static void send(Page own, String answer) {
        own.evaluate(
                "answer => { document.querySelector('[name=answer]').value = answer; document.getElementById('key:use').click(); }",
                answer);
    }
}
