package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.table.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes below the rows of a table, and their marks at numbers. */
class NotesBelowTest {

    private static final String ROWS = "year,country,partner,exports (mn USD)\n2020,China,Russia,1.5\n";

    @ParameterizedTest
    @ValueSource(strings = {"Source: General Administration of Customs", "Source: General Administration of Customs, Beijing",
        "\"Source: customs, 2024\"", "Source: customs, downloaded 12 June 2024,,", "* preliminary", "*) preliminary data", "¹ preliminary",
        "1) Without Hong Kong.", "注：初步数据", "注：1.初步数据", "数据来源：海关总署", "Примечание. Данные предварительные", "Примечание: без учёта услуг",
        "Источник — ФТС России", "The figures are preliminary.", "Данные за последние месяцы предварительные", "以上为海关初步统计数据"})
    void notesBelowTheRowsAreToldByTheirLine(String note) throws IOException {
        ParsedFigures figures = read(ROWS + note + "\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(1, figures.drafts().size());
        assertEquals(List.of("3  A_NOTE"), notes(figures));
        assertEquals(Map.of(Reason.A_REMARK, 1), figures.passedOver());
    }

    @Test
    void eachNoteIsReported() throws IOException {
        assertEquals(List.of("4  A_NOTE", "6  A_NOTE"), notes(read(ROWS + "\n* preliminary\n\nSource: customs\n")));
        assertEquals(List.of("4  A_NOTE"), notes(read(ROWS + ",,,\n* preliminary,,,\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: customs,,,7.5",
                "* preliminary,China,Russia,7.5",
                "Note: customs,2024,Russia,-7",
                "Note 1,China,Russia,7.5*"
            })
    void whatHasANumberWhereValuesStandIsNone(String line) throws IOException {
        assertTrue(problems(read(ROWS + line + "\n")).stream().anyMatch(problem -> problem.startsWith("3 ")), line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "Russia", "People's Republic of China", "2021,China", "Total", "March 2021"})
    void aRowThatHasLostItsNumbersIsNone(String line) throws IOException {
        assertEquals(List.of("3  WRONG_COLUMN_COUNT"), problems(read(ROWS + line + "\n")));
    }

    @Test
    void aTruncatedLastLineMayBeARow() throws IOException {
        assertEquals(List.of("3  TRUNCATED_LINE"), problems(read(ROWS + "The Republic of Chi")));
        assertEquals(List.of("3  A_NOTE"), notes(read(ROWS + "Source: customs")));
    }

    @Test
    void aNoteBetweenRowsIsRefused() throws IOException {
        assertEquals(List.of("3  WRONG_COLUMN_COUNT"), problems(read(ROWS + "Source: customs\n2021,China,Russia,1\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"From 2022 on in million yuan", "млн юаней", "以下单位：亿元人民币", "in thousands of US dollars", "RMB"})
    void aLineBetweenRowsThatSpeaksOfMoneyMayHoldForThoseBelow(String line) throws IOException {
        assertEquals(List.of("3  UNIT_BETWEEN_ROWS"), problems(read(ROWS + line + ",,,\n2022,China,Russia,508000\n")));
    }

    @Test
    void otherLinesBetweenRowsAreReported() throws IOException {
        ParsedFigures figures = read(ROWS + "Revised in 2022,,,\n2022,China,Russia,2\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(2, figures.drafts().size());
        assertEquals(List.of("3  A_NOTE"), notes(figures));
        assertEquals(Map.of(Reason.A_REMARK, 1), figures.passedOver());
    }

    @Test
    void notesOfAWorkbookAreRead() throws IOException {
        byte[] book = Books.of(Books.rows(new Object[] {"year", "country", "partner", "exports (mn USD)"},
                new Object[] {2020, "China", "Russia", 1.5}, new Object[] {}, new Object[] {"* preliminary"},
                new Object[] {"Source:", "customs"}));
        ParsedFigures figures = read(book);
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("4  A_NOTE", "5  A_NOTE"), notes(figures));
    }

    @Test
    void fixedLayoutsMayHaveNotes() {
        ParsedFigures figures = CsvFiles.read(CsvFiles.AMUR_HEADER + "GACC,CN,total,2022,1.28,tn,CNY,34.3,2023-01-13,The China Project\n"
                + "Source: The China Project\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("3  A_NOTE"), notes(figures));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "97.7*|97.7",
                "97.7**|97.7",
                "97.7¹|97.7",
                "97.7 ²|97.7",
                "97.7¹⁾|97.7",
                "97.7¹)|97.7",
                "12.3 p|12.3",
                "45.1(e)|45.1",
                "45.1 (1)|45.1",
                "45.1[2]|45.1",
                "45†|45",
                "97.7①|97.7"
            })
    void theMarkOfANoteIsNoDigit(String cell, String number) throws IOException {
        ParsedFigures figures = read("year,country,partner,exports (mn USD)\n2020,China,Russia," + cell + "\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(number, figures.drafts().get(0).statement().amount().value().toPlainString());
        assertEquals(List.of("2 exports (mn usd) FOOTNOTE_MARK " + cell + " " + number), figures.remarks().stream()
                .filter(remark -> remark.reason() == Reason.FOOTNOTE_MARK)
                .map(remark -> CsvFiles.inShort(remark) + " " + remark.text() + " " + remark.detail()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.3 b", "45.1(f)", "97.7 1", "12.3p", "45.1(100)", "*97.7", "97.7¹5"})
    void whatMayBeMoreThanAMarkIsRefused(String cell) throws IOException {
        assertEquals(List.of("2 exports (mn usd) NOT_A_NUMBER"),
                problems(read("year,country,partner,exports (mn USD)\n2020,China,Russia," + cell + "\n")));
    }

    /** The raw text of such a cell is 97.71. */
    @Test
    void superscriptDigitsOfAWorkbookAreNotRead() throws IOException {
        byte[] book = Books.of(Books.rows(new Object[] {"year", "country", "partner", "exports (mn USD)"},
                new Object[] {2020, "China", "Russia", "97.71"}));
        byte[] raised = Books.changed(book, "xl/sharedStrings.xml", texts -> texts.replaceFirst("<si>(?:(?!<si>).)*97\\.71.*?</si>",
                "<si><r><t>97.7</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r></si>"));
        assertEquals("97.71", read(book).drafts().get(0).statement().amount().value().toPlainString());
        ParsedFigures figures = read(raised);
        assertEquals("97.7", figures.drafts().get(0).statement().amount().value().toPlainString());
        assertEquals(1, figures.remarks().stream().filter(remark -> remark.reason() == Reason.FOOTNOTE_MARK).count());
    }

    @Test
    void aRaisedDigitOfAMonthIsNotReadAsOne() throws IOException {
        assertEquals(List.of("2 year BAD_PERIOD"),
                problems(read("year,month,country,partner,exports (mn USD)\n2020,1¹,China,Russia,1\n")));
    }

    private static List<String> notes(ParsedFigures figures) {
        return figures.remarks().stream().filter(remark -> remark.reason() == Reason.A_NOTE).map(CsvFiles::inShort).toList();
    }

    private static ParsedFigures read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ParsedFigures read(byte[] file) throws IOException {
        Mapping mapping = CsvFiles.read(file).head().orElseThrow().mapping().with(FigurePart.REPORTER, "IMF");
        return FigureFile.read(new ByteArrayInputStream(file), new ReadingOptions(null, null, mapping), CsvFiles.TODAY);
    }
}
