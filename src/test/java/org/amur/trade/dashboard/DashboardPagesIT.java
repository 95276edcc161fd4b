package org.amur.trade.dashboard;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dashboard of a fresh installation as an analyst reads it. */
class DashboardPagesIT extends BrowserTests {

    @Test
    @Tag("smoke")
    void oneTradeHasTwoGrowthRatesAndEachNumberLeadsToItsCitation() {
        signIn("analyst");
        List<Pattern> numbers = List.of(Pattern.compile("1\\.28\\s*tn\\s*¥"), Pattern.compile("\\+34\\.3\\s*%"),
                Pattern.compile("190\\.271\\s*bn\\s*\\$"), Pattern.compile("\\+29\\.3\\s*%"));
        for (Pattern number : numbers) {
            open("trade/dashboard");
            page.locator("#headline-2022").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(number))
                    .first().click();
            assertThat(page.locator("h1")).containsText("2022");
            assertThat(page.locator("main")).containsText(number);
            page.locator("#citation-1 a").first().click();
            assertTrue(path().startsWith("source/view"), path());
            assertThat(page.locator("#citing")).containsText("2022");
        }
    }

    @Test
    void allFiltersAreInTheAddress() {
        signIn("analyst");
        // Other tests enter figures of earlier years.
        open("trade/dashboard?from=2006");
        choose("Month");
        choose("FTS");
        assertTrue(path().contains("by=month") && path().contains("reporter=FTS"), path());
        assertThat(page.locator(".subtitle")).containsText("Federal Customs Service of Russia");
        page.getByText("Show as table").click();
        assertThat(page.locator("#trade-table tbody tr").first()).containsText("January 2006");
        page.goBack();
        page.goBack();
        choose("yuan (¥)");
        assertThat(page.locator("figcaption")).containsText("bn\u00a0¥");
    }

    @Test
    void unComtradeIsShownAsRussiaOrChinaDeclared() {
        signIn("analyst");
        open("trade/dashboard?from=2014&until=2021");
        choose("UN Comtrade");
        assertThat(page.locator(".subtitle")).containsText("United Nations Statistics Division");
        assertThat(page.locator("#tiles")).containsText("2021, in dollars");
        assertThat(page.locator(".chart canvas")).isVisible();
        choose("China");
        assertTrue(path().contains("reporter=COMTRADE") && !path().contains("declarant"), path());
        choose("FTS");
        assertThat(page.locator(".problems")).hasCount(0);
    }

    @Test
    void anAsOfDayHidesLaterPublications() {
        signIn("analyst");
        open("trade/dashboard?published=2023-03-31");
        assertThat(page.locator("#headline-2022")).isVisible();
        assertThat(page.locator("#headline-2024")).hasCount(0);
        assertThat(page.locator(".subtitle")).containsText("Published until 31 March 2023");
        assertThat(page.locator(".subtitle")).containsText("figures are left out: they may have been");
    }

    @Test
    void theChartIsDrawnAndCanBeExported() {
        signIn("analyst");
        open("trade/dashboard");
        assertThat(page.locator(".chart canvas")).isVisible();
        assertEquals("trade.png", page.waitForDownload(() -> button("PNG").click()).suggestedFilename());
    }

    @Test
    void theEndOfEachKindOfFiguresIsStated() {
        signIn("analyst");
        open("trade/dashboard?from=2024");
        assertThat(page.locator(".subtitle")).containsText(Pattern.compile("Annual data to 20\\d\\d\\. Year to date: [A-Z]"));
        open("trade/dashboard?by=month&reporter=FTS&until=2021");
        assertThat(page.locator(".subtitle")).containsText("Monthly data to December 2021.");
        open("trade/dashboard?by=month&reporter=FTS");
        // Other tests may have recorded months of that year.
        assertThat(page.locator(".subtitle")).containsText(Pattern.compile(" (Data to|Year to date:) January–October 2023\\."));
    }

    @Test
    void theTilesAreOfTheReporterAndTheYearsAskedFor() {
        signIn("analyst");
        open("trade/dashboard?reporter=FTS&until=2022");
        assertThat(page.locator("#tiles")).containsText("2021, in dollars");
        assertThat(page.locator("#tiles")).not().containsText("¥");
        assertThat(page.locator("#headlines")).containsText("General Administration of Customs of China");
        open("trade/dashboard?from=2020&until=2022");
        assertThat(page.locator("#tiles")).containsText("2022, in yuan");
        assertThat(page.locator("#tiles")).not().containsText("2024");
        assertThat(page.locator("#headline-2024")).hasCount(0);
    }

    @Test
    void theMonthlyBalanceStatesIfItIsOlder() {
        signIn("analyst");
        open("trade/dashboard?by=month&until=2024");
        assertThat(page.locator("#tiles")).containsText("Trade balance of China, August 2024");
        assertThat(page.locator("#tiles")).containsText("Other recorded figures run to December 2024");
        open("trade/dashboard?until=2024");
        assertThat(page.locator("#tiles")).containsText("Trade balance of China, 2024");
        assertThat(page.locator("#tiles")).not().containsText("run to");
    }

    @Test
    void aMonthIsInOneRowOfTheTable() {
        signIn("analyst");
        open("trade/dashboard?by=month&currency=CNY&from=2024&until=2024");
        page.getByText("Show as table").click();
        assertThat(page.locator("#trade-table tbody tr")).hasCount(12);
        Locator march = page.locator("#trade-table tbody tr").nth(2);
        assertThat(march).containsText("March 2024");
        assertThat(march).containsText("140.686");
        assertThat(march.locator(".derived").first()).hasAttribute("title",
                "derived: combined months less known months");
        march.getByRole(AriaRole.LINK).nth(2).click();
        assertThat(page.locator(".chip").first()).containsText("3 figures of one calculation");
        assertThat(page.locator("table.list tbody tr td:first-child")).hasText(new String[] {"January–April 2024", "April 2024",
            "January–February 2024"});
        page.locator("table.list tbody tr").first().getByRole(AriaRole.LINK).first().click();
        Locator derived = page.locator("#derived tr", new Page.LocatorOptions().setHasText("140.686"));
        assertThat(derived.getByRole(AriaRole.LINK)).hasText(new String[] {"total January–April 2024",
            "total January–February 2024", "total April 2024"});
    }

    @Test
    void exportsAndImportsHaveTheirGrowthWhichLeadsToItsCitation() {
        signIn("analyst");
        open("trade/dashboard?from=2022&until=2022");
        page.getByText("Show as table").click();
        Locator year = page.locator("#trade-table tbody tr").first();
        assertThat(year).containsText("+43.4");
        year.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("\\+12\\.8"))).click();
        assertThat(page.locator("main")).containsText("+12.8");
        assertThat(page.locator("#citation-1 a").first()).isVisible();
    }

    @Test
    void eachCurrencyGivesItsHeadline() {
        signIn("analyst");
        open("trade/dashboard?until=2022");
        assertThat(page.locator("#headlines")).containsText("China’s trade with Russia grew 34.3 % in yuan");
        assertThat(page.locator("#headlines")).containsText("China’s trade with Russia grew 29.3 % in dollars");
    }

    @Test
    void theYearToDateStandsBesideTheSameMonthsOfTheYearBefore() {
        signIn("analyst");
        open("trade/dashboard?until=2024");
        assertThat(page.locator("#to-date")).containsText("Year to date, 2024");
        Locator months = page.locator("#to-date tbody tr").filter(new Locator.FilterOptions().setHasText("Jan–Jul 2024"));
        assertThat(months).containsText("136.67");
        assertThat(months).containsText("+1.6");
    }

    @Test
    void markersAreListedAndReachableByKeyboard() {
        signIn("analyst");
        open("trade/dashboard?from=2022&until=2022");
        page.getByText("Events and measures on the chart").click();
        assertThat(page.locator("#marked a").first()).isVisible();
        page.locator(".chart").focus();
        page.keyboard().press("Home");
        assertThat(page.locator("figure [aria-live]")).containsText("2022. China’s exports to Russia, GACC: 76.122\u00a0bn\u00a0$");
        assertThat(page.locator(".chart")).not().hasAttribute("aria-label", Pattern.compile("series|NaN"));
        // Past the flows and the growth, as far as they are known.
        Locator said = page.locator("figure [aria-live]");
        for (int press = 0; press < 4 && !said.textContent().contains("Events:"); press++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(said).containsText("Events:");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("event/list?") && url.contains("from=2022-01"));
    }

    @Test
    void openFindingsAreShownAndLinked() {
        signIn("analyst");
        open("trade/dashboard?from=2022&until=2022");
        page.locator("#disagree .finding a").first().click();
        page.waitForURL(url -> url.contains("trade/finding?id="));
    }

    @Test
    void oneYearIsNoSpan() {
        signIn("analyst");
        open("trade/dashboard?from=2024&until=2024");
        assertThat(page.locator("#tiles .card").last().locator(".figure")).hasText("2024");
    }

    @Test
    void theTooltipOfAYearStaysWithinTheChart() {
        signIn("analyst");
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, 900);
            open("trade/dashboard?from=2023&until=2023");
            assertThat(page.locator(".chart canvas")).isVisible();
            page.locator(".chart canvas").hover();
            Locator box = page.locator(".chart > div", new Page.LocatorOptions().setHasText("110.972"));
            assertThat(box.locator("strong")).containsText("2023: 240.11");
            assertThat(box).containsText(Pattern.compile("\\d+ events"));
            assertThat(box.locator("div div")).hasCount(2);
            assertEquals(true, page.evaluate("""
                () => {
                  const chart = document.querySelector('.chart').getBoundingClientRect();
                  const box = document.querySelector('.chart > div:last-child').getBoundingClientRect();
                  return box.width > 0 && box.height <= chart.height && box.width <= chart.width;
                }"""));
        }
    }

    @Test
    void invalidParametersAreReported() {
        signIn("analyst");
        Map<String, String> problems = Map.of("?published=junk", "“junk” is not a valid date", "?by=day", "“day” is not one of",
                "?reporter=FTS&currency=CNY", "Federal Customs Service of Russia publishes in dollars only",
                "?declarant=RU", "publishes only data declared by China", "?from=2022&until=2020", "The period ends before it begins",
                "?event=on", "“on” is not one of");
        problems.forEach((address, sentence) -> {
            open("trade/dashboard" + address);
            assertThat(page.locator(".problems")).containsText(sentence);
            assertThat(page.locator(".chart")).isVisible();
        });
        open("trade/dashboard?from=2022&until=2020");
        assertThat(page.locator("#from")).hasValue("2022");
        assertThat(page.locator("#until")).hasValue("2020");
        assertThat(page.locator("#tiles")).containsText("2022, in dollars");
        open("trade/dashboard?reporter=IMF&declarant=RU");
        choose("GACC");
        choose("yuan (¥)");
        choose("FTS");
        assertThat(page.locator(".problems")).hasCount(0);
        expectStatus(400);
        assertEquals(400, open("trade/dashboard?asof=2999-01-01").status());
        assertThat(page.locator("main")).containsText("future date");
    }

    @Test
    void aDayBeforeTheBeginningOfTheRecordGivesAHint() {
        signIn("analyst");
        open("trade/dashboard?asof=2020-01-01");
        assertThat(page.locator(".past-banner")).containsText("The record begins on");
        assertThat(page.locator(".empty-title").first()).hasText("Nothing recorded yet on this date");
        assertThat(page.locator("#chart .empty")).containsText("The record begins on");
        assertThat(page.locator("main")).not().containsText("Latest changes");
        page.getByText("Show the current dashboard").click();
        assertThat(page.locator(".chart canvas")).isVisible();
    }

    @Test
    void isAccessible() {
        signIn("analyst");
        open("trade/dashboard");
        page.getByText("Show as table").click();
        assertAccessible();
        open("trade/dashboard?by=month&reporter=IMF&declarant=RU");
        assertAccessible();
        page.setViewportSize(390, 900);
        open("trade/dashboard");
        assertAccessible();
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    }

    private void choose(String name) {
        page.locator(".segments").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
