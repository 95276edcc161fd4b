package org.amur.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.amur.FormBrowserTests;

/** Base of tests of programs, which get their API token from a page. */
public abstract class ApiBrowserTests extends FormBrowserTests {

    /** Returns a new token of a demo account; its former one is no longer valid. */
    protected String issue(String user) {
        signIn(user);
        open("security/account");
        page.locator("[id='token:password']").fill("amur-for-a-try");
        page.locator("[id='token:issue']").click();
        assertThat(page.locator("#issued")).isVisible();
        return page.locator("#issued").innerText().strip();
    }
}
