package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts with titles and the unit above their column names, as in workbooks. */
class TitledTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unit: USD 10,000|TEN_THOUSAND USD",
                "Unit: USD 1,000|THOUSAND USD",
                "\"Unit: USD 1,000\"|THOUSAND USD",
                "单位：万美元|TEN_THOUSAND USD",
                "Trade of China~Unit: US$1,000|THOUSAND USD",
                "Trade of China,,,~Unit: million yuan,,,|MILLION CNY",
                "млн долларов США|MILLION USD",
                ",,,Unit: mn USD|MILLION USD"
            })
    void theUnitIsReadFromAbove(String above, String unit) throws IOException {
        ParsedFigures figures = read(above.replace('~', '\n') + "\nyear,country,partner,exports\n2020,China,Russia,1.5\n");
        assertEquals(List.of(), problems(figures));
        assertEquals("1.5 " + unit, inShort(figures));
        assertEquals(1, figures.remarks().stream().filter(remark -> remark.reason() == Reason.TITLE).count());
    }

    @Test
    void semicolonsAndTabsMayStandBelowATitleWithCommas() throws IOException {
        for (String delimiter : List.of(";", "\t")) {
            String text = "Trade, by year\nUnit: USD 1,000\nyear;country;partner;exports\n2020;China;Russia;1.5\n".replace(";", delimiter);
            assertEquals("1.5 THOUSAND USD", inShort(read(text)));
        }
    }

    @Test
    void aProblemHasItsLineInTheFile() throws IOException {
        assertEquals(List.of("4 exports NOT_A_NUMBER"),
                problems(read("Trade\nUnit: mn USD\nyear,country,partner,exports\n2020,China,Russia,much\n")));
    }

    /** The rows before it are still samples. */
    @Test
    void brokenQuotesEndTheReading() throws IOException {
        ParsedFigures figures = read("Unit: mn USD\nyear,country,partner,exports\n2020,China,Russia,1\n2021,\"China,Russia,1\n");
        assertEquals(List.of("4  BROKEN_QUOTES"), problems(figures));
        assertEquals(1, figures.drafts().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cumulative trade of Russia", "Экспорт нарастающим итогом", "累计"})
    void whatIsSaidToBeCountedFromJanuaryIsNoMonth(String title) throws IOException {
        ParsedFigures wide = read(title + "\nyear,flow,country,partner,unit,currency,Jan,Feb\n2024,exports,China,Russia,mn,USD,1,3\n");
        assertEquals(List.of("2024-01", "2024-01..2024-02"), periods(wide));
        ParsedFigures rows = read(title + "\nperiod,country,partner,exports (mn USD)\n2024-03,China,Russia,5\n");
        assertEquals(List.of("2024-01..2024-03"), periods(rows));
        assertEquals(List.of("SPAN cumulative"), rows.remarks().stream().filter(remark -> remark.reason() == Reason.SAID_ABOVE)
                .map(Problem::detail).toList());
        ParsedFigures own = read(title + "\nperiod,country,partner,\"exports, month (mn USD)\"\n2024-03,China,Russia,5\n");
        assertEquals(List.of("2024-03"), periods(own), "The column says so");
    }

    private static List<String> periods(ParsedFigures figures) {
        assertEquals(List.of(), problems(figures));
        return figures.drafts().stream().map(draft -> draft.statement().period().toString()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Crude oil exports of Russia to China|Crude oil exports",
                "Экспорт нефти из России в Китай|Экспорт нефти",
                "黑龙江省对俄出口|黑龙江省",
                "Exports of Russia to China, forecast|forecast",
                "Exports of Russia to China|"
            })
    void aTitleThatSpeaksOfOtherTradeIsTold(String title, String words) throws IOException {
        ParsedFigures figures = read(title + "\nyear;country;partner;exports (mn USD)\n2020;Russia;China;1.5\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(words == null ? List.of() : List.of(words), figures.remarks().stream()
                .filter(remark -> remark.reason() == Reason.OTHER_TRADE_ABOVE).map(Problem::detail).toList());
    }

    private static String inShort(ParsedFigures figures) {
        return figures.drafts().stream().map(draft -> draft.statement().amount())
                .map(amount -> amount.value() + " " + amount.scale() + " " + amount.currency()).findFirst().orElseThrow();
    }

    private static ParsedFigures read(String text) throws IOException {
        Mapping mapping = CsvFiles.read(text).head().orElseThrow().mapping().with(FigurePart.REPORTER, "IMF");
        return FigureFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), new ReadingOptions(null, null, mapping),
                CsvFiles.TODAY);
    }
}
