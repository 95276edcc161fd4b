package org.amur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class XlsxTest {

    private static final List<String> COLUMNS = List.of("name", "intensity");

    @Test
    void keepsTextsInAnyScriptAndNumbers() throws Exception {
        List<Element> cells = cells(sheet(1, written(Integer.MAX_VALUE, row("习近平 <Си>\nline", new BigDecimal("-3.50")))));
        assertEquals(List.of("name", "intensity", "习近平 <Си>\nline", "-3.50"), texts(cells));
        assertEquals("inlineStr", cells.get(2).getAttribute("t"));
        assertEquals("n", cells.get(3).getAttribute("t"));
    }

    @Test
    void noTextIsAFormula() throws Exception {
        Document sheet = sheet(1, written(Integer.MAX_VALUE, row("=HYPERLINK(\"http://x\")", null)));
        assertEquals("=HYPERLINK(\"http://x\")", texts(cells(sheet)).get(2));
        assertEquals(0, sheet.getElementsByTagName("f").getLength());
    }

    @Test
    void longTextsAreCutAndMarked() throws Exception {
        String fits = "长".repeat(Xlsx.MAX_CELL_LENGTH);
        // Two UTF-16 units each; surrogate pairs must not be split.
        String long1 = "a" + "𠮷".repeat(Xlsx.MAX_CELL_LENGTH);
        List<String> texts = texts(cells(sheet(1, written(Integer.MAX_VALUE, row(fits, null), row(long1, null)))));
        assertEquals(fits, texts.get(2));
        String cut = texts.get(3);
        assertTrue(cut.length() <= Xlsx.MAX_CELL_LENGTH, "" + cut.length());
        assertTrue(cut.endsWith("The CSV file is complete.]"), cut.substring(cut.length() - 120));
        assertTrue(cut.startsWith("a𠮷𠮷"));
        assertTrue(cut.contains("𠮷 [Truncated"));
    }

    @Test
    void rowsBeyondASheetContinueOnTheNext() throws Exception {
        byte[] file = written(3, row("1", null), row("2", null), row("3", null));
        assertEquals(List.of("name", "intensity", "1", "2"), texts(cells(sheet(1, file))));
        assertEquals(List.of("name", "intensity", "3"), texts(cells(sheet(2, file))));
        String workbook = new String(Workbooks.entry("xl/workbook.xml", file), StandardCharsets.UTF_8);
        assertTrue(workbook.contains("\"events\"") && workbook.contains("\"events 2\""), workbook);
    }

    @Test
    void rowsAreStreamed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx xlsx = new Xlsx(out, "events", COLUMNS);
        for (int row = 0; row < 20_000; row++) {
            xlsx.row("row " + row, row);
        }
        assertTrue(out.size() > 0);
        xlsx.end();
        List<String> texts = texts(cells(sheet(1, out.toByteArray())));
        assertEquals(40_002, texts.size());
        assertEquals("row 19999", texts.get(40_000));
    }

    @Test
    void anIncompleteFileIsInvalid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx xlsx = new Xlsx(out, "events", COLUMNS);
        xlsx.row("first", null);
        xlsx.abort();
        assertThrows(ZipException.class, () -> Workbooks.entry("xl/workbook.xml", out.toByteArray()));
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static byte[] written(int mostRows, Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Xlsx xlsx = new Xlsx(out, "events", COLUMNS, mostRows);
        for (Object[] row : rows) {
            xlsx.row(row);
        }
        xlsx.end();
        return out.toByteArray();
    }

    private static Document sheet(int number, byte[] file) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(Workbooks.entry("xl/worksheets/sheet" + number + ".xml", file)));
    }

    private static List<Element> cells(Document sheet) {
        NodeList nodes = sheet.getElementsByTagName("c");
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            cells.add((Element) nodes.item(i));
        }
        return cells;
    }

    private static List<String> texts(List<Element> cells) {
        return cells.stream().map(Element::getTextContent).toList();
    }
}
