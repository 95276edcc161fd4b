package org.amur.figureimport.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid and invalid sheets of programs other than Excel. */
class SheetTableTest {

    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final Object[] NAMES = {"Partner", "Exports"};

    private static void inTwoRows(Worksheet sheet) {
        Books.rows(new Object[] {"Partner", "Exports", null}, new Object[] {null, 2020, 2021}, new Object[] {"CN", 1, 2})
                .accept(sheet);
        sheet.range(0, 0, 1, 0).merge();
        sheet.range(0, 1, 0, 2).merge();
    }

    private static void unclear(Worksheet sheet) {
        Books.rows(new Object[] {"Partner", "Exports", null}, new Object[] {null, 2020, null}).accept(sheet);
        sheet.range(0, 1, 0, 2).merge();
    }

    /** A drawing, a link or a printer's settings: their relations are named rId1 and so on, too. */
    @Test
    void aSheetWithRelationsOfItsOwnKeepsItsMergedCells() throws Exception {
        String drawings = IntStream.range(1, 9).mapToObj(each -> "<Relationship Id=\"rId" + each + "\" Type=\"http://"
                + "schemas.openxmlformats.org/officeDocument/2006/relationships/drawing\""
                + " Target=\"../drawings/drawing1.xml\"/>").collect(Collectors.joining());
        byte[] book = Books.changed(Books.of(SheetTableTest::inTwoRows), "xl/worksheets/_rels/sheet1.xml.rels", nothing ->
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + drawings
                        + "</Relationships>");
        assertEquals(List.of("Partner", "Exports / 2020", "Exports / 2021"), rows(book).get(0));
    }

    /** Other parts are not read as a list of sheets, whatever the names of their elements. */
    @Test
    void onlyTheWorkbookNamesItsSheets() throws Exception {
        byte[] book = Books.changed(Books.of(SheetTableTest::inTwoRows), "xl/worksheets/sheet99.xml",
                nothing -> "<worksheet><sheet name=\"Sheet 1\" id=\"rId99\"/></worksheet>");
        assertEquals(List.of("Partner", "Exports / 2020", "Exports / 2021"), rows(book).get(0));
    }

    @Test
    void sheetsAreListedIfTheFirstHasAmbiguousNames() throws Exception {
        byte[] book = Books.of(SheetTableTest::unclear, Books.rows(NAMES, new Object[] {"CN", 1}));
        try (Table table = Table.of(book, null, null)) {
            assertEquals(List.of("Sheet 1", "Sheet 2"), table.sheets());
            assertEquals(Fault.MERGED_NAMES, assertThrows(NotATableException.class, table::next).fault());
        }
    }

    @Test
    void sheetsAreListedIfTheFirstHasTooManyMergedCells() throws Exception {
        byte[] book = Books.changed(Books.of(Books.rows(NAMES), Books.rows(NAMES, new Object[] {"CN", 1})), FIRST_SHEET,
                sheet -> sheet.replace("</sheetData>", IntStream.range(10, 10_020)
                        .mapToObj(row -> "<mergeCell ref=\"A" + row + ":B" + row + "\"/>")
                        .collect(Collectors.joining("", "</sheetData><mergeCells>", "</mergeCells>"))));
        try (Table table = Table.of(book, null, null)) {
            assertEquals(List.of("Sheet 1", "Sheet 2"), table.sheets());
            assertEquals(Fault.MERGED_CELLS, assertThrows(NotATableException.class, table::next).fault());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<c r=\"A%d\" t=\"s\"><v>9999</v></c>", "<c r=\"A%d\" t=\"s\"><v>-1</v></c>",
        "<c r=\"A%d\" t=\"s\"><v>x</v></c>", "<c r=\"A%d\" s=\"x\"><v>1</v></c>", "<c r=\"A%d\" s=\"-1\"><v>1</v></c>",
        "<c r=\"A%d\" t=\"z\"><v>1</v></c>", "<c r=\"A%d\"><f t=\"shared\" si=\"5\"/><v>1</v></c>",
        "<c r=\"1%d\"><v>1</v></c>", "<c r=\"A%d\" t=\"s\"><v>2000000000</v></c>", "<c r=\"ZZZZZZ%d\"><v>1</v></c>"})
    void aCellThatIsNoneOfTheStandardDamagesTheWorkbookWhereverItStands(String cell) {
        for (int row : new int[] {1, 2, 40}) {
            byte[] book = Books.changed(Books.of(Books.rows(NAMES, new Object[] {"CN", 1})), FIRST_SHEET,
                    sheet -> with("<row r=\"" + row + "\">" + cell.formatted(row) + "</row>", row, sheet));
            assertDamaged(book, "row " + row);
        }
    }

    private static void assertDamaged(byte[] book, String what) {
        assertEquals(Fault.DAMAGED_WORKBOOK, assertThrows(NotATableException.class, () -> rows(book), what).fault());
    }

