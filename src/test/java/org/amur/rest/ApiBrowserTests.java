package org.amur.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

import org.amur.FormBrowserTests;

/** Base of tests of programs, which get their API token from a page. */
public abstract class ApiBrowserTests extends FormBrowserTests {

    /** Returns a new token of a demo account with all scopes; its former one is no longer valid. */
    protected String issue(String user) {
        signIn(user);
        return issue();
    }

    /** Returns a new token of the signed-in account with all scopes. */
    protected String issue() {
        open("security/account");
        page.locator("[name='token:scopes']").all().forEach(Locator::check);
        return issueChosen();
    }

    /** Returns a new token with the scopes that are chosen on the page. */
    protected String issueChosen() {
        page.locator("[id='token:password']").fill("amur-for-a-try");
        page.locator("[id='token:issue']").click();
        assertThat(page.locator("#issued")).isVisible();
        assertThat(page.locator("#program-token")).containsText("expires on");
        assertAccessible();
        return page.locator("#issued").innerText().strip();
    }
}
