package org.amur.export;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.amur.BrowserTests;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests that exports contain the list's filter, order, rows and sources. */
class ExportPagesIT extends BrowserTests {

    /** Number of citations and their source, one per line. */
    private static final String CITED = "(\\d+ × [A-F] \\| [^|\n]+ \\| [^|\n]* \\| [^|\n]* \\| [^|\n]*\n?)+";

    @ParameterizedTest
    @CsvSource({"event/list?q=putin&from=2023-03&until=2023-04&sort=title, amur-events-, title",
        "actor/list?q=sberbank, amur-actors-, name",
        "source/list?kind=LEGAL_ACT&q=executive&sort=-title, amur-sources-, title",
        "trade/list?q=gacc+2022-11, amur-figures-, ''",
        "sanctions/authority/list?country=RU, amur-authorities-, code",
        "sanctions/programme/list?authority=US-OFAC, amur-programmes-, code",
        "sanctions/measure/list?q=14024&on=2022-03-01, amur-measures-, title",
        "sanctions/designation/list?q=putin&on=2022-03-01, amur-designations-, target"})
    void theFileHasTheRowsOfTheList(String list, String name, String column) throws IOException {
        signIn("analyst");
        open(list);
        List<String> shown = page.locator("table.list tbody tr").allInnerTexts();
        assertTrue(!shown.isEmpty() && shown.size() < 25, list);

        List<CSVRecord> rows = csv(download("CSV", name, ".csv"));
        assertEquals(shown.size(), rows.size(), list);
        for (int row = 0; row < shown.size() && !column.isEmpty(); row++) {
            assertTrue(shown.get(row).contains(rows.get(row).get(column)), shown.get(row) + " and " + rows.get(row));
        }
        if (rows.get(0).isMapped("citations")) {
            assertTrue(rows.get(0).get("citations").matches("(?s)\\[1] [A-F][1-6] \\| .+"), rows.get(0).get("citations"));
        }
        String sheet = sheet(download("XLSX", name, ".xlsx"));
        assertEquals(shown.size() + 1, sheet.split("<row ", -1).length - 1, list);
    }

    @Test
    void theTrackersTablesAreExported() throws IOException {
        signIn("analyst");
        open("sanctions/tracker?on=2022-03-15&year=2022");
        CSVRecord cell = csv(download("#matrix", "CSV", "amur-sanctions-matrix-", ".csv")).stream()
                .filter(row -> row.get("imposer").equals("US-OFAC") && row.get("against").equals("RU")).findFirst()
                .orElseThrow();
        assertEquals("2022-03-15", cell.get("on"));
        assertEquals("recorded", cell.get("state"));
        assertTrue(cell.get("known_from").contains("newest source"), cell.get("known_from"));
        assertTrue(cell.get("designation_citations").matches(CITED), cell.get("designation_citations"));
        open(cell.get("designation_list"));
        assertThat(page.locator(".subtitle")).containsText(cell.get("designations") + " designations");
        open("sanctions/tracker?on=2022-03-15&year=2022");
        CSVRecord bar = csv(download("#timeline", "CSV", "amur-sanctions-timeline-", ".csv")).get(0);
        assertTrue(bar.get("from").startsWith("2022-"), bar.toString());
        open(bar.get("list"));
        assertThat(page.locator("table.list tbody tr")).hasCount(Integer.parseInt(bar.get("count")));
        assertTrue(bar.get("citations").matches(CITED), bar.get("citations"));
        open("sanctions/series");
        CSVRecord step = csv(download("CSV", "amur-sanctions-series-", ".csv")).get(0);
        assertTrue(step.get("citations").matches(CITED), step.get("citations"));
        assertTrue(Integer.parseInt(step.get("citations").split(" ", 2)[0]) <= Integer.parseInt(step.get("designations")),
                step.toString());
    }

    @Test
    void theDashboardsExportHasNumbers() throws IOException {
        signIn("analyst");
        open("?from=2021&until=2022&currency=CNY");
        page.getByText("Show as table").click();
        assertThat(page.locator("#trade-table")).isVisible();
        int lines = page.locator("#trade-table tbody tr").count();
        List<CSVRecord> yuan = csv(download("#chart", "CSV", "amur-trade-", ".csv"));
        assertEquals(lines, yuan.size());
        CSVRecord year = yuan.get(yuan.size() - 1);
        assertEquals(List.of("2022", "GACC", "CN", "CNY", "1280000000000", "STATED", "34.3", "CLAIMED"),
                Stream.of("period", "reporter", "declarant", "currency", "total", "total_basis", "total_growth_percent",
                        "total_growth_basis").map(year::get).toList());
        assertTrue(year.get("citations").matches("(?s)figure \\d+\n\\[1] [A-F][1-6] \\| .+"), year.get("citations"));
        open("?until=2022&from=2022");
        CSVRecord dollars = csv(download("#chart", "CSV", "amur-trade-", ".csv")).get(0);
        assertTrue(dollars.get("balance").matches("-\\d+"), dollars.get("balance"));
        assertEquals(List.of("12.8", "CLAIMED", "43.4", "CLAIMED"), Stream.of("exports_growth_percent", "exports_growth_basis",
                "imports_growth_percent", "imports_growth_basis").map(dollars::get).toList());
        assertTrue(sheet(download("#chart", "XLSX", "amur-trade-", ".xlsx")).contains("<row "));
    }

    @Test
    void exportsAsOfADateContainPastData() throws IOException {
        signIn("analyst");
        expectStatus(404);
        assertEquals(404, page.request().get("export?table=account&format=csv").status());
        assertEquals(404, page.request().get("export?table=event&format=exe").status());
        APIResponse past = page.request().get("export?table=event&format=csv&asof=2020-01-01");
        assertTrue(past.headers().get("content-disposition").contains("amur-events-as-known-2020-01-01.csv"));
        assertEquals(List.of(), csv(past.body()));
        assertEquals("no-store", past.headers().get("cache-control"));
    }

    @Test
    void exportsRequireSigningIn() {
        open("export?table=event&format=csv");
        assertThat(page.locator("[id='form:password']")).isVisible();
    }

    private Locator link(String name) {
        return link(".column-main", name);
    }

    private Locator link(String part, String name) {
        return page.locator(part + " .pager-more").getByRole(AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private byte[] download(String link, String name, String ending) throws IOException {
        return download(".column-main", link, name, ending);
    }

    private byte[] download(String part, String link, String name, String ending) throws IOException {
        Download download = page.waitForDownload(() -> link(part, link).click());
        String file = download.suggestedFilename();
        assertTrue(file.startsWith(name) && file.endsWith(ending), file);
        return Files.readAllBytes(download.path());
    }

    private static List<CSVRecord> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(1)), format)) {
            return new ArrayList<>(parser.getRecords());
        }
    }

    private static String sheet(byte[] file) throws IOException {
        return new String(Workbooks.entry("xl/worksheets/sheet1.xml", file), StandardCharsets.UTF_8);
    }
}
