package org.amur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;

import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void isAnArrayOfObjectsWithStatedDigits() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json json = new Json(out, List.of("name", "value", "amount", "id", "note"));
        json.row("习近平 \"x\"", new BigDecimal("1.280"), new BigDecimal("1.28").scaleByPowerOfTen(12), 7L, null);
        json.row("=1+1", new BigDecimal("-3.0"), null, 8L, "two\nlines");
        json.end();
        assertEquals("[{\"name\":\"习近平 \\\"x\\\"\",\"value\":1.280,\"amount\":1280000000000,\"id\":7,\"note\":null},"
                + "{\"name\":\"=1+1\",\"value\":-3.0,\"amount\":null,\"id\":8,\"note\":\"two\\nlines\"}]",
                out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anEmptyListIsJsonToo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Json(out, List.of("name")).end();
        assertEquals("[]", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anIncompleteFileIsInvalidJson() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Json json = new Json(out, List.of("name"));
        json.row("first");
        json.abort();
        try (JsonReader reader = jakarta.json.Json.createReader(new ByteArrayInputStream(out.toByteArray()))) {
            assertThrows(JsonException.class, reader::read);
        }
    }
}
