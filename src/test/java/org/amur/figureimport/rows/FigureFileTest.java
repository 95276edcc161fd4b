package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.AMUR_HEADER;
import static org.amur.figureimport.rows.CsvFiles.TODAY;
import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.amur.figureimport.rows.CsvFiles.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules for files of any layout. */
class FigureFileTest {

    private static final String FTS_HEADER = "year,month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\n";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "`<!DOCTYPE html><html><body>Moved</body></html>`,A_WEB_PAGE",
            "`  \n<?xml version=\"1.0\"?><error/>`,A_WEB_PAGE",
            "`{\"statusCode\":401,\"message\":\"Access denied\"}`,JSON",
            "`Access denied due to invalid subscription key.`,NOT_A_TABLE",
            "`name;colour;size`,UNKNOWN_LAYOUT",
            "`DATASET,SERIES_CODE,OBS_MEASURE,COUNTRY.ID`,UNKNOWN_LAYOUT",
            "``,EMPTY", "`  \n\n`,EMPTY", "`# only a comment\n`,EMPTY"})
    void refusesWhatIsNoFigureFileAsWhatItIs(String text, Reason reason) {
        assertEquals(List.of("1  " + reason), problems(read(text)).stream().map(FigureFileTest::onLineOne).toList());
        assertTrue(read(text).layout().isEmpty());
    }

    private static String onLineOne(String problem) {
        return problem.replaceFirst("^\\d+", "1");
    }

    @Test
    void refusesAWorkbookAndOtherBinaries() throws IOException {
        assertEquals(List.of("1  DAMAGED_WORKBOOK"), problems(read(new byte[] {'P', 'K', 3, 4, 20, 0})));
        assertEquals(List.of("2  NOT_TEXT"), problems(read("year,month\n\u0000")));
    }

    /** Databases differ in whether they store them. */
    @ParameterizedTest
    @ValueSource(strings = {"\"year\": \"20\\u000020\"", "\"year\": 2020, \"ye\\u001bar\": 1", "\"year\": 2020, \"month\": \"\\u007f\""})
    void refusesControlCharactersThatJsonEscapes(String second) {
        String first = "\"year\": 2020, \"month\": 1, \"rus_export_to_china_usd_mn\": 1, \"rus_import_from_china_usd_mn\": 2";
        assertEquals(List.of(), problems(read("[{" + first + "}]")));
        assertEquals(List.of("2  NOT_TEXT"), problems(read("[{" + first + "},\n{" + second + "}]")));
        assertEquals(List.of("1  NOT_TEXT"), problems(read("{\"message\": \"Denied\\u0000\"}")));
    }

    @Test
    void namesTheLineOfAWrongEncoding() {
        String text = AMUR_HEADER + "GACC,CN,total,2022,1.28,tn,CNY,34.3,2023-01-13,Коммерсантъ\n";
        ParsedFigures figures = read(text.getBytes(Charset.forName("windows-1251")));
        assertEquals(List.of("2  NOT_UTF8"), problems(figures));
        assertEquals("0xCA", figures.problems().get(0).text());
    }

    @Test
    void aCharacterCutOffAtTheEndIsAWrongEncoding() {
        byte[] whole = (FTS_HEADER + "2020,1,1,2\n# 万").getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("3  NOT_UTF8"), problems(read(Arrays.copyOf(whole, whole.length - 1))));
    }

    @Test
    void readsAByteOrderMarkAnyLineEndsQuotesCommentsAndBlankLines() {
        String text = "\uFEFF# Russian customs\r\n"
                + "\"Year\", month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\r\n"
                + "\r\n# a comment\r\n2020,1,\"1,5\",2\r\n2020,2,1.5,\"2\"\r\n";
        ParsedFigures figures = read(text);
        assertEquals(List.of("5 rus_export_to_china_usd_mn NOT_A_NUMBER"), problems(figures));
        assertEquals(2, figures.drafts().size());
        assertEquals(6, figures.drafts().get(0).line());
        assertEquals(2, figures.rowsRead());
    }

    @Test
    void readsOldLineEnds() {
        String text = (FTS_HEADER + "2020,1,1,2\n2020,13,1,2\n").replace('\n', '\r');
        assertEquals(List.of("3 month BAD_PERIOD"), problems(read(text)));
    }

    @Test
    void aRowOverSeveralLinesIsReportedAtItsFirst() {
        String text = AMUR_HEADER.replace("source", "source,quotation")
                + "GACC,CN,total,2022,1.28,tn,CNY,34.3,2023-01-13,A,\"one\r\ntwo\nthree\"\n"
                + "GACC,CN,total,2021,much,tn,CNY,34.3,2022-01-13,A,\"one\ntwo\"\n";
        ParsedFigures figures = read(text);
        assertEquals(List.of("5 value NOT_A_NUMBER"), problems(figures));
        assertEquals(2, figures.drafts().get(0).line());
        assertEquals("one\r\ntwo\nthree", figures.drafts().get(0).citation().quotation());
    }

    @Test
    void reportsEveryBadRowAndKeepsReading() {
        ParsedFigures figures = read(FTS_HEADER
                + "2020,1,1.1,2.1\n2020,2,1.1\n2020,3,1.1,2.1,9\n2020,x,n/a,…\n2020,5,1,2\n");
        assertEquals(List.of("3  WRONG_COLUMN_COUNT", "4  WRONG_COLUMN_COUNT", "5 month NOT_A_NUMBER",
                "5 rus_export_to_china_usd_mn NO_VALUE_MARK", "5 rus_import_from_china_usd_mn NO_VALUE_MARK"),
                problems(figures));
        assertEquals("2020,2,1.1", figures.problems().get(0).text());
        assertEquals("4", figures.problems().get(0).detail());
        assertEquals(4, figures.drafts().size());
        assertFalse(figures.isAcceptable());
    }

    @Test
    void aBadRowGivesNoneOfItsFigures() {
        assertEquals(List.of(), read(FTS_HEADER + "2020,1,1.1,two\n").drafts());
    }

    @Test
    void tellsATruncatedLastLine() {
        assertEquals(List.of("3  TRUNCATED_LINE"), problems(read(FTS_HEADER + "2020,1,1.1,2.1\n2020,2,1.")));
    }

    @Test
    void remarksThatTheLastLineMayBeCutOffWithinItsLastCell() {
        ParsedFigures figures = read(FTS_HEADER + "2020,1,1.1,2.1\n2020,2,1.1,82");
        assertTrue(figures.isAcceptable());
        assertEquals(Reason.NO_FINAL_LINE_BREAK, figures.remarks().get(0).reason());
        assertEquals("2020,2,1.1,82", figures.remarks().get(0).text());
    }

    @Test
    void brokenQuotesEndTheReadingWithTheirLine() {
        String unclosed = "2020,1,1.1,2.1\n2020,2,\"1.1,2.1\n2020,3,1,2\n";
        assertEquals(List.of("3  BROKEN_QUOTES"), problems(read(FTS_HEADER + unclosed)));
        String closedEarly = "2020,1,\"1.1\"5,2.1\n2020,2,1,2\n";
        assertEquals(List.of("2  BROKEN_QUOTES"), problems(read(FTS_HEADER + closedEarly)));
    }

    @Test
    void namesTheColumnsThatAreMissingUnknownOrDouble() {
        ParsedFigures figures = read("year,month,month,rus_export_to_china_usd_mn,comment\n2020,1,1,2,3\n");
        assertEquals(List.of("1 month DUPLICATE_COLUMN", "1 comment UNKNOWN_COLUMN",
                "1 rus_import_from_china_usd_mn MISSING_COLUMN"), problems(figures));
        assertEquals("FTS_MONTHLY", figures.problems().get(0).detail());
        assertEquals(0, figures.rowsRead());
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() {
        ParsedFigures figures = read(
                "month,rus_import_from_china_usd_mn,year,rus_export_to_china_usd_mn\n2,22,2020,11\n");
        assertEquals(Optional.of(Layout.FTS_MONTHLY), figures.layout());
        assertEquals("11", figures.drafts().get(0).statement().amount().value().toString());
    }

    @Test
    void aHeaderWithoutRowsHasNoFigures() {
        assertEquals(List.of("1  NO_FIGURES"), problems(read(FTS_HEADER)));
    }

    @Test
    void refusesMoreBytesOrRowsThanItsLimits() throws IOException {
        byte[] file = (FTS_HEADER + "2020,1,1,2\n2020,2,1,2\n2020,3,1,2\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("1  TOO_LARGE"), problems(limited(file, file.length - 1, Extent.whole(3, 6))));
        assertEquals(List.of("4  TOO_MANY_ROWS"), problems(limited(file, file.length, Extent.whole(2, 6))));
        assertTrue(limited(file, file.length, Extent.whole(3, 6)).isAcceptable());
    }

    private static ParsedFigures limited(byte[] file, int mostBytes, Extent extent) throws IOException {
        return FigureFile.read(new ByteArrayInputStream(file), ReadingOptions.AS_IT_IS, TODAY, mostBytes, extent);
    }

    /** Even if they are all in the last row. */
    @Test
    void refusesMoreFiguresThanItsLimitAndKeepsNoMore() throws IOException {
        byte[] file = (FTS_HEADER + "2020,1,1,2\n2020,2,1,2\n2020,3,1,2\n").getBytes(StandardCharsets.UTF_8);
        for (int most : List.of(1, 4, 5)) {
            ParsedFigures figures = limited(file, file.length, Extent.whole(3, most));
            assertEquals(List.of(most / 2 + 2 + "  TOO_MANY_FIGURES"), problems(figures));
            assertEquals(String.valueOf(most), figures.problems().get(0).detail());
            assertEquals(most, figures.drafts().size());
            assertEquals(most / 2 + 1, figures.rowsRead(), "The reading ends there");
        }
    }

    @Test
    void theFirstRowsOfALongFileAreReadWithinTheLimit() throws IOException {
        String rows = IntStream.range(0, 300)
                .mapToObj(row -> "%d,%d,1,2\n".formatted(1990 + row / 12, row % 12 + 1))
                .collect(Collectors.joining());
        ParsedFigures first = FigureFile.firstRows(new ByteArrayInputStream((FTS_HEADER + rows).getBytes(StandardCharsets.UTF_8)),
                ReadingOptions.AS_IT_IS, TODAY);
        assertEquals(20, first.drafts().size());
        assertTrue(first.isAcceptable());
    }

    @Test
    void stopsAtAFileThatIsBrokenAltogether() {
        ParsedFigures figures = read(FTS_HEADER + "x,y,z\n".repeat(RowResults.MAX_PROBLEMS + 5));
        assertEquals(RowResults.MAX_PROBLEMS + 1, figures.problems().size());
        assertEquals(Reason.TOO_MANY_PROBLEMS, figures.problems().get(RowResults.MAX_PROBLEMS).reason());
    }

    /** One row can have very many. */
    @Test
    void keepsNoMoreProblemsOfARowThanOfAFile() {
        RowResults findings = new RowResults(0);
        IntStream.range(0, RowResults.MAX_PROBLEMS + 5)
                .forEach(column -> findings.problem(2, "c" + column, Reason.MISSING, "", ""));
        assertEquals(RowResults.MAX_PROBLEMS + 1, findings.result().problems().size());
        assertEquals(Reason.TOO_MANY_PROBLEMS, findings.result().problems().get(RowResults.MAX_PROBLEMS).reason());
        assertTrue(findings.isEnded());
    }

    @Test
    void countsTheRemarksThatItDoesNotKeep() {
        RowResults findings = new RowResults(0);
        IntStream.range(0, RowResults.MAX_REMARKS + 5).forEach(row -> findings.remark(row, "", Reason.ZERO, "", ""));
        assertEquals(RowResults.MAX_REMARKS, findings.result().remarks().size());
        assertEquals(RowResults.MAX_REMARKS + 5, findings.result().remarkCount());
        assertTrue(findings.result().isAcceptable());
    }

    @Test
    void showsOffendingTextShortened() {
        ParsedFigures figures = read(FTS_HEADER + "2020,1," + "9".repeat(500) + ",2\n");
        assertEquals(80, figures.problems().get(0).text().length());
    }
}
