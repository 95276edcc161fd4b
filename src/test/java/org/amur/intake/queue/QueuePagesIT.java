package org.amur.intake.queue;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Test;

/** Tests the pages of feeds, and selecting in the reading queue. */
class QueuePagesIT extends FormBrowserTests {

    @Test
    void aFeedIsAddedPausedAndRemoved() {
        signIn("admin");
        String name = word();
        open("intake/feed/list");
        page.locator(".actions").getByText("Add feed").click();
        page.locator("[id='form:name']").fill(name);
        page.locator("[id='form:address']").fill("ftp://example.org/feed.xml");
        button("Save").click();
        assertThat(page.locator("[id='form:address-message']")).containsText("complete address");
        page.locator("[id='form:address']").fill("https://" + name + ".invalid/feed.xml");
        button("Save").click();
        page.waitForURL(Pattern.compile(".*/intake/feed/view\\?id=\\d+.*"));
        assertThat(page.locator("main")).containsText("unknown host");
        assertAccessible();
        button("Pause").click();
        assertThat(button("Resume")).isVisible();
        assertThat(page.locator("main")).containsText("paused");
        open("intake/feed/list");
        assertThat(page.locator("main")).containsText(name);
        assertAccessible();
        page.getByText(name).first().click();
        button("Delete").click();
        assertThat(page.locator(".said")).containsText(name);
        button("Undo").click();
        open("intake/feed/list");
        assertThat(page.locator("main")).containsText(name);
    }

    @Test
    void selectedArticlesAreDismissedByKeyboard() {
        signIn("editor");
        String first = paste();
        String second = paste();
        open("intake/list?origin=USER&language=EN");
        page.locator("[aria-label*='" + first + "']").check();
        page.locator("[aria-label*='" + second + "']").focus();
        page.keyboard().press("x");
        page.keyboard().press("d");
        assertThat(page.locator("main")).containsText("2 articles dismissed.");
        assertThat(page.locator("main")).not().containsText(first);
        open("intake/list?state=DISMISSED");
        assertThat(page.locator("table")).containsText(second);
        assertAccessible();
    }

    @Test
    void nothingIsDismissedWithoutASelection() {
        signIn("editor");
        String title = paste();
        open("intake/list");
        button("Dismiss selected").click();
        assertThat(page.locator(".problems")).containsText("Select at least one article first.");
        assertThat(page.locator("table")).containsText(title);
    }

    private String paste() {
        String title = word();
        open("intake/capture");
        page.locator("[id='paste:text']")
                .fill("Report on " + title + " and the neighbours\n3 April 2001\n\n"
                        + "Xi Jinping met Vladimir Putin in Moscow. ".repeat(60));
        page.locator("[id='paste:send']").click();
        page.waitForURL(Pattern.compile(".*/intake/read\\?id=.*"));
        return title;
    }
}
