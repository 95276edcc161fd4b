package org.amur.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.security.factor.TestApp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of authenticator apps: set-up, sign-in, roles that need a second factor, reset. */
class SecondFactorPagesIT extends FactorBrowserTests {

    @Test
    @Tag("smoke")
    void aUserTurnsItOnAndSignsInWithACode() {
        Page own = withPassword("EDITOR");
        TestApp app = turnOn(own);
        List<String> recovery = own.locator(".recovery-codes li").allInnerTexts();
        assertEquals(10, recovery.size());
        open(own, "security/factor");
        assertThat(own.locator("main")).containsText("10 left");
        assertThat(own.locator("#secret")).hasCount(0);
        open(own, "security/account");
        assertThat(own.locator("#second-factor")).containsText("needs a code or security key");

        signOut(own);
        enterPassword(own);
        assertThat(own.locator("h1")).hasText("Second factor");
        open(own, "source/list");
        assertThat(own).hasTitle(Pattern.compile("Sign in.*"));
        enterPassword(own);
        enterCode(own, app.lastCode());
        assertThat(own.locator(".problems")).containsText("Wrong or used code");
        enterCode(own, app.code());
        assertSignedIn(own);
        assertTrue(own.url().endsWith("/source/list"), own.url());

        signOut(own);
        enterPassword(own);
        enterCode(own, recovery.get(0));
        assertSignedIn(own);
        open(own, "security/factor");
        assertThat(own.locator("main")).containsText("9 left");
    }

    @Test
    void settingUpNeedsTheRightCodeAndPassword() {
        Page own = withPassword("ANALYST");
        open(own, "security/factor");
        String key = own.locator("#secret").innerText();
        TestApp app = new TestApp(key);
        confirm(own, app.wrongCode(), PASSWORD);
        assertThat(own.locator("[id='form:code-message']")).containsText("Wrong code");
        assertThat(own.locator("#secret")).hasText(key);
        confirm(own, app.code(), "wrong");
        assertThat(own.locator("[id='form:password-message']")).containsText("not your current password");
        confirm(own, app.lastCode(), PASSWORD);
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        open(own, "security/factor");
        assertThat(own.locator("main")).containsText("Remove second factor");
    }

    @Test
    void removingItNeedsThePassword() {
        Page own = withPassword("ANALYST");
        turnOn(own);
        open(own, "security/factor");
        own.locator("[id='change:password']").fill("wrong");
        own.locator("[id='change:remove']").click();
        assertThat(own.locator("[id='change:password-message']")).containsText("not your current password");
        own.locator("[id='change:password']").fill(PASSWORD);
        own.locator("[id='change:renew']").click();
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        open(own, "security/factor");
        own.locator("[id='change:password']").fill(PASSWORD);
        own.locator("[id='change:remove']").click();
        assertThat(own.locator(".said")).containsText("Second factor removed");
        signOut(own);
        enterPassword(own);
        assertSignedIn(own);
    }

    @Test
    void aRoleThatNeedsOneSetsItUpAtSignInBeforeAnythingElse() {
        Page own = withPassword("ADMIN");
        assertThat(own.locator("main")).containsText("Your role needs a second factor");
        open(own, "source/list");
        assertThat(own).hasTitle(Pattern.compile("Sign in.*"));
        enterPassword(own);
        assertAccessible(own);
        TestApp app = new TestApp(own.locator("#secret").innerText());
        own.locator("[id='form:code']").fill(app.wrongCode());
        own.locator("[id='form:confirm']").click();
        assertThat(own.locator("[id='form:code-message']")).containsText("Wrong code");
        own.locator("[id='form:code']").fill(app.code());
        own.locator("[id='form:confirm']").click();
        assertThat(own.locator("h1")).hasText("Recovery codes");
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        own.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Continue")).click();
        assertThat(own.locator("h1")).hasText("Sources");

        open(own, "security/list?q=" + name);
        assertThat(own.locator("table.list tbody tr")).hasCount(1);
    }

    @Test
    void anAdministratorResetsIt() {
        Page own = withPassword("EDITOR");
        turnOn(own);
        page.navigate(account);
        assertThat(page.locator("#second-factor")).containsText("Authenticator app: set up on");
        page.locator("[id='factor:reset']").click();
        assertThat(page.locator(".said")).containsText("Second factor removed");
        assertThat(page.locator("#second-factor")).containsText("No second factor");
        assertThat(page.locator("aside")).containsText("Second factor removed");
        signOut(own);
        enterPassword(own);
        assertSignedIn(own);
    }

    @Test
    void aFormOfAnExpiredSessionIsKeptThroughTheSecondStep() {
        Page own = withPassword("EDITOR");
        TestApp app = turnOn(own);
        String title = "Kept through the second step " + UUID.randomUUID();
        open(own, "source/edit");
        fillInSource(own, title);
        own.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        expectStatus(401);
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(own.locator(".finding")).containsText("Your input is kept");
        fillInPassword(own);
        enterCode(own, app.wrongCode());
        enterCode(own, app.code());
        assertThat(own.locator("h1")).hasText("Signed in again");
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send now")).click();
        assertThat(own.locator("h1")).hasText(title);
    }

    @Test
    void itsPagesAreAccessible() {
        Page own = withPassword("ANALYST");
        open(own, "security/factor");
        assertAccessible(own);
        turnOn(own);
        assertAccessible(own);
        open(own, "security/factor");
        assertAccessible(own);
        signOut(own);
        enterPassword(own);
        assertAccessible(own);
        own.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        open(own, "security/enrol");
        assertThat(own.locator("main")).containsText("This sign-in has expired");
    }

    private TestApp turnOn(Page own) {
        open(own, "security/factor");
        TestApp app = new TestApp(own.locator("#secret").innerText());
        confirm(own, app.code(), PASSWORD);
        assertThat(own.locator(".recovery-codes li")).hasCount(10);
        return app;
    }

    private static void confirm(Page own, String code, String password) {
        own.locator("[id='form:code']").fill(code);
        own.locator("[id='form:password']").fill(password);
        own.locator("[id='form:confirm']").click();
    }

    private static void enterCode(Page own, String code) {
        own.locator("[id='form:code']").fill(code);
        own.locator("[id='form:enter']").click();
    }
}
