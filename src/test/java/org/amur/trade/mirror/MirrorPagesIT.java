package org.amur.trade.mirror;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Mirror gap of a fresh installation as an analyst reads it. */
class MirrorPagesIT extends BrowserTests {

    @Test
    void tenMonthsOf2023AreCountedByBothAndTheFactorCanBeChanged() {
        signIn("analyst");
        open("trade/mirror?by=TO_DATE&from=2023&until=2023");
        Locator tiles = page.locator("#tiles");
        assertThat(tiles).containsText("196.48");
        assertThat(tiles).containsText("186");
        assertThat(tiles).containsText("+5.6 % of Russia’s figure");
        assertThat(tiles).containsText("Explained by");
        page.locator("#factor").fill("1.03");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
        assertThat(tiles).containsText("Above the CIF/FOB band of factor 1.03");
        assertTrue(path().contains("factor=1.03"), path());
    }

    @Test
    void missingPublicationsAreReportedAndNotZero() {
        signIn("analyst");
        open("trade/mirror?from=2019&until=2024");
        assertThat(page.locator("figcaption")).containsText("No figures on record from Russia (FTS) since January 2022");
        Locator year2024 = page.locator("#mirror-table tbody tr").last();
        assertThat(year2024).containsText("2024");
        assertThat(year2024).containsText("not on record");
        assertThat(page.locator(".chart canvas")).isVisible();
        assertEquals("mirror.png", page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("PNG")).click()).suggestedFilename());
    }

    @Test
    void theChartIsReadByKeyboard() {
        signIn("analyst");
        open("trade/mirror?from=2019&until=2021");
        page.locator(".chart").focus();
        page.keyboard().press("Home");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("figure [aria-live]")).containsText("2020. China’s trade with Russia, GACC:");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("figure [aria-live]")).containsText("Russia’s trade with China, FTS:");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("trade/list?figures="));
    }

    @Test
    void invalidParametersAreReported() {
        signIn("analyst");
        open("trade/mirror?factor=9&flow=BALANCE&china=FTS");
        assertThat(page.locator(".problems")).containsText("“9” is not a valid factor");
        assertThat(page.locator(".problems")).containsText("“FTS” is not one of");
        assertThat(page.locator("#factor")).hasValue("1.06");
    }
}
