package org.amur.figureimport.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delimiters of the cells of a text. */
class CsvTableTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Период;Экспорт, млн долл.;Импорт, млн долл.~2022;76,1;114,1~|Период/Экспорт, млн долл./Импорт, млн долл.",
                "Период;Экспорт, млн долл.;Импорт, млн долл.~2022;76;114~|Период/Экспорт, млн долл./Импорт, млн долл.",
                "Period;Exports, mn;Re-exports, mn~2022;\"7;6,1\";114,1~|Period/Exports, mn/Re-exports, mn",
                "a,b;c~1,2;3~4,5;6~|a,b/c",
                "a,b,c~1,2,3~|a/b/c",
                "period,note,value~2022,\"one; two, three\",1~|period/note/value",
                "period,note,value~2022,one; two,1~2023,one,2~|period/note/value",
                "\"a;b\",c~1,2~|a;b/c",
                "period,\"two~lines; of, a name\"~2022,1~|period/two~lines; of, a name",
                "period~2022~2023~|period",
                "period~76,1~77,2~|period",
                "#a;b~period,value~2022,1~|period/value",
                "Trade~period,value~2022,1~|period/value",
                "Trade, by month~period;exports, mn;imports~2022;1;2~|period/exports, mn/imports",
                "Unit: USD 1,000~period,exports,imports~2022,1,2~|period/exports/imports",
                "Trade~Unit: USD 1,000~period;exports~2022;1~|period/exports",
                "单位：万美元~年份,出口~2022,1~|年份/出口",
                "Trade,,~Unit: USD 1,000,~period,exports,imports~2022,1,2~|period/exports/imports",
                "Trade~period\texports~2022\t1~|period/exports",
                "Trade~year;a;b~2022;1~|year/a/b",
                "period~2022~2023~|period",
                "a;b;c~1;2~|a/b/c",
                "Год;Экспорт, млрд долл.~2023;111.0~1) без Гонконга~|Год/Экспорт, млрд долл.",
                "a, b, c~1, 2~|a/b/c"
            })
    void theFirstLinesSayWhatDividesThem(String text, String names) throws Exception {
        assertEquals(names.replace('~', '\n'), String.join("/", rows(text.replace('~', '\n')).get(0)));
    }

    @Test
    void tabsGoBeforeCommas() throws Exception {
        assertEquals(List.of(List.of("period", "exports, mn"), List.of("2022", "76,1")),
                rows("period\texports, mn\n2022\t76,1\n"));
    }

    /** Only as much is examined as contains the first lines. */
    @Test
    void aLongTextIsDividedByItsFirstLines() throws Exception {
        String text = "period;exports, mn\n" + "2022;76,1\n".repeat(60_000);
        assertEquals(60_001, rows(text).size());
        assertEquals(List.of("2022", "76,1"), rows(text).get(60_000));
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
