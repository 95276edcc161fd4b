package org.amur.lists.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is read in any encoding that it declares; a wrong declaration is reported. */
class EncodedListsTest {

    private static final String LIST = "<?xml version=\"1.0\" encoding=\"utf-16\"?>\n<Designations><Designation>"
            + "<UniqueID>RUS0001</UniqueID><Names><Name><Name6>Иванов</Name6><NameType>Primary Name</NameType></Name></Names></Designation>"
            + "</Designations>\n";

    private static ReadProblem refused(byte[] content) {
        return assertThrows(UnreadableListException.class, () -> RealFiles.read(RealFiles.made("list", content))).getProblem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16"})
    void utf16IsRead(String encoding) throws IOException {
        RealFiles.Read read = RealFiles.read(RealFiles.made("uk.xml", LIST.getBytes(Charset.forName(encoding))));
        assertEquals("Иванов", read.entry("RUS0001").title());
    }

    @Test
    void wronglyDeclaredUtf16IsRefused() {
        assertEquals(new ReadProblem(ProblemKind.BAD_ENCODING, "list", 1, "0: 3C"), refused(LIST.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tableWithNullCharactersIsRefused() {
        String table = "Report Date: 24-Jun-2026\nUnique ID,Name 6,Regime name\n";
        assertEquals(
                new ReadProblem(ProblemKind.CONTROL_CHARACTER, "list", 1, "U+0000"),
                refused(table.getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(new ReadProblem(ProblemKind.CONTROL_CHARACTER, "list", 3, "U+0000"),
                refused((table + "A\0").getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[Content_Types].xml", "mimetype"})
    void aSpreadsheetIsNoList(String first) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(zip)) {
            to.putNextEntry(new ZipEntry(first));
            to.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(new ReadProblem(ProblemKind.A_DOCUMENT, "list", 0, ""), refused(zip.toByteArray()));
    }
}
