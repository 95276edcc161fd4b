package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose titles name some months, and whose rows or columns have years. */
class PartsOfYearsTest {

    private static final String TABLE = "Year,Exports (USD bn),Imports (USD bn)\n2022,67.3,105.1\n2023,100.3,117.8\n";
    private static final String YEARS_ACROSS = "Flow,2022,2023\nExports,67.3,100.3\n";
    private static final List<String> WHOLE = List.of("EXPORT 2022", "IMPORT 2022", "EXPORT 2023", "IMPORT 2023");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China's trade with Russia in January-November|11",
                "Trade, Jan – Nov|11",
                "Торговля за январь-сентябрь|9",
                "中俄贸易 1-11月|11",
                "中俄贸易（1至11月）|11",
                "中俄贸易前10个月|10",
                "Trade in the first nine months|9",
                "Внешняя торговля за 9 месяцев|9",
                "Trade in the first half of the year|6",
                "上半年中俄贸易|6",
                "Торговля в первом полугодии|6"
            })
    void yearsStandForTheMonthsThatTheTitleSaysOfEach(String title, int last) {
        ParsedFigures figures = read(titled(title, TABLE), Map.of());
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("EXPORT 2022-01..2022-%02d".formatted(last), "IMPORT 2022-01..2022-%02d".formatted(last),
                "EXPORT 2023-01..2023-%02d".formatted(last), "IMPORT 2023-01..2023-%02d".formatted(last)), periods(figures));
        assertEquals(List.of("YEAR_TO " + last), figures.remarks().stream().filter(remark -> remark.reason() == Reason.SAID_ABOVE)
                .map(Problem::detail).toList());
        assertEquals(WHOLE, periods(read(titled(title, TABLE), Map.of(FigurePart.YEAR_TO, "12"))), "Said otherwise by a person");
    }

    /** They may or may not apply to the other years. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "China-Russia trade, January–November 2023",
                "Trade (2023: January-November)",
                "Торговля за 9 месяцев 2023 г.",
                "Торговля (2023 г., январь-сентябрь)",
                "2023年1-11月中俄贸易",
                "Trade in the first half of 2023",
                "Trade in January-May and January-November",
                "2023年上半年"
            })
    void monthsOfOneYearAreAskedAboutWhereYearsStand(String title) {
        String table = titled(title, TABLE);
        assertEquals(List.of("3 year YEAR_OR_PART", "4 year YEAR_OR_PART"), problems(read(table, Map.of())));
        assertEquals(List.of("3 2022 YEAR_OR_PART", "3 2023 YEAR_OR_PART"), problems(read(titled(title, YEARS_ACROSS), Map.of())));
        assertEquals(WHOLE, periods(read(table, Map.of(FigurePart.YEAR_TO, "12"))));
        assertEquals(List.of("EXPORT 2022-01..2022-11", "EXPORT 2023-01..2023-11"),
                periods(read(titled(title, YEARS_ACROSS), Map.of(FigurePart.YEAR_TO, "11"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "China-Russia trade, January-December",
                "Trade in the last 12 months",
                "Trade, 2010-2023",
                "Торговля за 12 месяцев",
                "Trade by months",
                "March to May",
                "Trade of 3 countries"
            })
    void otherTitlesLeaveYearsWhole(String title) {
        ParsedFigures figures = read(titled(title, TABLE), Map.of());
        assertEquals(List.of(), problems(figures));
        assertEquals(WHOLE, periods(figures));
    }

    @Test
    void aSpanInTheTitleDoesNotChangeMonths() {
        String months = "Trade in January–November 2023\nPeriod,Exports (USD bn)\n2023-01,8.1\n2023-02,6.9\n";
        assertEquals(List.of("EXPORT 2023-01", "EXPORT 2023-02"), periods(read(months, Map.of())));
        assertEquals(List.of("EXPORT 2023-01", "EXPORT 2023-02"), periods(read(months, Map.of(FigurePart.YEAR_TO, "11"))));
    }

    private static String titled(String title, String table) {
        return "\"" + title + "\"\n" + table;
    }

    private static List<String> periods(ParsedFigures figures) {
        return figures.drafts().stream().map(draft -> draft.statement().series().flow() + " " + draft.statement().period()).toList();
    }

    private static ParsedFigures read(String text, Map<FigurePart, String> constants) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Mapping mapping = FigureFile.read(new ByteArrayInputStream(bytes), CsvFiles.TODAY)
                    .head()
                    .orElseThrow()
                    .mapping()
                    .with(FigurePart.REPORTER, "GACC")
                    .with(FigurePart.PARTNER, "RU")
                    .with(FigurePart.UNIT, "BILLION")
                    .with(FigurePart.CURRENCY, "USD");
            for (Map.Entry<FigurePart, String> said : constants.entrySet()) {
                mapping = mapping.with(said.getKey(), said.getValue());
            }
            return FigureFile.read(new ByteArrayInputStream(bytes), new ReadingOptions(null, null, mapping), CsvFiles.TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
