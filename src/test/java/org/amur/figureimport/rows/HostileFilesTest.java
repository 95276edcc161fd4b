package org.amur.figureimport.rows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.sun.management.ThreadMXBean;
import org.amur.figureimport.table.Books;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Small or allowed files that would fill the memory or keep the processor busy. */
class HostileFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    /** Bytes of everything that a reading creates. */
    private static final long MAX_ALLOCATED = 256L * 1024 * 1024;
    private static final int LONG = 8 * 1024 * 1024;
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private record Refused(Reason reason, byte[] file) {
    }

    @TestFactory
    Iterable<DynamicTest> aHostileFileIsRefusedWithoutFillingTheMemory() {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> assertRefused(file.getValue()))).toList();
    }

    private static Map<String, Refused> files() {
        Map<String, Refused> all = new LinkedHashMap<>();
        all.put("one attribute", new Refused(Reason.UNPACKS_TOO_LARGE, rows("<row a='" + "a".repeat(LONG) + "'/>")));
        all.put("one text", new Refused(Reason.UNPACKS_TOO_LARGE,
                rows("<row><c t='inlineStr'><is><t>" + "a".repeat(LONG) + "</t></is></c></row>")));
        all.put("one text in runs", new Refused(Reason.UNPACKS_TOO_LARGE,
                rows("<row><c t='inlineStr'><is>" + "<r><t>a</t></r>".repeat(LONG / 15) + "</is></c></row>")));
        all.put("one shared text", new Refused(Reason.UNPACKS_TOO_LARGE, changed("xl/sharedStrings.xml", "</sst>",
                "<si>" + "<r><t>a</t></r>".repeat(LONG / 15) + "</si></sst>")));
        all.put("many shared texts", new Refused(Reason.TOO_MANY_CELLS, changed("xl/sharedStrings.xml", "</sst>",
                "<si><t/></si>".repeat(600_000) + "</sst>")));
        all.put("one format", new Refused(Reason.UNPACKS_TOO_LARGE, changed("xl/styles.xml", "</styleSheet>",
                "<numFmt formatCode='" + "0".repeat(LONG) + "'/></styleSheet>")));
        all.put("deep elements", new Refused(Reason.DAMAGED_WORKBOOK, rows("<a>".repeat(LONG / 3))));
        all.put("one row", new Refused(Reason.DAMAGED_WORKBOOK, rows("<row>" + "<c><v>1</v></c>".repeat(LONG / 15) + "</row>")));
        all.put("one number", new Refused(Reason.DAMAGED_WORKBOOK, rows("<row><c><v>" + "1".repeat(1000) + "</v></c></row>")));
        all.put("wide rows", new Refused(Reason.TOO_MANY_CELLS, rows(IntStream.rangeClosed(2, 4000)
                .mapToObj(row -> "<row r='" + row + "'><c r='XFD" + row + "'><v></v></c></row>").collect(Collectors.joining()))));
        all.put("formulas of many cells", new Refused(Reason.DAMAGED_WORKBOOK,
                rows("<row><c><f t='array' ref='A1:B9'>1</f><v>1</v></c></row>".repeat(2000))));
        all.put("one formula for many cells", new Refused(Reason.DAMAGED_WORKBOOK,
                rows("<row><c><f t='shared' si='0' ref='A1:B9'>" + "A1+".repeat(2000) + "1</f><v>1</v></c></row>")));
        all.put("many cells in a line", new Refused(Reason.ROW_TOO_LONG, utf8("Year,Value\n" + "a,".repeat(LONG))));
        all.put("open quotes", new Refused(Reason.ROW_TOO_LONG, utf8("Year,Value\n\"" + "a,\n".repeat(LONG / 2))));
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rows(String xml) {
        return changed(SHEET, "</sheetData>", xml + "</sheetData>");
    }

    private static byte[] changed(String part, String at, String to) {
        byte[] book = Books.of(Books.rows(new Object[] {"Year", "Exports"}, new Object[] {"2024", 5}, new Object[] {"2025", 6}));
        // Without what cannot be compressed, the ratio is refused before the content is looked at.
        String random = new Random(1).ints(LONG / 100, ' ', '~').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        return Books.changed(Books.changed(book, "random", text -> random), part, text -> text.replace(at, to));
    }

    private static void assertRefused(Refused refused) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        ParsedFigures read = FigureFile.read(new ByteArrayInputStream(refused.file()), TODAY);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(read.problems().stream().anyMatch(problem -> problem.reason() == refused.reason()), () -> read.problems().toString());
        assertTrue(allocated < MAX_ALLOCATED, () -> allocated + " bytes");
    }
}
