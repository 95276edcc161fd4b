package org.amur.figure;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Printed pages have no menu, are light and lose nothing at the right. */
class PrintPagesIT extends BrowserTests {

    /** Width of A4 less its margins, at 96 dots to the inch. */
    private static final int PAPER = 688;

    @Test
    void dashboardAndFindingsAreMadeForPaper() {
        signIn("editor");
        open("trade/findings");
        String finding = page.locator("table.list tbody a[href*='trade/finding?id=']").first().getAttribute("href");
        for (String path : List.of(
                "",
                "trade/dashboard?by=month&from=2020&until=2024",
                "trade/findings",
                finding.substring(finding.indexOf("trade/")),
                "trade/goods?declarant=RU&partner=CN&flow=EXPORT")) {
            onPaper(path);
        }
    }

    private void onPaper(String path) {
        page.setViewportSize(PAPER, 1000);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        open(path);
        for (String gone : List.of(".sidebar", ".topbar", "nav.pages", ".filters", ".actions")) {
            for (int i = 0; i < page.locator(gone).count(); i++) {
                assertThat(page.locator(gone).nth(i)).isHidden();
            }
        }
        assertEquals("rgb(255, 255, 255)", page.evaluate("getComputedStyle(document.body).backgroundColor"), path);
        assertEquals("rgb(24, 32, 38)", page.evaluate("getComputedStyle(document.body).color"), path);
        assertEquals(List.of(), page.evaluate("[...document.querySelectorAll('main, main .list, main td, main canvas')]"
                + ".filter(part => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth + 1)"
                + ".map(part => part.tagName + ' ' + part.textContent.slice(0, 40) + part.getBoundingClientRect().right)"), path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null).setColorScheme(null));
    }
}
