package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.TODAY;
import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.table.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that the file stores as numbers, beside texts that are parsed. */
class TypedCellsTest {

    private static final String NAMES = "year;country;partner;exports (bn USD)\n";
    private static final Object[] SHEET = {"year", "country", "partner", "exports (bn USD)"};
    private static final Object[] GROWTH = {"year", "country", "partner", "exports (bn USD)", "exports yoy"};

    @Test
    void decimalCommasApplyToTextsOnly() {
        ParsedFigures sheet = withCommas(Books.of(Books.rows(SHEET, new Object[] {2021, "RU", "CN", 1.197},
                new Object[] {2022, "RU", "CN", "76,123"}, new Object[] {2023, "RU", "CN", 67.565})));
        assertEquals(List.of(), problems(sheet));
        assertEquals(List.of("1.197", "76.123", "67.565"), values(sheet));

        ParsedFigures json = withCommas("[{\"year\": 2021, \"country\": \"RU\", \"partner\": \"CN\", \"exports (bn USD)\": 1.197},"
                + " {\"year\": 2022, \"country\": \"RU\", \"partner\": \"CN\", \"exports (bn USD)\": \"76,123\"}]");
        assertEquals(List.of("1.197", "76.123"), values(json));
    }

    @Test
    void aFormulaIsWhatItsResultIs() {
        ParsedFigures figures = withCommas(Books.changed(Books.of(Books.rows(SHEET, new Object[] {2021, "RU", "CN", 99},
                new Object[] {2022, "RU", "CN", 98})), "xl/worksheets/sheet1.xml", sheet -> sheet
                .replaceFirst("<c r=\"D2\"[^>]*>.*?</c>", "<c r=\"D2\"><f>1+2</f><v>1.197</v></c>")
                .replaceFirst("<c r=\"D3\"[^>]*>.*?</c>", "<c r=\"D3\" t=\"str\"><f>A1</f><v>1.197</v></c>")));
        assertEquals(List.of("1.197", "1197"), values(figures));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.197|1197", "1.197,5|1197.5", "-1.197|-", "1197.55|-", "0.469|-", "0.469,5|-", "1.19|-",
        "1197,55|1197.55", "0,469|0.469"})
    void aPointIsNoDecimalPointWhereTheCommaIs(String text, String number) {
        ParsedFigures figures = withCommas(NAMES + "2021;RU;CN;" + text + "\n");
        assertEquals(number.equals("-") ? List.of() : List.of(number), values(figures));
    }

    @ParameterizedTest
    @CsvSource({"0.0%, 46.9", "0%, 46.9", "0.00%, 46.9", "+0.0%;[Red]-0.0%, 46.9", "0.0\\%, 0.469", "0.000, 0.469",
        "0.0_%, 0.469"})
    void whatIsShownInPerCentIsSo(String format, String growth) {
        ParsedFigures figures = declared(Books.of(sheet -> {
            Books.rows(GROWTH, new Object[] {2021, "RU", "CN", 1.5, 0.46899999999999997}).accept(sheet);
            sheet.style(1, 4).format(format).set();
        }), FigurePart.REPORTER, "IMF");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of(growth), growths(figures));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"46.9%|point|46.9", "-4.6 %|point|-4.6", "46,9%|comma|46.9", "+5.1％|point|5.1"})
    void theSignOfAPerCentMayStandInTheCell(String text, String decimals, String growth) {
        ParsedFigures figures = declared(text("year;country;partner;exports (bn USD);exports yoy\n2021;RU;CN;1;" + text + "\n"),
                FigurePart.DECIMALS, decimals);
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of(growth), growths(figures));
    }

    @Test
    void tenthsOfAPerCentHaveNoSign() {
        ParsedFigures figures = declared(text("year;country;partner;exports (bn USD);exports yoy x10\n2021;RU;CN;1;293\n"
                + "2022;RU;CN;1;29.3%\n"), FigurePart.REPORTER, "IMF");
        assertEquals(List.of("29.3", "29.3"), growths(figures));
    }

    @Test
    void amountsInPerCentAreRefused() {
        assertEquals(List.of("2 exports (bn usd) NOT_A_NUMBER"), problems(declared(text(NAMES + "2021;RU;CN;46.9%\n"),
                FigurePart.REPORTER, "IMF")));
        assertEquals(List.of("2 exports (bn usd) NOT_A_NUMBER"), problems(declared(Books.of(sheet -> {
            Books.rows(SHEET, new Object[] {2021, "RU", "CN", 0.469}).accept(sheet);
            sheet.style(1, 3).format("0.0%").set();
        }), FigurePart.REPORTER, "IMF")));
    }

    @Test
    void aRecordWithARepeatedNameIsRefused() {
        ParsedFigures figures = CsvFiles.read("[{\"year\": 2021, \"value\": 1},\n{\"year\": 2022, \"value\": 1, \"value\": 2}]");
        Problem problem = figures.problems().stream().filter(each -> each.reason() == Reason.REPEATED_NAME).findFirst().orElseThrow();
        assertEquals("2 value", problem.line() + " " + problem.text());
        assertEquals(List.of("1  REPEATED_NAME"), problems(CsvFiles.read("[{\"year\": 2021, \"value\": 1, \"value\": 1}]")));
    }

    private static List<String> growths(ParsedFigures figures) {
        return figures.drafts().stream().map(draft -> draft.statement().claimedGrowth().toPlainString()).toList();
    }

    private static List<String> values(ParsedFigures figures) {
        return figures.drafts().stream().map(draft -> draft.statement().amount().value().toPlainString()).toList();
    }

    private static ParsedFigures withCommas(String text) {
        return withCommas(text(text));
    }

    private static ParsedFigures withCommas(byte[] file) {
        return declared(file, FigurePart.DECIMALS, "comma");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ParsedFigures declared(byte[] file, FigurePart part, String constant) {
        return read(file, read(file, null).head().orElseThrow().mapping().with(FigurePart.REPORTER, "IMF").with(part, constant));
    }

    private static ParsedFigures read(byte[] file, Mapping mapping) {
        try {
            return FigureFile.read(new ByteArrayInputStream(file), new ReadingOptions(null, null, mapping), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
