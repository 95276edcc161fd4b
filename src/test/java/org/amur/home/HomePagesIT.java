package org.amur.home;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.FormBrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Home page, coverage, and the redirects to the first page of a section. */
class HomePagesIT extends FormBrowserTests {

    @Test
    @Tag("smoke")
    void whatIsNewSinceTheLastVisitIsCountedAndListed() {
        signIn("editor");
        open("");
        // Before the record began: everything is new.
        open("test/visited?name=demo-editor&at=2020-05-12T08:00:00Z");
        open("");
        assertThat(page.locator("#news")).containsText("Since your last visit, 12 May 2020:");
        assertThat(page.locator("#news")).containsText(Pattern.compile("\\d+ events · \\d+ measures · [\\d,]+ figures"));
        for (String kind : List.of("event", "measure", "figure")) {
            open("");
            Locator news = page.locator("#news a", new Page.LocatorOptions().setHasText(kind));
            String count = news.textContent().replaceAll("\\D", "");
            news.click();
            assertThat(page.locator(".chip")).containsText("entered since 12 May 2020");
            assertEquals(count, page.locator(".subtitle").textContent().split("·")[0].replaceAll("\\D", ""), kind);
        }
        open("");
        assertThat(page.locator("#news")).containsText("Since your last visit, 12 May 2020:");
        open("test/visited?name=demo-editor&at=" + OffsetDateTime.now(ZoneOffset.UTC).minusDays(1).withNano(0));
        open("");
        assertThat(page.locator("#news")).containsText("Since your last visit");
    }

    @Test
    void thePastHasNeitherAVisitNorAQueue() {
        signIn("editor");
        open("?asof=" + OffsetDateTime.now(ZoneOffset.UTC).toLocalDate());
        assertThat(page.locator("h1")).hasText("New between Beijing and Moscow");
        assertThat(page.locator("#news")).hasCount(0);
        assertThat(page.locator("#waiting")).hasCount(0);
        assertThat(page.locator("#topic-diplomatic li").first()).isVisible();
    }

    @Test
    void editorsSeeWhatWaitsForThemAndAnalystsPublishedEventsOnly() {
        signIn("editor");
        open("");
        page.locator("#waiting a[href*='measure/list?status=SUSPENSION_ENDED']").click();
        assertThat(page.locator("table.list tbody tr").first()).containsText("suspension ended, status not confirmed");
        page.locator("table.list tbody a").first().click();
        assertThat(page.locator("#unconfirmed")).containsText("Add an extension, a return into force or an end");
        enterDraft();
        open("");
        Locator drafts = page.locator("#waiting a[href*='status=DRAFT']");
        assertThat(drafts).containsText("to finish");
        drafts.click();
        assertThat(page.locator(".chip")).containsText("draft");
        assertThat(page.locator("table.list tbody tr").first()).isVisible();
        inAnotherBrowser(analyst -> {
            signIn(analyst, "analyst");
            analyst.navigate("./");
            assertThat(analyst.locator(".topics li").first()).isVisible();
            assertThat(analyst.locator(".topics .status-DRAFT")).hasCount(0);
            assertThat(analyst.locator("#waiting")).hasCount(0);
        });
    }

    private void enterDraft() {
        open("event/edit");
        page.locator("[id='form:title']").fill("A meeting " + UUID.randomUUID());
        page.locator("[id='form:date']").fill("1976-07-03");
        select(page, "type", "CONSULT");
        select(page, "realis", "HAPPENED");
        button("Add participant").click();
        choose("participants:0:actor", "Xi Jinping", "Xi Jinping");
        select(page, "participants:0:role", "ACTOR");
        button("Save").click();
        assertThat(page.locator("h1")).containsText("A meeting");
    }

