package org.amur.rest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;

import org.amur.FormBrowserTests;

/** Base of tests of programs, which get their API token from a page. */
public abstract class ApiBrowserTests extends FormBrowserTests {

    private static final Map<String, String> ISSUED = new HashMap<>();

    /** Returns the token of a demo account with all scopes, a new one unless that of an earlier test is valid. The user is signed in. */
    protected String issue(String user) {
        signIn(user);
        return ISSUED.compute(user, (same, issued) -> isValid(issued) ? issued : issue());
    }

    private boolean isValid(String token) {
        APIResponse answer = page.request().get("api/jobs?limit=1", RequestOptions.create().setHeader("Authorization", "Bearer " + token));
        answer.dispose();
        return answer.ok();
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
