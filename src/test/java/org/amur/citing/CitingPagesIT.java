package org.amur.citing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of citations, permanent links and files of charts. */
class CitingPagesIT extends FormBrowserTests {

    @Test
    @Tag("smoke")
    void aFootnoteForAGrowthRateTakesTwoClicksFromTheSearch() {
        signIn("analyst");
        open("");
        page.locator("[data-search]").fill("34.3%");
        page.keyboard().press("Enter");
        assertThat(page.locator("section.card").first()).containsText("+34.3");
        page.locator("#figures tr", new Page.LocatorOptions().setHasText("1.28")).locator("td a").first().click();
        assertThat(page.locator("main")).containsText("34.3");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cite this")).click();
        assertThat(dialog().getByLabel("Footnote (Chicago)").and(page.locator("textarea"))).hasValue(Pattern.compile(
                ".+The China Project, .+; recorded in “.+1\\.28.+34\\.3 % year on year,” Amur, accessed .+ \\d{4}, http.+asof=.+\\.",
                Pattern.DOTALL));
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(dialog()).hasCount(0);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cite this"))).isFocused();
    }

    private Locator dialog() {
        return page.locator("dialog[open]");
    }

    @Test
    void aCitationIsAPageWithoutScripts() {
        signIn("analyst");
        open("event/list");
        page.locator("table.list tbody a").first().click();
        String address = page.locator("[data-cite]").getAttribute("href");
        open(address.substring(address.indexOf("cite?")));
        assertThat(page.locator("h1")).hasText("Cite");
        assertThat(page.locator("textarea")).hasCount(4);
        assertAccessible();
        page.locator(".citation a", new Page.LocatorOptions().setHasText("Open")).click();
        assertThat(page.locator(".past-banner")).containsText("UTC");
        assertThat(page.locator("[data-cite]")).isVisible();
    }

    @Test
    void filesOfACitationAreDownloaded() throws IOException {
        signIn("analyst");
        open("cite?view=/event/list&type=CONSULT");
        String ris = Files.readString(page.waitForDownload(() -> page.locator("a[download]").nth(1).click()).path());
        assertTrue(ris.startsWith("TY  - ELEC\r\n") && ris.contains("/event/list?type=CONSULT&asof="), ris);
    }

    @Test
    void aPageThatCannotBeCitedIsNotFound() {
        signIn("analyst");
        for (String view : List.of("", "/security/account", "/trade/view.xhtml", "//example.org", "figureViewBacking")) {
            assertEquals(404, page.request().get(address + "cite?view=" + view).status(), view);
        }
    }

    @Test
    void copyLinkCopiesTheAddressOfThePage() {
        signIn("analyst");
        open("event/list?type=CONSULT");
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy link")).press("Enter");
        assertThat(page.locator(".page-head [role=status]")).hasText("Link copied.");
        assertEquals(page.url(), page.evaluate("navigator.clipboard.readText()"));
    }

    @Test
    void anEmbeddedChartIsPublicForTheNamedHostAndNeedsNoSession() {
        for (String chart : List.of("/trade/mirror", "/trade/goods", "/trade/vintages", "/sanctions/series", "/trade/dashboard")) {
            APIResponse embedded = page.request().get(address + "embed?view=" + chart);
            assertEquals(200, embedded.status(), chart);
            assertTrue(embedded.headers().get("content-security-policy").endsWith("frame-ancestors https://news.example.org"));
            // Payara sends SAMEORIGIN of its own, which browsers ignore beside frame-ancestors.
            assertNotEquals("DENY", embedded.headers().get("x-frame-options"));
            assertFalse(embedded.headers().containsKey("set-cookie"), chart);
        }
        APIResponse missing = page.request().get(address + "embed?view=/event/list");
        assertEquals(404, missing.status());
        assertTrue(missing.headers().get("content-security-policy").endsWith("frame-ancestors 'none'"));
        APIResponse other = page.request().get(address + "security/sign-in");
        assertTrue(other.headers().get("content-security-policy").endsWith("frame-ancestors 'none'"));
        assertEquals("DENY", other.headers().get("x-frame-options"));
    }

    @Test
    void theCodeOfAChartShowsItOnAnotherSite() {
        signIn("analyst");
        open("trade/mirror?from=2015");
        page.locator(".chart-actions summary").click();
        String code = page.getByLabel("HTML for your page").inputValue();
        page.context().clearCookies();
        page.route("https://news.example.org/**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")
                .setBody("<!DOCTYPE html><html lang='en'><title>News</title><link rel='icon' href='data:,'>" + code)));
        page.navigate("https://news.example.org/article");
        FrameLocator frame = page.frameLocator("iframe");
        assertThat(frame.locator("h1")).containsText("China’s trade with Russia");
        assertThat(frame.locator("[data-chart] canvas")).isVisible();
        assertThat(frame.locator("[data-cite]")).hasCount(0);
    }

    @Test
    void anSvgNamesItsTitleSourceDateAndAddress() throws IOException {
        signIn("analyst");
        for (String chart : List.of("trade/mirror", "trade/goods", "trade/vintages", "sanctions/series")) {
            open(chart);
            Locator card = page.locator(".card:has([data-chart])").first();
            String svg = Files.readString(page.waitForDownload(() -> card.locator("[data-chart-file=svg]").click()).path());
            String words = svg.replaceAll("<[^>]*>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
            String title = card.locator("h2").textContent().replace('\u00a0', ' ').strip();
            for (String named : List.of(title.substring(0, 20), "Unit: ", "Source: ", "Data to ", "Amur, as of ", "asof=")) {
                assertTrue(words.contains(named.replace("’", "’")), named + " in " + words);
            }
            assertTrue(page.waitForDownload(() -> card.locator("[data-chart-file=png]").click()).suggestedFilename().endsWith(".png"));
        }
    }
}