    @Test
    void topicsHaveTheirLatestEventsInPlainWords() {
        signIn("analyst");
        open("");
        Locator energy = page.locator("#topic-energy");
        assertThat(energy.locator("li").first()).isVisible();
        assertThat(energy).containsText(Pattern.compile("one (fairly )?(reliable|doubtful|unrated) source"));
        assertThat(page.locator(".topics")).not().containsText(Pattern.compile("\\b[A-F][1-6]\\b|[A-Z]{6}"));
        energy.locator("h2 a").click();
        assertThat(page.locator(".chip")).containsText("Energy");
        assertThat(page.locator("table.list")).containsText("Gazprom and CNPC sign the Power of Siberia gas contract");
    }

    @Test
    void tradeAndSanctionsHaveAHeadlineThatLeadsToItsPage() {
        signIn("analyst");
        open("");
        Locator trade = page.locator("#topic-economic .headline a");
        assertThat(trade).containsText(Pattern.compile("^Trade (rose|fell) by [\\d.]+ % in dollars in \\d{4}"));
        trade.click();
        assertThat(page).hasURL(Pattern.compile(".*/trade/dashboard"));
        open("");
        Locator listings = page.locator("#topic-sanctions .headline a");
        assertThat(listings).containsText(Pattern.compile("sanctioned over Russia: \\d+ designations? recorded for 20\\d\\d"));
        listings.click();
        assertThat(page.locator(".chips")).containsText("China, Hong Kong");
        assertThat(page.locator(".chips")).containsText("Measure against: Russia");
        Locator listed = page.locator("table.list tbody tr").filter(new Locator.FilterOptions().setHasText("Heihe Rural Commercial Bank"));
        assertThat(listed).containsText("9 August 2025");
        assertThat(listed).containsText("EU");
    }

    @Test
    void aSectionLeadsToItsFirstPageAndOldAddressesOfTheDashboardToItsNewOne() {
        signIn("analyst");
        for (String[] each : new String[][] {
            {"trade", "trade/dashboard"},
            {"trade/", "trade/dashboard"},
            {"sanctions", "sanctions/tracker"},
            {"lists", "lists/list"},
            {"?by=month&from=2020&until=2024", "trade/dashboard?by=month&from=2020&until=2024"},
            {"?published=2023-03-31&asof=2026-01-01", "trade/dashboard?published=2023-03-31&asof=2026-01-01"},
            {"index?reporter=FTS", "trade/dashboard?reporter=FTS"}
        }) {
            open(each[0]);
            assertEquals(each[1], path());
        }
        open("?asof=2026-01-01");
        assertEquals("?asof=2026-01-01", path());
    }

    @Test
    void coverageStatesPeriodsCountsSourcesAndGapsAndLeadsToTheLists() {
        signIn("analyst");
        open("");
        assertThat(page.locator("#currency")).containsText(Pattern.compile("No published event of a reliable source after .+ 20\\d\\d, \\d+ months ago · .*data to .+, full years to 20\\d\\d"));
        page.locator("#currency").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Coverage")).click();
        assertThat(page.locator("h1")).hasText("Coverage");
        Locator all = page.locator("#coverage-event tbody tr").first();
        assertThat(all).containsText(Pattern.compile("All years\\s*\\d{4} – \\d{4}\\s*\\d+\\s*\\d+"));
        assertThat(page.locator("#coverage-grade")).containsText(Pattern.compile("A · completely reliable\\s*\\d+"));
        assertThat(page.locator("#coverage-figure")).containsText("FTS, months");
        assertThat(page.locator("#coverage-sanctions")).containsText("Amur reads no list of this authority; may be incomplete");
        assertThat(page.locator("#coverage-list")).containsText("unknown (list not imported)");
        assertThat(page.locator("#coverage-sanctions tr").filter(new Locator.FilterOptions().setHasText("US-OFAC")))
                .containsText(Pattern.compile("OFAC SDN (not imported|to )|list not imported"));
        String count = all.locator("td.end").first().textContent().trim();
        all.getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".subtitle")).containsText(count);
    }

    @Test
    void isAccessible() {
        signIn("editor");
        open("");
        assertAccessible();
        open("coverage");
        assertAccessible();
        page.setViewportSize(390, 900);
        for (String path : List.of("", "coverage")) {
            open(path);
            assertAccessible();
            assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        }
    }
}
