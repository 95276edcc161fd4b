package org.amur.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that users see and end their sessions, and administrators those of others. */
class SessionsPagesIT extends BrowserTests {

    private static final String PASSWORD = "four words of one’s own";
    private static final Pattern SIGN_IN = Pattern.compile("Sign in.*");

    private String name;
    private String account;

    @Test
    @Tag("smoke")
    void aUserEndsAnotherSession() {
        Page here = create();
        here.navigate("security/account");
        assertThat(here.locator("#sessions tbody tr")).hasCount(1);
        assertThat(here.locator("#sessions tbody tr")).containsText("this session");
        assertThat(here.locator("#sessions tbody tr")).containsText("Chrome, Linux");
        assertThat(here.locator("#sessions tbody tr")).containsText("127.0.0.1");
        assertThat(here.locator("[id='open:end']")).hasCount(0);

        Page there = openAnotherBrowser();
        signInAs(there);
        here.navigate("security/account");
        assertThat(here.locator("#sessions tbody tr")).hasCount(2);
        here.locator("#sessions input[type=checkbox]").check();
        here.locator("[id='open:end']").click();
        assertThat(here.locator(".said")).containsText("Sessions ended");
        assertThat(here.locator("#sessions tbody tr")).hasCount(1);
        there.navigate("source/list");
        assertThat(there).hasTitle(SIGN_IN);
        here.navigate("source/list");
        assertThat(here.locator(".menu-user")).hasText("Somebody New");
    }

    @Test
    void aUserEndsAllOtherSessions() {
        Page here = create();
        Page there = openAnotherBrowser();
        signInAs(there);
        Page elsewhere = openAnotherBrowser();
        signInAs(elsewhere);
        here.navigate("security/account");
        here.locator("[id='open:endOthers']").click();
        assertThat(here.locator("#sessions tbody tr")).hasCount(1);
        there.navigate("source/list");
        assertThat(there).hasTitle(SIGN_IN);
        elsewhere.navigate("source/list");
        assertThat(elsewhere).hasTitle(SIGN_IN);
    }

    @Test
    void signingOutOrAgainLeavesOneRow() {
        Page here = create();
        here.navigate("security/account");
        signInAs(here);
        here.navigate("security/account");
        assertThat(here.locator("#sessions tbody tr")).hasCount(1);
        Page there = openAnotherBrowser();
        signInAs(there);
        there.locator(".menu-user").click();
        there.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        here.reload();
        assertThat(here.locator("#sessions tbody tr")).hasCount(1);
    }

    @Test
    void anAdministratorEndsTheSessionsOfAnAccount() {
        Page here = create();
        Page there = openAnotherBrowser();
        signInAs(there);
        page.navigate(account);
        assertThat(page.locator("#sessions tbody tr")).hasCount(2);
        assertThat(page.locator("#sessions tbody tr").filter(new FilterOptions().setHasText("this session"))).hasCount(0);
        assertAccessible();
        page.locator("#sessions input[type=checkbox]").first().check();
        page.locator("[id='open:end']").click();
        assertThat(page.locator("#sessions tbody tr")).hasCount(1);
        page.locator("[id='open:endAll']").click();
        assertThat(page.locator("#sessions")).containsText("No open session");
        here.navigate("source/list");
        assertThat(here).hasTitle(SIGN_IN);
        there.navigate("source/list");
        assertThat(there).hasTitle(SIGN_IN);
    }

    @Test
    void ofTheOwnSessionNothingCanBeSelected() {
        Page own = create();
        // Not at once: signing in as administrator needs a second factor.
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
        page.getByLabel("Role").selectOption("ADMIN");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator("h1")).hasText(name);
        own.navigate(account);
        assertThat(own.locator("#sessions tbody tr")).hasCount(1);
        assertThat(own.locator("#sessions")).containsText("this session");
        assertThat(own.locator("#sessions input[type=checkbox]")).hasCount(0);
        assertThat(own.locator("[id='open:end']")).hasCount(0);
        assertThat(own.locator("[id='open:endAll']")).hasCount(1);
    }

    @Test
    void thePageIsAccessible() {
        page = create();
        signInAs(openAnotherBrowser());
        open("security/account");
        assertThat(page.locator("#sessions tbody tr")).hasCount(2);
        assertAccessible();
    }

    /** Creates an account and signs in with it in another browser; leaves its page open for the administrator. */
    private Page create() {
        name = "s-" + UUID.randomUUID();
        signIn("admin");
        open("security/edit");
        page.locator("[id='form:name']").fill(name);
        page.getByLabel("Display name").fill("Somebody New");
        page.getByLabel("Role").selectOption("EDITOR");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator("h1")).hasText(name);
        account = page.url();
        Page own = openAnotherBrowser();
        own.navigate(page.locator("input.link").inputValue());
        own.locator("[id='form:password']").fill(PASSWORD);
        own.locator("[id='form:again']").fill(PASSWORD);
        own.locator("[id='form:save']").click();
        signInAs(own);
        return own;
    }

    private void signInAs(Page own) {
        own.navigate("security/sign-in?to=/source/list");
        own.locator("[id='form:name']").fill(name);
        own.locator("[id='form:password']").fill(PASSWORD);
        own.locator("[id='form:signIn']").click();
        assertThat(own.locator(".menu-user")).hasText("Somebody New");
    }
}
