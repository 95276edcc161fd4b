package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.amur.export.Csv;
import org.amur.export.ExportTable;
import org.amur.export.Json;
import org.amur.export.Xlsx;
import org.amur.figure.FigureExport;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Exported list of figures, imported again. */
class ExportedFileTest {

    private static final List<String> COLUMNS = new FigureExport().getColumns();
    private static final Series SERIES = new Series(Reporter.GACC, Area.CHINA, Area.RUSSIA, "27", Flow.BALANCE, Currency.CNY);
    private static final Statement STATEMENT = new Statement(
            null,
            SERIES,
            Period.cumulative(2023, 11),
            new Amount(new BigDecimal("-1.280"), Scale.HUNDRED_MILLION, Currency.CNY),
            new BigDecimal("-11.80"),
            PartialDate.parse("2023-12"));
    private static final Object[] ROW = {17L, Reporter.GACC, "CN", "RU", "27", Flow.BALANCE, STATEMENT.period(), "2023-01-01", "2023-11-30",
        new BigDecimal("-1.280"), Scale.HUNDRED_MILLION, Currency.CNY, STATEMENT.amount().inUnits(), new BigDecimal("-11.80"),
        "2023-12", "-1.28亿元", "=cmd|' /C calc'!A0", "+ a note", "[1] B2 | …", "=A paper", "https://example.org/a", null, "-1.28", 2, null};

    @Test
    void csvIsReadUnchanged() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written(new Csv(out, COLUMNS));
        assertTrue(Arrays.stream(out.toString("UTF-8").split(",")).noneMatch(cell -> cell.startsWith("=")), "no cell is a formula");
        assertRead(out.toByteArray());
    }

    @Test
    void jsonIsReadUnchanged() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        written(new Json(json, COLUMNS));
        assertRead(json.toByteArray());
    }

    @Test
    void aWorkbookKeepsAllButTheZerosThatSpreadsheetsDrop() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written(new Xlsx(out, "figures", COLUMNS));
        ParsedFigures figures = CsvFiles.read(out.toByteArray());
        assertEquals(List.of(), problems(figures));
        assertEquals(0, figures.drafts().get(0).statement().amount().value().compareTo(new BigDecimal("-1.28")));
    }

    /** A figure holds a thousand characters of its source's words, and a source five hundred of its title. */
    @Test
    void everyFieldOfAFigureIsImportedAgain() throws IOException {
        Object[] row = ROW.clone();
        row[COLUMNS.indexOf("stated_text")] = "-1.28 " + "х".repeat(994);
        row[COLUMNS.indexOf("beside")] = "b".repeat(500);
        row[COLUMNS.indexOf("note")] = "n".repeat(4000);
        row[COLUMNS.indexOf("source")] = "=" + "t".repeat(499);
        row[COLUMNS.indexOf("address")] = "https://example.org/" + "a".repeat(980);
        row[COLUMNS.indexOf("locator")] = "l".repeat(200);
        row[COLUMNS.indexOf("quotation")] = "q".repeat(1000);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        written(new Csv(csv, COLUMNS), row);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        written(new Json(json, COLUMNS), row);
        for (byte[] file : List.of(csv.toByteArray(), json.toByteArray())) {
            ParsedFigures figures = CsvFiles.read(file);
            assertEquals(List.of(), problems(figures));
            FigureDraft draft = figures.drafts().get(0);
            DraftCitation citation = draft.citation();
            assertEquals(List.of(1000, 500, 4000, 500, 1000, 200, 1000), Stream.of(draft.stated(), draft.beside(),
                    draft.note(), citation.source(), citation.address(), citation.locator(), citation.quotation())
                    .map(String::length).toList());
        }
    }

    private static void written(ExportTable table) throws IOException {
        written(table, ROW);
    }

    private static void written(ExportTable table, Object[] row) throws IOException {
        table.row(row);
        table.end();
    }

    private static void assertRead(byte[] file) {
        ParsedFigures figures = CsvFiles.read(file);
        assertEquals(List.of(), problems(figures));
        long line = figures.drafts().get(0).line();
        assertEquals(List.of(new FigureDraft(line, STATEMENT, new DraftCitation("=A paper", "https://example.org/a", "", "-1.28", 2),
                "=cmd|' /C calc'!A0", "+ a note", "-1.28亿元", "", new DraftCell("", "value", "-1.280"))), figures.drafts());
    }
}
