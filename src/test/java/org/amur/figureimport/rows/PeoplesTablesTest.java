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

/** Tables that analysts make for themselves. */
class PeoplesTablesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"China-Russia trade, bn USD\"|BILLION USD",
                "\"Торговля России и Китая, млрд долл. США\"|BILLION USD",
                "China-Russia trade - mn USD|MILLION USD",
                "中俄贸易：亿美元|HUNDRED_MILLION USD",
                "\"Trade, bn yuan, 2021-2022\"|BILLION CNY"
            })
    void theUnitMayStandAtTheEndOfTheTitle(String title, String unit) {
        ParsedFigures figures = read(title + "\nyear,exports\n2022,1\n", Map.of());
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("EXPORT 2022 1 " + unit + " null"), inShort(figures));
    }

    @Test
    void aTitleWithAnotherUnitStatesNoUnit() {
        assertEquals(List.of("REPORTER", "DECLARANT", "PARTNER", "UNIT", "CURRENCY"),
                CsvFiles.read("\"Trade, million tonnes\"\nyear,exports\n2022,1\n")
                .problems().stream().map(Problem::detail).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {",2021,2022\nExports,1,2\nImports from Russia,3,4\n", "\"\",2021,2022\nexports,1,2\nimports,3,4\n"})
    void rowsAreCalledByFlowsBelowACornerWithoutAName(String text) {
        assertEquals(List.of("EXPORT 2021 1 MILLION USD null", "EXPORT 2022 2 MILLION USD null", "IMPORT 2021 3 MILLION USD null",
                "IMPORT 2022 4 MILLION USD null"), inShort(read(text, MILLIONS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",exports,rank\n2021,1,9\n2022,2,9\n", ",exports,rank\n2021年,1,9\n2022年,2,9\n"})
    void rowsAreCalledByTimesBelowACornerWithoutAName(String text) {
        assertEquals(List.of("EXPORT 2021 1 MILLION USD null", "EXPORT 2022 2 MILLION USD null"), inShort(read(text, MILLIONS)));
    }

    @Test
    void theYearOfMonthsMayStandInTheTitle() {
        assertEquals(List.of("EXPORT 2023-01 1 MILLION USD null", "EXPORT 2023-02 2 MILLION USD null"),
                inShort(read("Trade in 2023\n,exports,rank\nJan,1,9\nFeb,2,9\n", MILLIONS)));
        assertEquals(List.of("EXPORT 2023-01 1 MILLION USD null", "EXPORT 2023-02 2 MILLION USD null"),
                inShort(read("Trade in January-February 2023\nmonth,exports\nJan,1\nFeb,2\n", MILLIONS)));
    }

    /** Row numbers, or parts that other columns state, too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ",year,exports\n1,2021,1\n2,2022,2\n",
                ",year,exports\n2023-01,2021,1\n2023-02,2022,2\n",
                ",year,exports\nimports,2021,1\nimports,2022,2\n"
            })
    void whatIsSaidElsewhereIsNotReadFromIt(String text) {
        assertEquals(List.of("EXPORT 2021 1 MILLION USD null", "EXPORT 2022 2 MILLION USD null"), inShort(read(text, MILLIONS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"year,exports,imports\n,mn USD,mn USD\n2022,1,2\n", "year,exports,imports\n,(mn USD),(mn USD)\n2022,1,2\n",
        "год;экспорт;импорт\n;млн долл.;млн долл.\n2022;1;2\n", "年份,出口,进口\n,百万美元,百万美元\n2022,1,2\n",
        "year,exports,share,imports\n,mn USD,%,mn USD\n2022,1,9,2\n"})
    void unitsMayStandInARowBelowTheNames(String text) {
        ParsedFigures figures = read(text, Map.of());
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("EXPORT 2022 1 MILLION USD null", "IMPORT 2022 2 MILLION USD null"), inShort(figures));
        assertEquals(1, figures.remarks().stream().filter(remark -> remark.reason() == Reason.NAMES_IN_TWO_ROWS).count());
    }

    @Test
    void repeatedNamesAreNoRow() {
        ParsedFigures figures = read("year,exports (mn USD)\n2021,1\nyear,exports (mn USD)\n2022,2\n", Map.of());
        assertEquals(List.of(), problems(figures));
        assertEquals(2, figures.drafts().size());
        assertEquals(Map.of(Reason.NAMES_AGAIN, 1), figures.passedOver());
        assertEquals(1, problems(read("year,exports (mn USD)\n2021,1\nyear,exports (bn CNY)\n2022,2\n", Map.of())).stream()
                .filter(each -> each.endsWith("NOT_A_NUMBER")).count(), "Other names hold for other rows");
    }

    @Test
    void eachOfSeveralGrowthsIsOfTheColumnBeforeIt() {
        assertEquals(List.of("EXPORT 2022 1 BILLION USD 5", "IMPORT 2022 2 BILLION USD -6.5"),
                inShort(read("year,\"exports, bn USD\",yoy,\"imports, bn USD\",yoy\n2022,1,5%,2,-6.5%\n", Map.of())));
        assertEquals(List.of("TOTAL 2022 190.27 BILLION USD 29.3", "TOTAL 2022 1280 BILLION CNY 34.3"),
                inShort(read("year,\"trade, bn USD\",growth,\"trade, bn CNY\",growth\n2022,190.27,29.3,1280,34.3\n", Map.of())));
        assertEquals(
                List.of("EXPORT 2022 1 BILLION USD null", "IMPORT 2022 2 BILLION USD null"),
                inShort(read("year,\"exports, bn USD\",\"imports, bn USD\",yoy,yoy\n2022,1,2,5%,-6.5%\n", Map.of())),
                "Nobody knows which is whose");
        assertEquals(List.of("1 exports DUPLICATE_COLUMN"), problems(read("year,exports,exports\n2022,1,2\n", MILLIONS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-01-31", "2023-01-01", "2023-01-31T00:00:00", "31.01.2023"})
    void aDayIsItsMonthWhereThatIsSaid(String day) {
        String text = "date,exports (mn USD)\n" + day + ",1\n";
        assertEquals(List.of("2 date A_DAY"), problems(read(text, Map.of())));
        assertEquals(List.of("EXPORT 2023-01 1 MILLION USD null"), inShort(read(text, Map.of(FigurePart.DAYS, "month"))));
    }

    /** The month is ambiguous. */
    @ParameterizedTest
    @ValueSource(strings = {"01/02/2023", "1.2/2023", "2023-13-01"})
    void anyOtherDayIsNone(String day) {
        String text = "date,exports (mn USD)\n" + day + ",1\n";
        assertEquals(1, problems(read(text, Map.of(FigurePart.DAYS, "month"))).size());
    }

    @Test
    void theYearMayStandAtItsFirstMonthAlone() {
        ParsedFigures figures = read("year,month,exports (mn USD)\n2022,Nov,1\n,Dec,2\n2023,Jan,3\n,Feb,4\n,,\n", Map.of());
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("EXPORT 2022-11 1 MILLION USD null", "EXPORT 2022-12 2 MILLION USD null", "EXPORT 2023-01 3 MILLION USD null",
                "EXPORT 2023-02 4 MILLION USD null"), inShort(figures));
        assertEquals(List.of("3 year 2022"), figures.remarks().stream().filter(remark -> remark.reason() == Reason.YEAR_FROM_ABOVE)
                .map(remark -> remark.line() + " " + remark.column() + " " + remark.text()).toList());
    }

    @Test
    void anEarlierMonthWithoutAYearIsOfNone() {
        assertEquals(List.of("3 year MONTH_WITHOUT_YEAR", "4 year MONTH_WITHOUT_YEAR"),
                problems(read("year,month,exports (mn USD)\n2022,Dec,1\n,Jan,2\n,Feb,3\n", Map.of())));
        assertEquals(List.of("2 year MONTH_WITHOUT_YEAR"), problems(read("year,month,exports (mn USD)\n,Dec,1\n2023,Jan,2\n", Map.of())));
    }

    @Test
    void bracketsAreBelowZeroInABalanceOnly() {
        assertEquals(List.of("BALANCE 2022 -38.0 MILLION USD null"), inShort(read("year,balance\n2022,(38.0)\n", MILLIONS)));
        assertEquals(List.of("2 exports NOT_A_NUMBER"), problems(read("year,exports\n2022,(38.0)\n", MILLIONS)));
    }

    private static final Map<FigurePart, String> MILLIONS = Map.of(FigurePart.UNIT, "MILLION", FigurePart.CURRENCY, "USD");

    private static List<String> inShort(ParsedFigures figures) {
        return figures.drafts().stream().map(FigureDraft::statement).map(stated -> stated.series().flow() + " " + stated.period() + " "
                + stated.amount().value() + " " + stated.amount().scale() + " " + stated.amount().currency() + " "
                + (stated.claimedGrowth() == null ? null : stated.claimedGrowth().toPlainString())).toList();
    }

    private static ParsedFigures read(String text, Map<FigurePart, String> constants) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            Mapping mapping = FigureFile.read(new ByteArrayInputStream(bytes), CsvFiles.TODAY).head().orElseThrow().mapping()
                    .with(FigurePart.REPORTER, "GACC").with(FigurePart.PARTNER, "RU");
            for (Map.Entry<FigurePart, String> said : constants.entrySet()) {
                mapping = mapping.with(said.getKey(), said.getValue());
            }
            return FigureFile.read(new ByteArrayInputStream(bytes), new ReadingOptions(null, null, mapping), CsvFiles.TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
