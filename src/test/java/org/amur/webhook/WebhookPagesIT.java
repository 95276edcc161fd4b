package org.amur.webhook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page.GetByLabelOptions;
import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests the pages of webhooks. */
class WebhookPagesIT extends FormBrowserTests {

    @Test
    void aWebhookIsAddedTestedDisabledAndRemoved() {
        signIn("admin");
        String name = word();
        open("webhook/list");
        page.locator(".actions").getByText("Add webhook").click();
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:address']").fill("http://" + name + ".invalid/hook");
        button("Save").click();
        assertThat(page.locator("[id='form:kinds-message']")).hasText("Select at least one kind of record.");
        assertAccessible();
        page.getByLabel("Source", new GetByLabelOptions().setExact(true)).check();
        button("Save").click();
        assertThat(page.locator("[id='form:address-message']")).containsText("https address");
        page.locator("[id='form:address']").fill("https://" + name + ".invalid/hook");
        button("Save").click();
        page.waitForURL(Pattern.compile(".*/webhook/view\\?id=\\d+.*"));
        String secret = page.locator("#issued input").inputValue();
        assertTrue(secret.matches("whsec_[A-Za-z0-9+/]{43}="), "a secret");
        assertAccessible();

        button("Send test").click();
        assertThat(page.locator("#deliveries")).containsText("Unknown host");
        assertThat(page.locator("#deliveries")).containsText("Failed");
        assertThat(page.locator("#issued")).hasCount(0);
        page.locator("input[name='delivery']").check();
        button("Redeliver").click();
        assertThat(page.locator("#deliveries")).containsText("2 attempts");
        button("Disable").click();
        assertThat(button("Enable")).isVisible();
        button("Replace secret").click();
        assertThat(page.locator("main")).containsText("The previous secret signs too");
        assertTrue(!secret.equals(page.locator("#issued input").inputValue()), "another secret");

        open("webhook/list");
        assertThat(page.locator("main")).containsText(name);
        assertAccessible();
        page.getByText(name).first().click();
        button("Delete").click();
        assertThat(page.locator(".said")).containsText(name);
        button("Undo").click();
        open("webhook/list");
        assertThat(page.locator("main")).containsText(name);
        page.getByText(name).first().click();
        assertThat(page.locator("main")).containsText("Disabled");
    }
}
