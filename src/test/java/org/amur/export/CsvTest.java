package org.amur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void isRfc4180InUtf8() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out, List.of("name", "note"));
        csv.row("习近平", null);
        csv.row("a \"b\", c", "two\nlines");
        csv.end();
        assertEquals("\uFEFFname,note\r\n习近平,\r\n\"a \"\"b\"\", c\",\"two\nlines\"\r\n",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whatBrokeOffSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out, List.of("name"));
        csv.row("first");
        csv.breakOff();
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("first\r\n[This file is not whole"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠1"})
    void whatASpreadsheetTakesForAFormulaIsText(String cell) {
        assertEquals("'" + cell, Csv.guarded(cell));
    }

    @Test
    void aNumberStaysANumber() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out, List.of("intensity"));
        csv.row(new BigDecimal("-3.0"));
        csv.end();
        assertEquals("\uFEFFintensity\r\n-3.0\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Executive Order 14024", "1 − 2", "'quoted'", "习近平"})
    void otherTextStaysAsItIs(String cell) {
        assertEquals(cell, Csv.guarded(cell));
    }
}
