package org.amur.trade.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records, and what stands around and within them. */
class JsonTableTest {

    private static final Duration SOON = Duration.ofSeconds(3);

    @ParameterizedTest
    @ValueSource(strings = {"{\"meta\":{\"page\":1", "{\"meta\":{\"page\":{\"of\":[2", "{\"meta\":{", "{\"meta\":[", "{\"meta\":[1,2",
        "[[1,2", "[[", "[{\"year\":2020,\"x\":[1", "{\"data\":[{\"year\":2020,\"x\":[1", "{\"data\":[{\"year\":2020,\"x\":{\"y\":1",
        "[{\"year\":2020},[1", "{\"data\":[{\"year\":2020}],\"meta\":{\"page\":1", "[", "[1", "{", "{\"meta\"", "{\"meta\":", "{\"meta\":1",
        "{\"data\":[", "{\"data\":[{\"year\":2020"})
    void whatBreaksOffIsBroken(String text) {
        NotATableException broken = assertTimeoutPreemptively(SOON, () -> assertThrows(NotATableException.class, () -> rows(text)));
        assertEquals(Fault.BROKEN_JSON, broken.fault());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"meta\":%s,\"data\":[{\"year\":2020}]}", "[{\"year\":2020,\"x\":%s}]", "{\"data\":[{\"year\":2020}],\"meta\":%s}"})
    void whatIsNestedDeeperThanAnyTableIsBroken(String text) {
        String deep = text.formatted("[".repeat(5000) + "]".repeat(5000));
        assertEquals(Fault.BROKEN_JSON, assertThrows(NotATableException.class, () -> rows(deep)).fault());
    }

    @Test
    void whatIsNestedIsPassedOver() throws Exception {
        assertEquals(List.of(List.of("year", "x", "y"), List.of("2020", "", "1"), List.of("2021", "", "2")),
                rows("{\"meta\":{\"page\":[1,{\"of\":[2]}]},\"data\":[{\"year\":2020,\"x\":[1,[2,{\"z\":[]}]],\"y\":1},[{\"year\":2}],"
                        + "{\"year\":2021,\"x\":{\"z\":{}},\"y\":2}],\"links\":[[],{}]}"));
    }

    private static List<List<String>> rows(String text) throws NotATableException, IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = Table.of(text.getBytes(StandardCharsets.UTF_8), null, null)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}
