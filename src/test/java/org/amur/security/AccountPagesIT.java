package org.amur.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Tests of accounts for administrators and for new users. */
class AccountPagesIT extends BrowserTests {

    private static final String PASSWORD = "four words of one’s own";

    @Test
    void aNewUserSignsInWithAOneTimeLink() {
        String name = create("Analyst");
        String link = page.locator("input.link").inputValue();
        assertAccessible();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy One-time link")).click();
        assertThat(page.locator(".once [role=status]")).hasText("Copied.");
        assertEquals(link, page.evaluate("navigator.clipboard.readText()"));
        page.reload();
        assertThat(page.locator("input.link")).hasCount(0);

        inAnotherBrowser(other -> {
            other.navigate(link);
            assertThat(other.locator("main")).containsText("Account: " + name);
            choose(other, "too short", "too short");
            assertThat(other.locator("[id='form:password-message']")).containsText("12 characters");
            choose(other, "aaaaaaaaaaaa", "aaaaaaaaaaaa");
            assertThat(other.locator("[id='form:password-message']")).containsText("easy to guess");
            choose(other, PASSWORD, PASSWORD + "x");
            assertThat(other.locator("[id='form:again-message']")).containsText("differ");
            choose(other, PASSWORD, PASSWORD);
            assertThat(other.locator(".said")).containsText("Your password is set");
            signInAs(other, name, PASSWORD);
            assertThat(other.locator(".menu-user")).hasText("Somebody New");
            other.navigate(link);
            assertThat(other.locator("h1")).hasText("Invalid link");
        });
    }

    /** The steps of the how-to. */
    @Test
    void aForgottenPasswordIsResetByANewLink() {
        String name = create("Editor");
        String first = page.locator("input.link").inputValue();
        inAnotherBrowser(other -> {
            other.navigate(first);
            choose(other, PASSWORD, PASSWORD);
            signInAs(other, name, PASSWORD);
            assertThat(other.locator(".menu-user")).hasText("Somebody New");

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create one-time link")).click();
            String link = page.locator("input.link").inputValue();
            String chosen = "another four of these words";
            inAnotherBrowser(forgetful -> {
                forgetful.navigate(link);
                choose(forgetful, chosen, chosen);
                signInAs(forgetful, name, PASSWORD);
                assertThat(forgetful.locator(".problems")).isVisible();
                signInAs(forgetful, name, chosen);
                assertThat(forgetful.locator(".menu-user")).hasText("Somebody New");
            });
            other.navigate("source/list");
            assertTrue(other.url().contains("security/sign-in"), "The session of before has ended");
        });
    }

