package org.amur.trade.imports;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.amur.PagesTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of figures on its way into the record, as an editor sees it. */
class ImportPagesIT extends PagesTest {

    private static final Path FOLDER = Path.of(System.getProperty("amur.shared", "../shared"), "data", "trade");
    private static final String SOURCE = "[id='form:source_input']";
    private static final String HEADER =
            "reporter,declarant,flow,period,value,unit,currency,claimed_growth,published,source\n";

    @Test
    @Tag("smoke")
    void aGoodFileEndsInAReportAndItsFigureIsInTheList() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("good.csv", HEADER + "FTS,RU,export,2005-01,9.30,bn,USD,,2006-02," + name + "\n");
        assertThat(page.locator("#preview")).containsText("Amur’s own layout");
        assertThat(page.locator("#figures")).containsText("9.30");
        assertThat(page.locator("#sources")).containsText(name);
        assertAccessible();
        button("Import").click();

        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        String report = path();
        assertThat(page.locator("h1")).hasText("Import of good.csv");
        assertThat(fact("Figures written")).hasText("1");
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
    void anImportShowsHowFarItIsAndCanBeLeft() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("many.csv", many(name));
        String file = path();
        open("test/brake?after=50");
        open(file);
        button("Import").click();
        Locator bar = page.getByRole(AriaRole.PROGRESSBAR, new Page.GetByRoleOptions().setName("50 of 60 figures"));
        assertThat(bar).isVisible();
        assertThat(bar).hasAttribute("value", "50");
        assertThat(page.locator("#progress")).hasAttribute("aria-live", "polite");
        assertThat(page.locator("h1")).hasText("Import figures");
        assertAccessible();

        open("trade/import");
        assertThat(page.locator("#unfinished")).containsText("50 of 60 figures");
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
        assertThat(fact("Figures written")).hasText("60");
        open(file);
        assertEquals(report, path(), "An imported file's address leads to its report");
        open("trade/import");
        assertThat(page.locator("#unfinished")).hasCount(0);
    }

    @Test
    void anImportThatFailsSaysWhyAndCanBeTriedAgain() {
        String name = "Paper" + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        upload("first.csv", HEADER + "FTS,RU,export,1957-01,9.30,bn,USD,,2006-02," + name + "\n");
        String first = path();
        upload("second.csv", HEADER + "FTS,RU,export,1958-01,9.30,bn,USD,,2006-02," + name + "\n");
        String second = path();
        open("test/brake?after=0");
        open(first);
        button("Import").click();
        assertThat(page.locator("#progress")).containsText("0 of 1 figures");
        open(second);
        button("Import").click();
        assertThat(page.locator("#preview [role=alert]")).hasText("Another import is under way. Nothing was written; try again in a moment.");
        assertAccessible();
        open("trade/import");
        assertThat(page.locator("#unfinished")).containsText("Another import is under way.");
        assertAccessible();
        open("test/brake");
        open(first);
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        open(second);
        button("Import").click();
        page.waitForURL(Pattern.compile(".*trade/report\\?id=\\d+"));
        assertThat(page.locator("h1")).hasText("Import of second.csv");
    }

    /** More than one batch, of years of which no other test says anything. */
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
        assertThat(problem).containsText("“2005-13” is not a period.");
        assertThat(page.locator("#preview")).containsText("cannot be imported while it has problems");
        assertThat(button("Import")).hasCount(0);
        assertAccessible();
        open("trade/list?q=" + name);
        assertThat(page.locator(".empty-title")).isVisible();
    }

    @Test
    void whatIsNotCsvIsRefusedAsWhatItIs() {
        signIn("editor");
        upload("page.csv", "<!DOCTYPE html><html lang=\"en\"><title>404</title></html>");
        assertThat(page.locator("#problems")).containsText("This is a web page or XML, not CSV.");
        assertThat(button("Import")).hasCount(0);
        upload("figures.pdf", "%PDF-1.7");
        assertThat(page.locator("[id='upload:csv-message']")).hasText("Choose a file whose name ends in .csv.");
    }

    @Test
    void aFileThatDoesNotNameItsSourceAsksForIt() {
        String title = "Release " + UUID.randomUUID().toString().replace("-", "");
        signIn("editor");
        open("source/edit");
        page.locator("[id='form:title']").fill(title);
        page.locator("[id='form:publisher']").fill("Customs");
        button("Save").click();
        upload("fts.csv", "year,month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\n2005,1,1197.01099,640\n");
        assertThat(button("Import")).hasCount(0);
        assertAccessible();
        button("Show what would be written").click();
        assertThat(page.locator("[id='form:source-message']")).hasText("This is needed.");
        choose(title);
        page.locator("[id='form:published']").fill("2005-01-15");
        button("Show what would be written").click();
        assertThat(page.locator("[id='form:published-message']")).containsText("before the end of a period");
        page.locator("[id='form:published']").fill("2006-02");
        button("Show what would be written").click();
        assertThat(fact("Figures to be written")).hasText("2");
        button("Import").click();
        assertThat(fact("Figures written")).hasText("2");
    }

    @ParameterizedTest
    @CsvSource({"gacc_headlines.csv, 44", "gacc_cny_monthly_2024.csv, 57", "rosstat_fts_monthly_usd_mn_2006_2021.csv, 384",
        "imf_dots_monthly_2011_2020.csv, 480"})
    void publishersFilesAreRead(String file, int figures) {
        assumeTrue(Files.isReadable(FOLDER.resolve(file)), () -> "No " + file + " in " + FOLDER.toAbsolutePath()
                + "; name the parent of its folder with -Damur.shared=…");
        signIn("editor");
        open("trade/import");
        page.getByLabel("CSV file").setInputFiles(FOLDER.resolve(file));
        button("Read and preview").click();
        assertThat(fact("Problems")).hasText("0");
        if (page.locator(SOURCE).count() > 0) {
            choose("China");
            button("Show what would be written").click();
        }
        assertEquals(figures, number("Figures to be written") + number("Already in the record, not written again"));
        button("Discard the file").click();
        assertThat(page.getByLabel("CSV file")).isVisible();
    }

    @Test
    void anAnalystDoesNotImport() {
        signIn("analyst");
        expectStatus(403);
        assertEquals(403, open("trade/import").status());
    }

    private void upload(String name, String content) {
        open("trade/import");
        page.getByLabel("CSV file").setInputFiles(
                new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        button("Read and preview").click();
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
