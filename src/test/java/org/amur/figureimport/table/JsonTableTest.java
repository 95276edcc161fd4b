package org.amur.figureimport.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records, and JSON around and within them. */
class JsonTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"meta\":{\"page\":1", "{\"meta\":{\"page\":{\"of\":[2", "{\"meta\":{", "{\"meta\":[", "{\"meta\":[1,2",
        "[[1,2", "[[", "[{\"year\":2020,\"x\":[1", "{\"data\":[{\"year\":2020,\"x\":[1", "{\"data\":[{\"year\":2020,\"x\":{\"y\":1",
        "[{\"year\":2020},[1", "{\"data\":[{\"year\":2020}],\"meta\":{\"page\":1", "[", "[1", "{", "{\"meta\"", "{\"meta\":", "{\"meta\":1",
        "{\"data\":[", "{\"data\":[{\"year\":2020"})
    void whatBreaksOffIsBroken(String text) {
        NotATableException broken = assertThrows(NotATableException.class, () -> rows(text));
        assertEquals(Fault.BROKEN_JSON, broken.fault());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"meta\":%s,\"data\":[{\"year\":2020}]}",
                "[{\"year\":2020,\"x\":%s}]",
                "{\"data\":[{\"year\":2020}],\"meta\":%s}"
            })
    void whatIsNestedDeeperThanAnyTableIsBroken(String text) {
        String deep = text.formatted("[".repeat(5000) + "]".repeat(5000));
        assertEquals(Fault.BROKEN_JSON, assertThrows(NotATableException.class, () -> rows(deep)).fault());
    }

    @Test
    void nestedValuesAreSkipped() throws Exception {
        assertEquals(List.of(List.of("year", "x", "y"), List.of("2020", "", "1"), List.of("2021", "", "2")),
                rows("{\"meta\":{\"page\":[1,{\"of\":[2]}]},\"data\":[{\"year\":2020,\"x\":[1,[2,{\"z\":[]}]],\"y\":1},"
                        + "{\"year\":2021,\"x\":{\"z\":{}},\"y\":2}],\"links\":[[],{}]}"));
    }

    /** As in answers of UN Comtrade's interface until 2023. */
    @Test
    void theRecordsMayBeADataset() throws Exception {
        assertEquals(List.of(List.of("yr"), List.of("2018")),
                rows("{\"validation\":{\"status\":{\"name\":\"Ok\",\"value\":0},\"message\":null},\"dataset\":[{\"yr\":2018}]}"));
    }

    /** A key missing in the first record may be the month of the second. */
    @Test
    void everyNameOfAnyRecordIsAColumn() throws Exception {
        assertEquals(List.of(List.of("year", "exports", "month", "note"), List.of("2022", "76.1", "", ""),
                List.of("2023", "7.9", "1", ""), List.of("2024", "", "", "x")),
                rows("[{\"year\":2022,\"exports\":76.1},\n{\"month\":1,\"year\":2023,\"exports\":7.9},{\"year\":2024,\"note\":\"x\"}]"));
    }

    @Test
    void recordsMayLackNames() throws Exception {
        assertEquals(List.of(List.of("year", "month"), List.of("2022", "1"), List.of("2023", ""), List.of("", "")),
                rows("{\"data\":[{\"year\":2022,\"month\":1},{\"year\":2023},{}]}"));
    }

    @Test
    void recordsBeforeAnErrorAreRead() throws Exception {
        try (Table table = Table.of(text("[{\"year\":2022},\n{\"year\":2023,\"month\":1},\n{\"year\":"), null, null)) {
            assertEquals(List.of("year", "month"), table.next().cells());
            assertEquals(1, table.next().line());
            assertEquals(new TableRow(2, List.of("2023", "1"), Set.of(), Set.of(0, 1)), table.next());
            assertEquals(Fault.BROKEN_JSON, assertThrows(NotATableException.class, table::next).fault());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"code\":0,\"message\":\"success\",\"data\":%s}", "{\"title\":\"Trade by partner\",\"data\":%s}",
        "{\"data\":%s,\"detail\":\"of the year\",\"status\":200}", "{\"message\":\"OK\",\"statusCode\":\"399\",\"data\":%s}",
        "{\"data\":%s,\"message\":\"OK\",\"status\":\"done\",\"error\":\"\"}", "{\"error\":0,\"errorMessage\":null,\"data\":%s}",
        "{\"status\":404,\"data\":%s}", "{\"total\":5000,\"message\":\"OK\",\"data\":%s}"})
    void anAnswerThatSucceedsIsRead(String answer) throws Exception {
        assertEquals(List.of(List.of("year"), List.of("2022")), rows(answer.formatted("[{\"year\":2022}]")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"message\":\"no\",\"data\":[]}",
                "{\"code\":0,\"title\":\"no\"}",
                "{\"data\":[1],\"detail\":\"no\"}",
                "{\"code\":429,\"message\":\"no\",\"data\":[{\"year\":2022}]}",
                "{\"data\":[{\"year\":2022}],\"title\":\"no\",\"status\":\"400\"}",
                "{\"message\":\"no\",\"data\":[{\"year\":2022}],\"statusCode\":500}",
                "{\"errorMessage\":\"no\",\"code\":0,\"data\":[{\"year\":2022}]}",
                "{\"data\":[{\"year\":2022}],\"message\":\"success\",\"error\":\"no\"}",
                "{\"message\":\"\",\"detail\":\"no\",\"data\":[]}"
            })
    void anAnswerThatFailsIsRefusedWithItsWords(String answer) {
        NotATableException refused = assertThrows(NotATableException.class, () -> rows(answer));
        assertEquals("JSON no", refused.fault() + " " + refused.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"x\",\"y\"]", "[{\"name\":\"x\"},\"y\"]", "[null,{\"name\":\"x\"}]", "{\"data\":[[1],{\"name\":\"x\"}]}"})
    void anItemThatIsNoRecordIsNotLeftOut(String text) {
        assertEquals(Fault.NO_RECORD, assertThrows(NotATableException.class, () -> rows(text)).fault());
    }

    @Test
    void moreNamesThanATableHasColumnsAreRefused() throws Exception {
        assertEquals(Table.MAX_COLUMNS, rows(named(Table.MAX_COLUMNS)).get(0).size());
        NotATableException refused = assertThrows(NotATableException.class, () -> rows(named(Table.MAX_COLUMNS + 1)));
        assertEquals(Fault.TOO_MANY_COLUMNS, refused.fault());
    }

    /** Returns records with different names. */
    private static String named(int names) {
        return IntStream.range(0, names).mapToObj(name -> "{\"name" + name + "\":1}").collect(Collectors.joining(",", "[", "]"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(String text) throws NotATableException, IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = Table.of(text(text), null, null)) {
            for (TableRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.cells());
            }
        }
        return rows;
    }
}
