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
            open("trade/dashboard?until=2022");
            page.locator("#year-2022").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(number))
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
        choose("Russia customs");
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
        assertThat(page.locator("#year-2021")).isVisible();
        assertThat(page.locator(".chart canvas")).isVisible();
        choose("China");
        assertTrue(path().contains("reporter=COMTRADE") && !path().contains("declarant"), path());
        choose("Russia customs");
        assertThat(page.locator(".problems")).hasCount(0);
    }

    @Test
    void anAsOfDayHidesLaterPublications() {
        signIn("analyst");
        open("trade/dashboard?published=2023-03-31");
        assertThat(page.locator("#year-2022")).isVisible();
        assertThat(page.locator("#year-2024")).hasCount(0);
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
    void theYearsAreOfTheReporterAndTheYearsAskedFor() {
        signIn("analyst");
        open("trade/dashboard?reporter=FTS&until=2022");
        assertThat(page.locator("#year-2021")).containsText("Russia customs");
        assertThat(page.locator("#years")).not().containsText("Yuan");
        open("trade/dashboard?from=2020&until=2022");
        assertThat(page.locator("#year-2022")).containsText("China customs");
        assertThat(page.locator("#year-2024")).hasCount(0);
    }

    @Test
    void theAnswerIsQualifiedByTheOtherCurrencyAndTheBalance() {
        signIn("analyst");
        open("trade/dashboard?until=2024&from=2022");
        assertThat(page.locator("#chart h2")).hasText(Pattern.compile("China’s trade with Russia rose 1\\.9.% to 244\\.8.bn.\\$ in 2024"));
        assertThat(page.locator("#qualification")).hasText(
                Pattern.compile("In yuan it rose 2\\.9 % to 1\\.74.*tn.¥\\. China bought 13\\.8.*bn.\\$ more than it sold\\."));
    }

    @Test
    void thePageIsShort() {
        signIn("analyst");
        open("trade/dashboard?until=2024");
        assertThat(page.locator(".chart canvas")).isVisible();
        assertTrue(page.locator("a[href]").count() <= 120, () -> page.locator("a[href]").count() + " links");
        int height = (int) page.evaluate("document.documentElement.scrollHeight");
        assertTrue(height <= 1800, height + " pixels");
    }

    @Test
    void theLargestOpenDifferenceIsLinked() {
        signIn("analyst");
        open("trade/dashboard");
        assertThat(page.locator("#disagree")).containsText(Pattern.compile("20\\d\\d: .+ reports imports of .+bn.\\$, .+ exports of"));
        assertThat(page.locator("#disagree .levels dt")).hasCount(2);
        page.locator("#disagree a").first().click();
        page.waitForURL(url -> url.contains("trade/finding?id="));
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
                "derived: combined months minus known months");
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
    void theYearToDateStandsBesideTheSameMonthsOfTheYearBefore() {
        signIn("analyst");
        open("trade/dashboard?until=2024&points=on");
        assertThat(page.locator("#months")).hasText("Year to date, 2024");
        Locator months = page.locator("#to-date-months tbody tr").filter(new Locator.FilterOptions().setHasText("Jan–Jul 2024"));
        assertThat(months).containsText("136.67");
        assertThat(months).containsText("+1.6");
    }

    @Test
    void aYearThatIsNotCompleteLeadsToItsMonths() {
        signIn("analyst");
        open("trade/dashboard?from=2026&until=2026");
        assertThat(page.locator("h1")).hasText("China–Russia trade");
        open("trade/dashboard?from=2025&until=2026");
        page.locator("#to-date").getByText("months", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#to-date-months tbody tr").first()).containsText("2026");
    }

    @Test
    void markersAreReachableByKeyboard() {
        signIn("analyst");
        open("trade/dashboard?from=2022&until=2022");
        page.locator("summary").getByText("Show events").click();
        choose("Events");
        page.waitForURL(url -> url.contains("event=on"));
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
    void theTooltipOfAYearStaysWithinTheChart() {
        signIn("analyst");
        for (int width : List.of(1440, 390)) {
            page.setViewportSize(width, 900);
            open("trade/dashboard?from=2023&until=2023&event=on");
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
                "?event=all", "“all” is not one of");
        problems.forEach((address, sentence) -> {
            open("trade/dashboard" + address);
            assertThat(page.locator(".problems")).containsText(sentence);
            assertThat(page.locator(".chart")).isVisible();
        });
        open("trade/dashboard?from=2022&until=2020");
        assertThat(page.locator("#from")).hasValue("2022");
        assertThat(page.locator("#until")).hasValue("2020");
        assertThat(page.locator("#year-2022")).isVisible();
        open("trade/dashboard?reporter=IMF&declarant=RU");
        choose("China customs");
        choose("yuan (¥)");
        choose("Russia customs");
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
        page.getByText("Show the current dashboard").click();
        assertThat(page.locator(".chart canvas")).isVisible();
    }

    @Test
    void isAccessible() {
        signIn("analyst");
        open("trade/dashboard");
        assertAccessible();
        page.getByText("Show as table").click();
        assertThat(page.locator("#trade-table")).isVisible();
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