    @Test
    void anAdministratorEndsThePauseAfterFiveFailures() {
        String name = create("Editor");
        String account = page.url();
        String link = page.locator("input.link").inputValue();
        inAnotherBrowser(other -> {
            other.navigate(link);
            choose(other, PASSWORD, PASSWORD);
            for (int failure = 0; failure < 5; failure++) {
                signInAs(other, name, "wrong");
                assertThat(other.locator(".problems")).isVisible();
            }
            signInAs(other, name, PASSWORD);
            assertThat(other.locator(".problems")).containsText("paused");

            page.navigate(account);
            assertThat(page.locator("main")).containsText("Sign-in paused until");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("End pause")).click();
            assertThat(page.locator(".said")).containsText("possible again");

            signInAs(other, name, PASSWORD);
            assertThat(other.locator(".menu-user")).hasText("Somebody New");
        });
    }

    @Test
    void othersFailuresDoNotPauseAKnownBrowser() {
        String name = create("Editor");
        String link = page.locator("input.link").inputValue();
        inAnotherBrowser(own -> {
            own.navigate(link);
            choose(own, PASSWORD, PASSWORD);
            signInAs(own, name, PASSWORD);
            Cookie device = own.context().cookies().stream().filter(cookie -> cookie.name.startsWith("amur-device-"))
                    .findFirst().orElseThrow();
            assertTrue(device.httpOnly);
            inAnotherBrowser(attacker -> {
                for (int failure = 0; failure < 6; failure++) {
                    signInAs(attacker, name, "wrong");
                    assertThat(attacker.locator(".problems")).isVisible();
                }
                signInAs(attacker, name, PASSWORD);
                assertThat(attacker.locator(".problems")).containsText("paused");
            });
            own.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
            signInAs(own, name, PASSWORD);
            assertThat(own.locator(".menu-user")).hasText("Somebody New");
        });
    }

    @Test
    void anAdministratorSeesAndRevokesTokens() {
        String name = create("Analyst");
        String account = page.url();
        String link = page.locator("input.link").inputValue();
        assertThat(page.locator("#tokens")).containsText("No API token or feed address");
        inAnotherBrowser(other -> {
            other.navigate(link);
            choose(other, PASSWORD, PASSWORD);
            signInAs(other, name, PASSWORD);
            other.navigate("security/account");
            other.locator("[id='token:password']").fill("wrong");
            other.locator("[id='token:issue']").click();
            assertThat(other.locator("[id='token:password-message']")).containsText("not your current password");
            other.locator("[id='token:password']").fill(PASSWORD);
            other.locator("[id='token:days']").selectOption("365");
            other.locator("[id='token:issue']").click();
            assertThat(other.locator("#issued")).isVisible();
        });
        page.navigate(account);
        assertThat(page.locator("#tokens")).containsText("API token: Issued on");
        assertAccessible();
        page.locator("[id='tokenForm:revokeToken']").click();
        assertThat(page.locator("#tokens")).containsText("No API token or feed address");
        assertThat(page.locator("aside")).containsText("API token revoked");
    }

    @Test
    void changingThePasswordEndsOtherSessions() {
        String name = create("Analyst");
        String link = page.locator("input.link").inputValue();
        inAnotherBrowser(other -> {
            other.navigate(link);
            choose(other, PASSWORD, PASSWORD);
            signInAs(other, name, PASSWORD);
            other.navigate("security/account");
            change(other, "wrong", "another five words of mine");
            assertThat(other.locator("[id='form:password-message']")).containsText("not your current password");
            change(other, PASSWORD, "another five words of mine");
            assertThat(other.locator(".said")).containsText("Password changed");
            signInAs(other, name, PASSWORD);
            assertThat(other.locator(".problems")).isVisible();
            signInAs(other, name, "another five words of mine");
            assertThat(other.locator(".menu-user")).hasText("Somebody New");
        });
    }

    @Test
    void theRoleOfAnAccountIsChangedWithAReason() {
        String name = create("Analyst");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
        assertAccessible();
        page.getByLabel("Role").selectOption("EDITOR");
        page.getByLabel("Reason").fill("enters the ministry’s notices");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".subtitle")).containsText("Editor");
        assertThat(page.locator("main")).containsText("enters the ministry’s notices");

        open("security/list?q=" + name + "&role=EDITOR");
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        assertAccessible();
    }

    @Test
    void aWrongNameIsShownAtTheFieldAndAnErasedAccountIsNotEdited() {
        String name = create("Analyst");
        String account = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
        page.locator("[id='form:enabled']").uncheck();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        page.locator("[id='form:confirmed']").fill("another name");
        page.locator("[id='form:erase']").click();
        assertThat(page.locator("[id='form:confirmed-message']")).containsText("type the name of the account");
        assertThat(page.locator(".problems")).containsText("Account name");
        assertThat(page.locator(".problems")).not().containsText("address");
        assertThat(page.locator("h1")).hasText(name);
        assertAccessible();
        page.locator("[id='form:confirmed']").fill(name);
        page.locator("[id='form:erase']").click();
        assertThat(page.locator(".said")).containsText("Personal data erased");
        assertThat(page.locator("h1")).containsText("erased account");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit"))).hasCount(0);
        assertEquals(account, page.url());
    }

    @Test
    void theLastAdministratorIsNotLocked() {
        signIn("admin");
        open("security/list?q=demo-admin");
        page.locator("table.list tbody a").first().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
        page.getByLabel("Role").selectOption("ANALYST");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".problems")).containsText("last administrator");
    }

    @Test
    void aTakenNameIsReportedAtTheField() {
        signIn("admin");
        open("security/edit");
        page.locator("[id='form:name']").fill("demo-analyst");
        page.getByLabel("Display name").fill("Somebody Else");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator("[id='form:name-message']")).containsText("taken");
        assertAccessible();
    }

    @Test
    void onesOwnAccountIsAccessible() {
        signIn("analyst");
        assertEquals(200, open("security/account").status());
        assertThat(page.locator("main")).containsText("demo account");
        assertThat(page.locator("#second-factor")).containsText("cannot have a second factor");
        assertThat(page.locator("#second-factor a")).hasCount(0);
        assertAccessible();
    }

    /** Creates an account as administrator; leaves its page with the one-time link open. */
    private String create(String role) {
        String name = "b-" + UUID.randomUUID();
        signIn("admin");
        open("security/edit");
        page.locator("[id='form:name']").fill(name);
        page.getByLabel("Display name").fill("Somebody New");
        page.getByLabel("Role").selectOption(role.toUpperCase());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator("h1")).hasText(name);
        return name;
    }

    private static void choose(Page page, String password, String again) {
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:again']").fill(again);
        page.locator("[id='form:save']").click();
    }

    private static void change(Page page, String current, String chosen) {
        page.locator("[id='form:password']").fill(current);
        page.locator("[id='form:chosen']").fill(chosen);
        page.locator("[id='form:again']").fill(chosen);
        page.locator("[id='form:change']").click();
    }

    private static void signInAs(Page page, String name, String password) {
        page.navigate("security/sign-in?to=/source/list");
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:signIn']").click();
    }
}
