package org.amur.server;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Sign-in steps for installations without demo accounts. */
final class SignInSteps {

    private SignInSteps() {
    }

    /** Fills in the page of the first administrator's one-time link. */
    static void become(Page page, String name, String password) {
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:displayName']").fill("The first " + name);
        choose(page, password, password);
    }

    /** Fills in the page of another one-time link. */
    static void choose(Page page, String password, String again) {
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:again']").fill(again);
        page.locator("[id='form:save']").click();
    }

    static void signIn(Page page, String name, String password) {
        page.navigate("security/sign-in?to=/source/list");
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:signIn']").click();
        assertThat(page.locator("h1")).hasText("Sources");
    }
}
