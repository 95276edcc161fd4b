package org.amur.trade.goods;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;

/** Goods as an analyst reads them: a year, a part of one, the other flow. */
class GoodsPagesIT extends BrowserTests {

    /** Partner without goods in any other test. */
    private static final String PAGE = "trade/goods?declarant=RU&partner=TV&flow=EXPORT";
    private static final String OF_MONTHS = "trade/goods?declarant=RU&partner=PW&flow=EXPORT";

    @Test
    void partsOfAYearAreComparedWithTheSameMonthsOfOthers() {
        record("""
                2023,27,8
                2023,44,1
                2024-01..2024-10,27,7
                2025-01..2025-10,27,6
                2025-01..2025-10,84,2
                """);
        signIn("analyst");
        open(PAGE);
        assertThat(page.locator("#year h2")).containsText("in 2023 with 8\u00a0bn\u00a0$");
        page.getByLabel("Months").selectOption("January–October");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).click();
        assertThat(page.locator("#year h2")).containsText("in January–October 2025 with 6\u00a0bn\u00a0$");
        assertThat(page.locator("#years h2"))
                .containsText(
                        "from 7\u00a0bn\u00a0$ in January–October 2024 to 6\u00a0bn\u00a0$ in January–October 2025");
        page.locator("#year").getByText("Show as table").click();
        assertThat(page.locator("#goods-table tbody tr").first()).containsText("6 bn $");
        assertAccessible();
        String file = page.locator("#year a[href*='format=csv']").getAttribute("href");
        assertTrue(page.request().get(file).text().contains("2025-01..2025-10,FTS,RU,TV,EXPORT,USD,84,"), file);
        page.locator("#year .segments").getByText("2024").click();
        assertThat(page.locator("#year h2")).containsText("in January–October 2024 with");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Imports").setExact(true)).click();
        assertThat(page.locator("#none")).containsText("No figures by goods on record.");
        open(PAGE + "&months=01..03");
        assertThat(page.locator("#none")).containsText("No figures of these goods on record for January–March");
        open(PAGE + "&months=13");
        assertThat(page.locator("main")).containsText("“13” is not one of the options");
    }

    @Test
    void theHeadingStatesTheShareOfTheLargestChapter() {
        record("""
                2023,27,12
                2023,TOTAL,100
                """, "KI");
        record("""
                2023,27,12
                """, "FM");
        signIn("analyst");
        open("trade/goods?declarant=RU&partner=KI&flow=EXPORT");
        assertThat(page.locator("#year h2")).containsText("made up 12 % of Russia’s exports to Kiribati in 2023");
        assertThat(page.locator("#coverage")).containsText("These goods cover 12 % of 2023 exports");
        open("trade/goods?declarant=RU&partner=FM&flow=EXPORT");
        assertThat(page.locator("#coverage")).containsText("unknown");
    }

    @Test
    void singleMonthsAreNotAddedUp() {
        record("""
                2024-01,27,7
                2024-02,27,6
                """, "PW");
        signIn("analyst");
        open(OF_MONTHS);
        assertThat(page.locator("#year h2")).containsText("in February 2024 with");
        assertThat(page.locator("#only-months")).containsText("They are not added up");
        assertAccessible();
        open(PAGE);
        assertThat(page.locator("#only-months")).hasCount(0);
    }

    private void record(String rows) {
        record(rows, "TV");
    }

    private void record(String rows, String partner) {
        String source = "Customs " + UUID.randomUUID().toString().replace("-", "");
        StringBuilder csv = new StringBuilder("period,commodity,value,reporter,declarant,partner,flow,unit,currency,published,source\n");
        rows.lines().forEach(row -> csv.append(row).append(",FTS,RU," + partner + ",export,bn,USD,2025-12,").append(source).append('\n'));
        signIn("editor");
        open("trade/import");
        page.locator("[id='upload:csv']").setInputFiles(new FilePayload("goods.csv", "text/csv",
                csv.toString().getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='upload:send']").click();
        page.locator("[id='import:record']").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        page.context().clearCookies();
    }
}