    @Test
    void aRowBeforeTheFirstDamagesTheWorkbook() {
        byte[] book = Books.changed(Books.of(Books.rows(NAMES, new Object[] {"CN", 1})), FIRST_SHEET,
                sheet -> sheet.replace("<row r=\"2\"", "<row r=\"-2\""));
        assertDamaged(book, "row -2");
    }

    /** As Excel saves dates in the strict form of the standard. */
    @ParameterizedTest
    @CsvSource({"yyyy-mm, 2024-01", "yyyy, 2024", "dd.mm.yyyy, 2024-01-31"})
    void aDateOfIso8601IsAsPreciseAsItIsShown(String format, String read) throws Exception {
        byte[] book = Books.changed(Books.of(sheet -> {
            Books.rows(NAMES, new Object[] {45292, "text t=\"d\""}).accept(sheet);
            sheet.style(1, 0).format(format).set();
        }), FIRST_SHEET, sheet -> dated(sheet, "2024-01-31T00:00:00")
                .replace("schemas.openxmlformats.org/spreadsheetml/2006/main", "purl.oclc.org/ooxml/spreadsheetml/main"));
        assertEquals(List.of(read, "text t=\"d\""), rows(book).get(1));
        try (Table table = Table.of(book, null, null)) {
            assertEquals(List.of("A2 2024-01-31T00:00:00 = 2024-01-31"), notes(table));
        }
    }

    @Test
    void invalidIsoDatesAreReadAsText() throws Exception {
        for (String written : List.of("2024-02-30", "January", "2024-1-1", "")) {
            byte[] book = Books.changed(Books.of(sheet -> {
                Books.rows(NAMES, new Object[] {45292, "CN"}).accept(sheet);
                sheet.style(1, 0).format("yyyy-mm").set();
            }), FIRST_SHEET, sheet -> dated(sheet, written));
            assertEquals(List.of(written, "CN"), rows(book).get(1));
        }
    }

    /** Hidden rows are only registered of the sheet that is read. */
    @Test
    void furtherSheetsTakeNoMemory() throws Exception {
        byte[] book = Books.of(Books.rows(NAMES, new Object[] {"CN", 1}));
        long alone = allocated(book);
        for (int sheet = 2; sheet <= 200; sheet++) {
            book = Books.changed(
                    book,
                    "xl/worksheets/sheet" + sheet + ".xml",
                    nothing -> withFarHiddenRows("<worksheet><sheetData></sheetData></worksheet>"));
        }
        assertEquals(alone, allocated(book), 100 * 1024 * 1024);
    }

    private static String withFarHiddenRows(String sheet) {
        return sheet.replace("<row r=\"2\"", "<row hidden=\"1\" r=\"2\"")
                .replace("</sheetData>", "<row r=\"1048576\" hidden=\"1\"/><row r=\"9999999\" hidden=\"1\"/></sheetData>");
    }

    private static long allocated(byte[] book) throws NotATableException, IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertEquals(2, rows(book).size());
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void hiddenRowsAreReported() throws Exception {
        byte[] book = Books.changed(Books.of(Books.rows(NAMES, new Object[] {"CN", 1})), FIRST_SHEET, SheetTableTest::withFarHiddenRows);
        try (Table table = Table.of(book, null, null)) {
            assertEquals(List.of("2"), notes(table));
        }
    }

