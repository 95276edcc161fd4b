package org.amur.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.BrowserTests;
import org.junit.jupiter.api.AfterEach;

/** Base of browser tests of second factors, with one account each. The server's setting requires a factor of administrators. */
abstract class FactorBrowserTests extends BrowserTests {

    static final String PASSWORD = "four words of one’s own";

    /** Name of the account. */
    protected String name;
    /** Address of the account's page for administrators. */
    protected String account;

    /** Other tests expect no administrators but the demo's. */
    @AfterEach
    void demote() {
        page.navigate(account);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit")).click();
        page.getByLabel("Role").selectOption("ANALYST");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator(".subtitle")).containsText("Analyst");
    }

    /** Creates an account, chooses its password and signs in with it in another browser, as far as the password leads. */
    Page withPassword(String role) {
        Page own = openAnotherBrowser();
        signInAnew(own, role);
        return own;
    }

    /** Creates another account, chooses its password and signs in with it, as far as the password leads. */
    void signInAnew(Page own, String role) {
        name = "f-" + UUID.randomUUID();
        signIn("admin");
        open("security/edit");
        page.locator("[id='form:name']").fill(name);
        page.getByLabel("Display name").fill("Somebody New");
        page.getByLabel("Role").selectOption(role);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
        assertThat(page.locator("h1")).hasText(name);
        account = page.url();
        own.navigate(local(page.locator("input.link").inputValue()));
        own.locator("[id='form:password']").fill(PASSWORD);
        own.locator("[id='form:again']").fill(PASSWORD);
        own.locator("[id='form:save']").click();
        enterPassword(own);
        assertThat(own.locator("main")).isVisible();
    }

    /** Opens a page by the server's name, because security keys need one. */
    void open(Page own, String path) {
        own.navigate(local(address + path));
    }

    private static String local(String url) {
        return url.replace("//127.0.0.1", "//localhost");
    }

    void enterPassword(Page own) {
        open(own, "security/sign-in?to=/source/list");
        fillInPassword(own);
    }

    void fillInPassword(Page own) {
        own.locator("[id='form:name']").fill(name);
        own.locator("[id='form:password']").fill(PASSWORD);
        own.locator("[id='form:signIn']").click();
    }

    void signOut(Page own) {
        open(own, "source/list");
        own.locator(".menu-user").click();
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(own.locator(".said")).hasText("You are signed out.");
    }

    static void assertSignedIn(Page own) {
        assertThat(own.locator(".menu-user")).hasText("Somebody New");
    }

    void assertAccessible(Page own) {
        Page administrators = page;
        page = own;
        assertAccessible();
        page = administrators;
    }
}
