package org.amur.figureimport.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.amur.BrowserTests;
import org.amur.PublishersFiles;
import org.amur.figureimport.table.Books;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Import of a file of figures, as an editor sees it. */
class ImportPagesIT extends BrowserTests {

    private static final String FOLDER = "trade/";
    private static final String SOURCE = "[id='form:source_input']";
    private static final String HEADER =
            "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n";

    @Test
    @Tag("smoke")
    void aGoodFileEndsInAReportAndItsFigureIsInTheList() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("good.csv", HEADER + "FTS,RU,export,1966-01,9.30,bn,USD,,1966-03," + name + "\n");
        assertThat(page.locator("#preview")).containsText("Amur layout");
        assertThat(page.locator("#figures")).containsText("9.30");
        assertThat(page.locator("#sources")).containsText(name);
        assertAccessible();
        button("Import").click();

        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        String report = path();
        assertThat(page.locator("h1")).hasText("Import of good.csv");
        assertThat(fact("Figures imported")).hasText("1");
        assertAccessible();
        open("trade/list?q=" + name);
        assertThat(page.locator("table.list tbody tr")).hasCount(1);
        open("trade/import");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("good.csv")).first()).isVisible();
        assertAccessible();

        inAnotherBrowser(other -> {
            signIn(other, "analyst");
            other.navigate(report);
            assertThat(other.locator("h1")).hasText("Import of good.csv");
        });
    }

    @Test
    @Tag("smoke")
    void anImportShowsItsProgressAndRunsInTheBackground() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("many.csv", many(name));
        String file = path();
        open("test/brake?pull=true");
        open(file);
        button("Import").click();
        Locator bar = page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("60 of 60 figures"));
        assertThat(bar).isVisible();
        assertThat(bar).hasAttribute("value", "60");
        assertThat(page.locator("#progress")).hasAttribute("aria-live", "polite");
        assertThat(page.locator("h1")).hasText("Import figures");
        assertAccessible();

        open("trade/import");
        assertThat(page.locator("#unfinished")).containsText("60 of 60 figures");
        assertAccessible();
        inAnotherBrowser(other -> {
            signIn(other, "admin");
            other.navigate("trade/import");
            assertThat(other.locator("#unfinished")).hasCount(0);
            other.navigate(file);
            assertThat(other.locator("#progress")).hasCount(0);
            other.navigate("test/brake");
        });
        page.locator("#unfinished").getByRole(AriaRole.LINK).first().click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        String report = path();
        assertThat(fact("Figures imported")).hasText("60");
        open(file);
        assertEquals(report, path(), "An imported file's address leads to its report");
        open("trade/import");
        assertThat(page.locator("#unfinished")).hasCount(0);
    }

    @Test
    void aFailedImportShowsTheReasonAndCanBeRepeated() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("first.csv", HEADER + "FTS,RU,export,1957-01,9.30,bn,USD,,2006-02," + name + "\n");
        String first = path();
        upload("second.csv", HEADER + "FTS,RU,export,1958-01,9.30,bn,USD,,2006-02," + name + "\n");
        String second = path();
        open("test/brake?pull=true");
        open(first);
        button("Import").click();
        assertThat(page.locator("#progress")).containsText("1 of 1 figures");
        open(second);
        button("Import").click();
        assertThat(page.locator("#preview [role=alert]")).hasText("Another import is running. Nothing imported; retry shortly.");
        assertAccessible();
        open("trade/import");
        assertThat(page.locator("#unfinished")).containsText("Another import is running.");
        assertAccessible();
        open("test/brake");
        open(first);
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        open(second);
        button("Import").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        assertThat(page.locator("h1")).hasText("Import of second.csv");
    }

    /** Returns more than one batch, of years that no other test uses. */
    private static String many(String source) {
        return HEADER + IntStream.range(0, 60).mapToObj(row -> "FTS,RU,export," + (1930 + row / 12) + "-"
                + String.format("%02d", row % 12 + 1) + ",1." + row + ",bn,USD,,2001," + source + "\n").collect(Collectors.joining());
    }

    @AfterEach
    void letGo() {
        page.request().get(address + "test/brake");
    }

    @Test
    void aBadRowIsShownWithLineAndReasonAndNothingIsWritten() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("bad.csv", HEADER + "FTS,RU,export,2005-01,9.30,bn,USD,,2006-02," + name + "\n"
                + "FTS,RU,export,2005-13,9.30,bn,USD,,2006-02," + name + "\n");
        Locator problem = page.locator("#problems tbody tr");
        assertThat(problem).hasCount(1);
        assertThat(problem.locator("td").first()).hasText("3");
        assertThat(problem).containsText("“2005-13” is not a valid period.");
        assertThat(page.locator("#preview")).containsText("Nothing imported: the file has problems");
        assertThat(button("Import")).hasCount(0);
        assertAccessible();
        open("trade/list?q=" + name);
        assertThat(page.locator(".empty-title")).isVisible();
    }

    @Test
    void filesThatAreNoTablesAreRefusedByTheirKind() {
        signIn("editor");
        upload("page.csv", "<!DOCTYPE html><html lang=\"en\"><title>404</title></html>");
        assertThat(page.locator("#problems")).containsText("This is a web page or XML, not a table:");
        assertThat(button("Import")).hasCount(0);
        upload("figures.pdf", "%PDF-1.7");
        assertThat(page.locator("[id='upload:csv-message']")).hasText("Choose a .csv, .txt, .tsv, .xlsx or .json file.");
    }

    @Test
    void aFileThatDoesNotNameItsSourceAsksForIt() {
        String title = "Release " + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        open("source/edit");
        fillInSource(page, title);
        button("Save").click();
        upload("fts.csv", "year,month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\n2005,1,1197.01099,640\n");
        assertThat(button("Import")).hasCount(0);
        assertAccessible();
        button("Preview import").click();
        assertThat(page.locator("[id='form:source-message']")).hasText("This field is required.");
        choose(title);
        page.locator("[id='form:published']").fill("2005-01-15");
        button("Preview import").click();
        assertThat(page.locator("[id='form:published-message']")).containsText("before the end of a period");
        page.locator("[id='form:published']").fill("2006-02");
        button("Preview import").click();
        assertThat(fact("Figures to import")).hasText("2");
        button("Import").click();
        assertThat(fact("Figures imported")).hasText("2");
    }

    /** One user edits the mapping in a second window, and presses Import in the first. */
    @Test
    void aReadingChangedAfterThePreviewIsShownAgainAndNotImported() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("two.csv", "Year,Country,Partner,Exports (mn USD),source\n1916,RU,CN,1.5," + name + "\n");
        declareReporter(page, "FTS");
        String file = path();
        assertThat(page.locator("#columns")).containsText("Reporter: FTS");
        Page second = page.context().newPage();
        second.navigate(page.url());
        declareReporter(second, "COMTRADE");
        second.close();
        button("Import").click();
        Locator said = page.locator("#preview [role=alert]");
        assertThat(said).hasCount(1);
        assertThat(said).containsText("The reading has changed since the preview");
        assertThat(page.locator("#columns")).containsText("Reporter: COMTRADE");
        assertEquals(file, path());
        assertAccessible();
        button("Import").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
    }

    private static void declareReporter(Page window, String reporter) {
        window.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit column mapping")).click();
        window.locator("[id='columns:reporter']").selectOption(reporter);
        window.locator("[id='columns:read']").click();
        window.waitForURL(Pattern.compile(".*trade/import\\?file=.*"));
    }

    /** The rows state their source, so that the page has no field for one. */
    @Test
    void doubtfulAmountsAloneRequireNoSource() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        String header = HEADER.replace("\n", ",partner\n");
        signIn("editor");
        upload("millions.csv", header + "COMTRADE,UY,export,1931,900,mn,USD,,1933," + name + ",CN\n");
        button("Import").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        upload("billions.csv", header + "COMTRADE,UY,export,1932,950,bn,USD,,1933," + name + ",CN\n");
        assertThat(page.locator("#doubt")).containsText("10^3");
        assertThat(button("Import")).hasCount(0);
        assertThat(page.locator(SOURCE)).hasCount(0);
        assertThat(page.locator("#preview")).not().containsText("Choose one below");
        button("Confirm figures").click();
        assertThat(button("Import")).isVisible();
        button("Discard file").click();
    }

    @ParameterizedTest
    @CsvSource({"gacc_headlines.csv, 44", "gacc_cny_monthly_2024.csv, 57", "rosstat_fts_monthly_usd_mn_2006_2021.csv, 384",
        "imf_dots_monthly_2011_2020.csv, 12960"})
    @Tag(PublishersFiles.TAG)
    void publishersFilesAreRead(String file, int figures) {
        signIn("editor");
        open("trade/import");
        page.getByLabel("Figure file").setInputFiles(PublishersFiles.get(FOLDER + file));
        button("Upload and preview").click();
        assertThat(fact("Problems")).hasText("0");
        if (page.locator(SOURCE).count() > 0) {
            choose("China");
            button("Preview import").click();
        }
        assertEquals(figures, number("Figures to import") + number("Already on record, skipped"));
        button("Discard file").click();
        assertThat(page.getByLabel("Figure file")).isVisible();
    }

    /** Imports the same figures as text and as a workbook, from one source. */
    @Test
    void theSameFiguresInAnotherKindOfFileAreKnown() {
        String title = "Office " + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        open("source/edit");
        fillInSource(page, title);
        button("Save").click();
        Object[][] rows = Stream.concat(
                        Stream.<Object[]>of(new Object[] {
                            "year", "month", "rus_export_to_china_usd_mn", "rus_import_from_china_usd_mn"
                        }),
                        IntStream.range(1915, 1930).mapToObj(year -> new Object[] {year, 1, year + 0.5, year + 0.25}))
                .toArray(Object[][]::new);
        String text = Stream.of(rows)
                .map(row -> Stream.of(row).map(String::valueOf).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n"));
        String report = importFrom("table.csv", text.getBytes(StandardCharsets.UTF_8), title);
        int written = number("Figures imported");
        try {
            assertEquals(30, written + number("Already on record, skipped"));
            importFrom("table.xlsx", Books.of(Books.rows(rows)), title);
            assertThat(fact("Figures imported")).hasText("0");
            assertEquals(30, number("Already on record, skipped"));
        } finally {
            open(report);
            if (written > 0) {
                button("Undo import").click();
                assertThat(fact("Import undone"))
                        .containsText(
                                "Figures deleted: " + written,
                                new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
            }
        }
    }

    /**
     * Imports a file.
     *
     * @return the report's address
     */
    private String importFrom(String name, byte[] content, String source) {
        upload(name, content);
        choose(source);
        button("Preview import").click();
        assertThat(fact("Figures to import")).isVisible();
        button("Import").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"), new Page.WaitForURLOptions().setTimeout(60_000));
        return path();
    }

    @Test
    void columnsAreMappedOnTheirOwnPage() {
        signIn("editor");
        upload("table.csv", "Год,Страна,Партнер,Экспорт\n1911,Россия,Китай,5\n");
        assertThat(page.locator("#problems")).containsText("Not specified: Reporter.");
        assertThat(page.locator("#columns")).containsText("Экспорт");
        assertAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit column mapping")).click();
        page.locator("[id='columns:reporter']").selectOption("IMF");
        page.locator("[id='columns:unit']").selectOption("MILLION");
        page.locator("[id='columns:currency']").selectOption("USD");
        assertThat(page.locator("#live tbody tr")).hasCount(1);
        assertThat(page.locator("#live tbody tr")).containsText("5");
        assertAccessible();
        button("Apply").click();
        assertThat(page.locator("#problems")).hasCount(0);
        assertThat(fact("Problems")).hasText("0");
        assertThat(page.locator("#columns")).containsText("Unit: mn");
        assertAccessible();
    }

    @Test
    void anotherSheetIsChosenWhereTheFirstCannotBeRead() {
        signIn("editor");
        Object[] names = {"Year", "Country", "Partner", "Exports (mn USD)"};
        upload("sheets.xlsx", Books.of(sheet -> {
            Books.rows(names, new Object[] {1914, "Bolivia", "China", 5}).accept(sheet);
            sheet.range(0, 2, 0, 3).merge();
        }, Books.rows(names, new Object[] {1914, "Bolivia", "China", 6})));
        assertThat(page.locator("#problems")).containsText("Merged column names (C1:D1)");
        assertAccessible();
        page.locator("[id='anew:sheet']").selectOption("Sheet 2");
        button("Read again").click();
        assertThat(page.locator("#problems")).containsText("Not specified: Reporter.");
        assertThat(page.locator("#columns")).containsText("Exports (mn USD)");
    }

    @Test
    void aColumnWithoutANameIsCalledByItsLetter() {
        signIn("editor");
        upload("unnamed.csv", ",,Partner,Exports (mn USD)\n1915,Nowhere,China,5\n");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit column mapping")).click();
        assertThat(mapped(1).locator("strong")).hasText("B");
        page.locator("[id='columns:reporter']").selectOption("IMF");
        mapped(0).locator("select").first().selectOption("YEAR");
        mapped(1).locator("select").first().selectOption("DECLARANT");
        assertThat(page.locator("#live")).containsText("“Nowhere” is not a known country.");
        assertAccessible();
        button("Apply").click();
        assertThat(page.locator("#problems tbody tr")).hasCount(1);
        assertThat(page.locator("#problems tbody tr")).containsText("B");
    }

    @Test
    void anInvalidPeriodForAllRowsIsRefused() {
        signIn("editor");
        upload("undated.csv", "Country,Partner,Exports (mn USD)\nBolivia,China,5\n");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit column mapping")).click();
        page.locator("[id='columns:reporter']").selectOption("IMF");
        page.locator("[id='columns:periodOfAll']").fill("January 1850");
        page.locator("[id='columns:periodOfAll']").press("Tab");
        assertThat(page.locator("#live")).containsText("“January 1850” is not a valid period.");
        button("Apply").click();
        assertThat(page.locator("#problems")).containsText("“January 1850” is not a valid period.");
    }

    /** At a telephone's width, by keyboard; typed text survives the server's answers. */
    @Test
    void constantsOfAColumnUpdateThePreview() {
        page.setViewportSize(390, 800);
        signIn("editor");
        upload("several.csv", "year,a,b,c\n1912,1.5,2.5,Kitay\n1913,3,4y,Kitay\n");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit column mapping")).click();
        Locator looked = page.locator("[id='columns:looked']");
        assertThat(looked).hasText("First rows: no figures, one problem");
        page.locator("[id='columns:publisher']").fill("Typed and not sent");
        page.locator("[id='columns:reporter']").selectOption("COMTRADE");
        page.locator("[id='columns:declarant']").fill("Bolivia");
        mapped(1).locator("select").first().focus();
        page.keyboard().type("Value");
        page.keyboard().press("Tab");
        assertThat(page.locator("[id='columns:publisher']")).hasValue("Typed and not sent");
        Locator more = mapped(1).getByRole(AriaRole.BUTTON);
        assertThat(more).hasAttribute("aria-expanded", "false");
        more.focus();
        page.keyboard().press("Enter");
        assertThat(more).hasAttribute("aria-expanded", "true");
        declare(1, "EXPORT", "MILLION", "USD", "China");
        mapped(2).locator("select").first().selectOption("VALUE");
        mapped(2).getByRole(AriaRole.BUTTON).click();
        declare(2, "IMPORT", "BILLION", "CNY", "Russia");
        assertThat(looked).hasText("First rows: 2 figures, one problem");
        Locator rows = page.locator("#live table.list").last().locator("tbody tr");
        assertThat(rows).hasCount(2);
        assertThat(rows.nth(1)).containsText("2.5");
        assertThat(page.locator("#live")).containsText("“4y” is not a valid number.");
        assertThat(page.locator("[id='columns:publisher']")).hasValue("Typed and not sent");
        assertEquals(true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
        assertAccessible();
        button("Apply").click();
        assertThat(page.locator("#columns")).containsText("Flow: imports");
        assertThat(page.locator("#problems")).containsText("“4y” is not a valid number.");
    }

    @Test
    void tooLongMappingsAreRefusedAndStayInTheForm() {
        String header = IntStream.range(0, 320).mapToObj(number -> "c" + number + "x".repeat(200))
                .collect(Collectors.joining(","));
        signIn("editor");
        upload("wide.csv", "year," + header + "\n1914" + ",1".repeat(320) + "\n");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit column mapping")).click();
        page.locator("[id='columns:publisher']").fill("Office of wide tables");
        button("Apply and save as publisher template").click();
        assertThat(page.locator(".problems")).containsText("Too many columns to save their mapping");
        assertThat(page.locator("[id='columns:publisher']")).hasValue("Office of wide tables");
    }

    private Locator mapped(int column) {
        return page.locator("ul.mapped > li").nth(column);
    }

    private void declare(int column, String flow, String unit, String currency, String partner) {
        String own = "columns:each:" + column + ":";
        page.locator("[id='" + own + "flow']").selectOption(flow);
        page.locator("[id='" + own + "unit']").selectOption(unit);
        page.locator("[id='" + own + "currency']").selectOption(currency);
        page.locator("[id='" + own + "partner']").fill(partner);
        page.locator("[id='" + own + "partner']").press("Tab");
        assertThat(mapped(column).locator(".said-alone")).containsText(partner);
    }

    @Test
    void anUndoOfAnImportShowsItsProgress() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("back.csv", many(name));
        button("Import").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        String report = path();
        open(report + "&page=9");
        assertThat(button("Undo import")).isVisible();
        assertThat(page.locator("#figures .pager")).isVisible();
        open("test/brake?pull=true");
        open(report);
        button("Undo import").click();
        assertThat(page.locator("#progress")).containsText("60 of 60 figures");
        assertThat(button("Undo import")).hasCount(0);
        assertAccessible();
        open("test/brake");
        open(report);
        assertThat(page.locator("#progress")).hasCount(0);
        assertThat(fact("Import undone")).containsText("By demo-editor");
        assertThat(fact("Import undone")).containsText("Figures deleted: 60. Changed since and kept: 0.");
        open("trade/import");
        assertThat(page.locator("tr:has(a[href$='" + report + "'])")).containsText("Import undone");
        assertAccessible();
        open("trade/list?q=" + name);
        assertThat(page.locator(".empty-title")).isVisible();
    }

    @Test
    void importingIsNotOfferedToAnalysts() {
        signIn("analyst");
        expectStatus(403);
        assertEquals(403, open("trade/import").status());
    }

    @Test
    void emptyAndMissingFilesAreTold() {
        signIn("editor");
        upload("nothing.csv", "");
        assertThat(page.locator("[id='upload:csv-message']")).containsText("“nothing.csv” is empty.");
        open("trade/import");
        button("Upload and preview").click();
        assertThat(page.locator("[id='upload:csv-message']")).hasText("Choose a file.");
    }

    private void upload(String name, String content) {
        upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void upload(String name, byte[] content) {
        open("trade/import");
        page.getByLabel("Figure file").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        button("Upload and preview").click();
        page.locator("#preview, [id='upload:csv-message']:not(:empty)").first().waitFor();
    }

    private void choose(String source) {
        page.locator(SOURCE).pressSequentially(source);
        page.locator(".ui-autocomplete-item").first().click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator fact(String label) {
        return page.locator("dl.facts > div").filter(new Locator.FilterOptions()
                .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(label)))).first().locator("dd");
    }

    private int number(String label) {
        return Integer.parseInt(fact(label).innerText().replaceAll("\\D", ""));
    }
}