    @ParameterizedTest
    @CsvSource({"worksheets/sheet1.xml, worksheets/sheet2.xml, 2", "worksheets/sheet1.xml, /xl/worksheets/sheet2.xml, 2",
        "worksheets/sheet1.xml, worksheets/sheet1.xml, 0", "worksheets/sheet1.xml, /xl/worksheets/sheet1.xml, 0",
        "worksheets/sheet1.xml, worksheets/Sheet1.xml, 0"})
    void aPartIsOfOneSheet(String first, String second, int sheets) throws Exception {
        byte[] book = Books.changed(Books.of(Books.rows(NAMES), Books.rows(NAMES)), "xl/_rels/workbook.xml.rels", relations ->
                relations.replaceFirst("/?[\\w/]*sheet1.xml", first).replaceFirst("/?[\\w/]*sheet2.xml", second));
        if (sheets == 0) {
            assertDamaged(book, second);
        } else {
            try (Table table = Table.of(book, null, null)) {
                assertEquals(sheets, table.sheets().size());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"xl/workbook.xml|</sheets>|<sheet name=\"%1$d\" sheetId=\"%1$d\" r:id=\"rId1\"/>|</sheets>",
        "xl/workbook.xml|</sheets>|<sheet name=\"%1$d\" sheetId=\"%1$d\" r:id=\"of%1$d\"/>|</sheets>",
        "xl/_rels/workbook.xml.rels|</Relationships>|<Relationship Id=\"of%d\" Target=\"a.xml\"/>|</Relationships>",
        "[Content_Types].xml|</Types>|<Override PartName=\"/%d.xml\" ContentType=\"application/sharedStrings+xml\"/>|</Types>"})
    void moreThanAWorkbookHasPartsOfDamagesIt(String part, String end, String each, String after) {
        byte[] book = Books.changed(Books.of(Books.rows(NAMES)), part, text -> text.replace(end,
                IntStream.range(0, 100_000).mapToObj(each::formatted).collect(Collectors.joining("", "", after))));
        assertDamaged(book, part);
    }

    @Test
    void theSheetsAreThoseOfTheWorkbookItself() {
        byte[] book = Books.changed(Books.of(Books.rows(NAMES)), "[Content_Types].xml",
                types -> types.replace("/xl/workbook.xml", "/xl/other.xml"));
        book = Books.changed(book, "xl/other.xml", nothing -> "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006"
                + "/relationships\"><sheets><sheet name=\"Other\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        book = Books.changed(book, "xl/_rels/other.xml.rels", nothing -> "<Relationships><Relationship Id=\"r1\""
                + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
        assertDamaged(book, "another workbook");
    }

    /** Excel's “Strict Open XML Spreadsheet” refers to its sheets in another namespace. */
    @Test
    void aWorkbookOfTheStrictFormIsRead() throws Exception {
        byte[] book = Books.of(SheetTableTest::inTwoRows, Books.rows(NAMES));
        for (String part : List.of("xl/workbook.xml", FIRST_SHEET, "xl/_rels/workbook.xml.rels")) {
            book = Books.changed(book, part, text -> text.replace(
                            "schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "purl.oclc.org/ooxml/officeDocument/relationships")
                    .replace(
                            "schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "purl.oclc.org/ooxml/spreadsheetml/main"));
        }
        assertEquals(List.of("Partner", "Exports / 2020", "Exports / 2021"), rows(book).get(0));
        try (Table table = Table.of(book, null, null)) {
            assertEquals(List.of("Sheet 1", "Sheet 2"), table.sheets());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s=\"0\"", "s=\"1\""})
    void aWorkbookNeedHaveNoFormats(String format) throws Exception {
        byte[] book = Books.changed(Books.of(Books.rows(NAMES, new Object[] {"CN", 1})), "[Content_Types].xml",
                types -> types.replaceFirst("<Override[^>]*styles[^>]*>(</Override>)?", ""));
        byte[] unformatted = Books.changed(book, FIRST_SHEET, sheet -> sheet.replace("<c r=\"B2\"", "<c r=\"B2\" " + format));
        assertEquals(List.of(List.of("Partner", "Exports"), List.of("CN", "1")), rows(unformatted));
    }

    @ParameterizedTest
    @CsvSource({"Sheet 1, , Sheet 2, Sheet 2", "Sheet 2, , Sheet 1, Sheet 1", "Sheet 1, Sheet 1, Sheet 1, Sheet 1+Sheet 1",
        "Sheet \\d, , Sheet 1, Sheet 1+Sheet 1"})
    void aSheetThatIsNotShownIsReadOnlyIfItIsChosenOrAlone(String hidden, String wanted, String read, String told) throws Exception {
        for (String state : List.of("hidden", "veryHidden")) {
            byte[] book = Books.changed(Books.of(Books.rows(NAMES), Books.rows(NAMES)), "xl/workbook.xml", text -> text
                    .replaceAll(" state=\"\\w+\"", "").replaceAll("(name=\"" + hidden + "\")", "$1 state=\"" + state + "\""));
            try (Table table = Table.of(book, null, wanted)) {
                assertEquals(read, table.sheet());
                assertEquals(told, String.join("+", notes(table)));
            }
        }
    }

    private static String dated(String sheet, String written) {
        return sheet.replaceFirst("(<c r=\"A2\"[^>]*>)<v>45292</v>", "$1<v>" + written + "</v>")
                .replaceFirst("<c r=\"A2\"( s=\"\\d+\")( t=\"n\")?", "<c r=\"A2\"$1 t=\"d\"");
    }

    private static List<String> notes(Table table) throws NotATableException, IOException {
        for (TableRow row = table.next(); row != null; row = table.next()) {
            assertFalse(row.cells().isEmpty());
        }
        return table.notes().stream().map(Note::text).toList();
    }

    /** Returns the row instead of all rows, of the second, or after the last. */
    private static String with(String row, int number, String sheet) {
        return switch (number) {
            case 1 -> sheet.replaceFirst("<sheetData>.*</sheetData>", "<sheetData>" + row + "</sheetData>");
            case 2 -> sheet.replaceFirst("<row r=\"2\".*?</row>", row);
            default -> sheet.replace("</sheetData>", row + "</sheetData>");
        };
    }

    private static List<List<String>> rows(byte[] book) throws NotATableException, IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = Table.of(book, null, null)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}
