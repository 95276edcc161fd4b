package org.amur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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
    void anIncompleteFileIsMarked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = new Csv(out, List.of("name"));
        csv.row("first");
        csv.abort();
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("first\r\n[Incomplete file"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\"=1\"", " =1", "＝1", "＋1", "－1", "＠1"})
    void formulasAreEscaped(String cell) {
        assertEquals("'" + cell, Csv.guarded(cell));
    }

    @Test
    void formulasAfterOtherSeparatorsAreEscaped() {
        Map<String, String> guarded = Map.of("x;=HYPERLINK(\"x\")", "x;'=HYPERLINK(\"x\")", "x\t+1", "x\t'+1",
                "x\r\n-1", "x\r\n'-1", "x\n@SUM(A1)", "x\n'@SUM(A1)", "x; =1", "x;' =1", "x;\"=1", "x;'\"=1",
                "\t=1", "\t'=1", "=1;=2", "'=1;'=2");
        guarded.forEach((text, cell) -> {
            assertEquals(cell, Csv.guarded(text));
            assertEquals(text, Csv.unguarded(cell));
        });
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
    @ValueSource(strings = {"Executive Order 14024", "1 − 2", "a - b; c = d", "'quoted'", "习近平"})
    void otherTextStaysAsItIs(String cell) {
        assertEquals(cell, Csv.guarded(cell));
    }
}
