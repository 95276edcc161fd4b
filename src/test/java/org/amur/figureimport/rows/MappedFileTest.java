package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.TODAY;
import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.amur.AllocatedBytes;
import org.amur.figure.value.Period;
import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.MappedColumn;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.mapping.PeriodsTest;
import org.amur.figureimport.mapping.Proposal;
import org.amur.figureimport.table.Books;
import org.amur.figureimport.table.EncryptedBooks;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Valid and invalid tables without a fixed layout. */
class MappedFileTest {

    private static final long SEED = Long.getLong("amur.seed", 20230320L);
    private static final String HEADER = "year,month,country,partner,exports (mn USD),imports (mn USD)\n";
    private static final Object[] NAMES = {"year", "month", "country", "partner", "exports (mn USD)", "imports (mn USD)"};

    @Test
    void aTableOfAnyCountryBecomesFigures() {
        ParsedFigures figures = read(HEADER + "2020,1,Rep. of Korea,Китай,1.5,2\n2020,January,RUS,World,3,\n2020,1,Brazil,India,4,5\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(Optional.of(Layout.MAPPED), figures.layout());
        assertEquals(List.of("KR CN EXPORT 2020-01 1.5 MILLION USD", "KR CN IMPORT 2020-01 2 MILLION USD",
                "RU W00 EXPORT 2020-01 3 MILLION USD"), inShort(figures));
        assertEquals(Map.of(Reason.OTHER_COUNTRIES, 1, Reason.NOT_STATED, 1), figures.passedOver());
    }

    @Test
    void aTableOfThousandsOfColumnsIsRefusedAndOneOfAsManyAsMayBeIsRead() {
        assertEquals(List.of("1  TOO_MANY_COLUMNS"), problems(CsvFiles.read(wide(16_384))));
        assertEquals(List.of("CN RU EXPORT 2020-01 1.5 MILLION USD"), inShort(read(wide(4_000))));
    }

    /** Each column is compared with the others of the same measure. */
    @Test
    void proposingAMappingIsNotQuadratic() {
        AllocatedBytes.assertLinear(500, columns -> {
            Mapping mapping = Proposal.of(IntStream.range(0, columns).mapToObj(each -> "exports, mn USD (" + each + ")").toList());
            assertEquals(columns, mapping.columns().size());
        });
    }

    /** Returns one value column, and otherwise unknown names. */
    private static String wide(int columns) {
        String names = IntStream.range(5, columns).mapToObj(place -> "unknown " + place).collect(Collectors.joining(","));
        return "year,month,country,partner,exports (mn USD)," + names + "\n2020,1,CN,RU,1.5" + ",1".repeat(columns - 5) + "\n";
    }

    /** Rows with few texts are short in a file, however many columns they leave empty. */
    @Test
    void wideTablesHaveALowerRowLimit() {
        assertEquals(List.of("2501  TOO_MANY_CELLS"), problems(read(sparse(4_000, 2_502))));
        assertEquals(List.of(), problems(read(sparse(4_000, 2_500))));
        assertEquals(List.of("200001  TOO_MANY_ROWS"), problems(read(sparse(50, 200_002))));
    }

    /** Returns one record a line; only the first has all columns, and a figure. */
    private static String sparse(int columns, int rows) {
        String record = "{\"year\": 2020, \"country\": \"%s\", \"partner\": \"KR\", \"exports (mn USD)\": 1.5";
        String names = IntStream.range(4, columns).mapToObj(", \"unknown %d\": null"::formatted).collect(Collectors.joining());
        return "[" + record.formatted("CN") + names + "}" + (",\n" + record.formatted("BR") + "}").repeat(rows - 1) + "]";
    }

    @Test
    void missingPartsAreNotGuessed() {
        ParsedFigures figures = CsvFiles.read("year,country,partner,exports\n2020,RU,CN,1\n");
        assertEquals(List.of("1  MAPPING_LACKS", "1  MAPPING_LACKS", "1  MAPPING_LACKS"), problems(figures));
        assertEquals(List.of("REPORTER", "UNIT", "CURRENCY"), figures.problems().stream().map(Problem::detail).toList());
        assertEquals(List.of(List.of("2020", "RU", "CN", "1")), figures.head().orElseThrow().samples());
    }

    @Test
    void semicolonsAndTabsDivideColumnsAndCommasAreDecimalWhereThatIsDeclared() {
        for (String delimiter : List.of(";", "\t")) {
            String text = "Год;Страна;Партнер;Экспорт, млн долл.\n2020;Россия;Китай;1 197,01\n".replace(";", delimiter);
            assertEquals(List.of("2 экспорт, млн долл. NOT_A_NUMBER"), problems(read(text)));
            assertEquals(List.of("RU CN EXPORT 2020 1197.01 MILLION USD"), inShort(read(text, FigurePart.DECIMALS, "comma")));
        }
    }

    @Test
    void encodingsAreReadIfTheyAreCertainOrChosen() {
        String text = "Год,Страна,Партнер,Экспорт млн долл\n2020,Россия,Китай,5\n";
        assertEquals(List.of("1  NOT_UTF8"), problems(read(text.getBytes(Charset.forName("windows-1251")), ReadingOptions.AS_IT_IS)));
        Mapping imf = Proposal.of(List.of("Год", "Страна", "Партнер", "Экспорт млн долл")).with(FigurePart.REPORTER, "IMF");
        for (String name : List.of("windows-1251", "GB18030")) {
            Charset charset = Charset.forName(name);
            ParsedFigures figures = read(text.getBytes(charset), new ReadingOptions(charset, null, imf));
            assertEquals(List.of("RU CN EXPORT 2020 5 MILLION USD"), inShort(figures));
            assertEquals(List.of(name), remarked(figures, Reason.ENCODING));
        }
        ParsedFigures wide = read(text.getBytes(StandardCharsets.UTF_16), new ReadingOptions(null, null, imf));
        assertEquals(1, wide.drafts().size());
        assertEquals(List.of("UTF-16BE"), remarked(wide, Reason.ENCODING));
    }

    @Test
    void lookalikeLettersAreReportedWithTheirPlace() {
        ParsedFigures figures = read(HEADER + "2020,1,RU,Кит\u0061й,1,2\n");
        assertEquals(2, figures.drafts().size());
        Problem remark = figures.remarks().stream().filter(each -> each.reason() == Reason.LOOKALIKE).findFirst().orElseThrow();
        assertEquals("2 partner Кит\u0061й Китай", remark.line() + " " + remark.column() + " " + remark.text() + " " + remark.detail());
    }

    @Test
    void aMisspeltCountryRefusesTheFileOnlyWhereItIsAboutChinaOrRussia() {
        assertEquals(List.of("2 partner UNKNOWN_AREA"), problems(read(HEADER + "2020,1,RU,Chnia,1,2\n2020,1,US,Brasilia,1,2\n")));
    }

    @Test
    void aLostZeroOfACodeIsReported() {
        ParsedFigures figures = read("year,country,partner,hs,exports (mn USD)\n2020,RU,CN,8,1\n2020,RU,CN,27,2\n2020,RU,CN,80110,3\n");
        assertEquals(List.of("08", "27", "080110"),
                figures.drafts().stream().map(draft -> draft.statement().series().commodity()).toList());
        assertEquals(List.of("8", "80110"), remarked(figures, Reason.LOST_ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0-", "n/a", "…", "..", ":c", "NaN", "-", "\u2212"})
    void aMarkForAMissingValueIsAskedAbout(String mark) {
        String text = HEADER + "2020,1,RU,CN,1," + mark + "\n";
        ParsedFigures refused = read(text);
        assertEquals(List.of("2 imports (mn usd) NO_VALUE_MARK"), problems(refused));
        assertEquals(List.of(), refused.drafts());
        ParsedFigures declared = read(text, FigurePart.MARKS, "silence");
        assertEquals(List.of(), problems(declared));
        assertEquals(Map.of(Reason.MARKED_AS_NOT_STATED, 1), declared.passedOver());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hong Kong dollar|*",
                "Singapore dollar|*",
                "Australian Dollar|*",
                "долларов Гонконга|*",
                "yen (¥)|*",
                "港元|*",
                "US dollar|USD",
                "United States dollars|USD",
                "dollars|USD",
                "million dollars|USD",
                "долларов США|USD",
                "$|USD",
                "¥|CNY",
                "元|CNY",
                "Imports of goods, Cost insurance freight (CIF), US dollar|USD",
                "TXG_FOB_USD|USD",
                "Series of the fund, US dollars|USD"
            })
    void aDollarBesideAnotherWordMayBeAnotherCountrys(String cell, String currency) {
        ParsedFigures figures = read("year,country,partner,currency,exports\n2020,RU,CN,\"" + cell + "\",1\n", FigurePart.UNIT, "MILLION");
        assertEquals(currency.equals("*") ? List.of("2 currency UNKNOWN_CURRENCY") : List.of(), problems(figures));
        assertEquals(currency.equals("*") ? List.of() : List.of("RU CN EXPORT 2020 1 MILLION " + currency), inShort(figures));
    }

    @ParameterizedTest
    @CsvSource({"-5,NEGATIVE", "=1+1,NOT_A_NUMBER", "=cmd|' /C calc'!A0,NOT_A_NUMBER", "'1,28',NOT_A_NUMBER", "1e5,NOT_A_NUMBER"})
    void whatIsNoValueIsRefusedInItsPlace(String cell, Reason reason) {
        assertEquals(List.of("2 exports (mn usd) " + reason), problems(read(HEADER + "2020,1,RU,CN,\"" + cell + "\",2\n")));
    }

    @Test
    void thousandsMayBeDividedWhereThatIsTheOnlyReading() {
        assertEquals(List.of("RU CN EXPORT 2020-01 1234567.5 MILLION USD", "RU CN IMPORT 2020-01 1234567 MILLION USD"),
                inShort(read(HEADER + "2020,1,RU,CN,\"1,234,567.5\",1 234 567\n")));
        assertEquals(List.of("RU CN EXPORT 2020-01 1234567.5 MILLION USD", "RU CN IMPORT 2020-01 1234 MILLION USD"),
                inShort(read(HEADER + "2020,1,RU,CN,1'234'567.5,1’234\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$76.12 bn|76.12 BILLION USD",
                "76.12 bn USD|76.12 BILLION USD",
                "761.2亿美元|761.2 HUNDRED_MILLION USD",
                "76.12 млрд долл.|76.12 BILLION USD",
                "76.12 billion US dollars|76.12 BILLION USD",
                "CNY 512.3 bn|512.3 BILLION CNY",
                "5123亿元人民币|5123 HUNDRED_MILLION CNY",
                "5123亿元|5123 HUNDRED_MILLION CNY",
                "512.3 млрд юаней|512.3 BILLION CNY"
            })
    void unitsAndCurrenciesMayStandInTheCellsAlone(String cell, String amount) {
        ParsedFigures figures = read("year,country,partner,exports,imports\n2022,RU,CN," + cell + ",$1 bn\n2023,RU,CN,"
                + cell + ",5 mn CNY\n");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("RU CN EXPORT 2022 " + amount, "RU CN IMPORT 2022 1 BILLION USD", "RU CN EXPORT 2023 " + amount,
                "RU CN IMPORT 2023 5 MILLION CNY"), inShort(figures));
    }

    @Test
    void aCellWithoutAUnitIsRefusedWhereOnlyCellsHaveThem() {
        String text = "year,country,partner,exports\n2021,RU,CN,68.0 bn USD\n2022,RU,CN,%s\n";
        assertEquals(List.of("3 exports NO_UNIT", "3 exports NO_CURRENCY"), problems(read(text.formatted("76.12"))));
        assertEquals(List.of("3 exports NO_CURRENCY"), problems(read(text.formatted("76.12 bn"))));
        assertEquals(List.of("3 exports NOT_A_NUMBER"), problems(read(text.formatted("76.12 bn EUR"))).stream().limit(1).toList());
        assertEquals("RU CN EXPORT 2022 76.12 BILLION USD", inShort(read(text.formatted("76.12 bn"), FigurePart.CURRENCY, "USD")).get(1));
        assertEquals(
                "RU CN EXPORT 2022 512.3 BILLION CNY",
                inShort(read(text.formatted("512.3 bn yuan"), FigurePart.CURRENCY, "USD"))
                        .get(1),
                "What is said of all rows gives way to the cell");
        assertEquals(List.of("1  MAPPING_LACKS", "1  MAPPING_LACKS"), problems(read("year,country,partner,exports\n2021,RU,CN,68.0\n")));
    }

    @Test
    void aPointBeforeThreeDigitsEverywhereMayDivideThousands() {
        String european = "year;country;partner;exports (mn USD);imports (mn USD)\n2020;RU;CN;50.584;57.183\n2021;RU;CN;67.551;%s\n";
        assertEquals(List.of("50.584"), remarked(read(european.formatted("79.322")), Reason.POINT_OR_THOUSANDS));
        assertEquals(List.of(), remarked(read(european.formatted("79.32")), Reason.POINT_OR_THOUSANDS));
        assertEquals(List.of(), remarked(read(european.formatted("1079.322")), Reason.POINT_OR_THOUSANDS));
        ParsedFigures grouped = read(european.formatted("79.322"), FigurePart.DECIMALS, "comma");
        assertEquals(List.of(), remarked(grouped, Reason.POINT_OR_THOUSANDS));
        assertEquals("RU CN EXPORT 2020 50584 MILLION USD", inShort(grouped).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1'23", "'1234", "1234'567", "1'234 567", "1''234", "0'234"})
    void anApostropheDividesNothingElse(String cell) {
        assertEquals(List.of("2 exports (mn usd) NOT_A_NUMBER"), problems(read(HEADER + "2020,1,RU,CN," + cell + ",2\n")));
    }

    @Test
    void thePeriodMayNotComeTwice() {
        assertEquals(List.of("3  DUPLICATE", "3  DUPLICATE"), problems(read(HEADER + "2020,1,RU,CN,1,2\n2020,1,RU,CN,1,3\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年13月", "2023年1-13月", "1850年", "12.1899", "January 1850"})
    void aPeriodThatCannotBeIsAProblemWhereverItIsSaid(String period) {
        ParsedFigures inACell = read("period,country,partner,exports (mn USD)\n2020,RU,CN,1\n" + period + ",RU,CN,1\n");
        assertEquals(List.of("3 period BAD_PERIOD"), problems(inACell));
        assertEquals(period, inACell.problems().get(0).text());
        String undated = "country,partner,exports (mn USD)\nRU,CN,1.5\n";
        ParsedFigures ofAllRows = read(undated, FigurePart.PERIOD, period);
        assertEquals(List.of("2 exports (mn usd) BAD_PERIOD"), problems(ofAllRows));
        assertEquals(period, ofAllRows.problems().get(0).text(), "What was said of all rows, and not the number");
        assertEquals(List.of("2 exports (mn usd) BAD_PERIOD"), problems(read(undated, FigurePart.YEAR, period)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"month,country,partner,2022,2023\n1,RU,CN,5000,7000\nFebruary,RU,CN,5001,7001\n",
        "period,country,partner,2022,2023\nянварь,RU,CN,5000,7000\n2,RU,CN,5001,7001\n"})
    void aYearThatAColumnIsNamedAfterAndTheMonthOfARowAreOneMonth(String text) {
        ParsedFigures figures = exports(text);
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("RU CN EXPORT 2022-01 5000 MILLION USD", "RU CN EXPORT 2023-01 7000 MILLION USD",
                "RU CN EXPORT 2022-02 5001 MILLION USD", "RU CN EXPORT 2023-02 7001 MILLION USD"), inShort(figures));
    }

    @Test
    void aMonthBesideAYearInAColumnOfPeriodsIsTheMonth() {
        String text = "period,month,country,partner,value\n2022,3,RU,CN,1\n"
                + "2022-04,4,RU,CN,2\n2022,,RU,CN,3\n2021,52,RU,CN,4\n";
        ParsedFigures figures = exports(text);
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("RU CN EXPORT 2022-03 1 MILLION USD", "RU CN EXPORT 2022-04 2 MILLION USD",
                "RU CN EXPORT 2022 3 MILLION USD", "RU CN EXPORT 2021 4 MILLION USD"), inShort(figures));
    }

    @Test
    void aMonthIsMissingWhereOtherRowsHaveTheirs() {
        ParsedFigures figures = read(HEADER + "2020,,RU,CN,1,2\n2020,2,RU,CN,3,4\n2020,,BR,IN,5,6\n2020, ,RU,CN,7,8\n");
        assertEquals(List.of("5  DUPLICATE", "5  DUPLICATE", "2 month MISSING", "5 month MISSING"), problems(figures));
        assertEquals(List.of("RU CN EXPORT 2020 1 MILLION USD", "RU CN IMPORT 2020 2 MILLION USD"),
                inShort(read(HEADER + "2020,,RU,CN,1,2\n")), "Nobody fills the column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"frequency,A,M", "FREQUENCY.ID,A,M", "period type,Annual,Monthly", "вид периода,год,месяц"})
    void aRowThatIsSaidToBeOfAYearNeedsNoMonth(String frequency) {
        String[] said = frequency.split(",");
        ParsedFigures figures = read("year,month,%s,country,partner,exports (mn USD)\n2020,,%s,RU,CN,1\n2021,2,%s,RU,CN,2\n"
                .formatted((Object[]) said));
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("RU CN EXPORT 2020 1 MILLION USD", "RU CN EXPORT 2021-02 2 MILLION USD"), inShort(figures));
    }

    @Test
    void aColumnOfMonthsMaySayTheirYears() {
        String text = "month,country,partner,exports (mn USD)\n%s,RU,CN,1\n%s,RU,CN,2\n";
        assertEquals(List.of("RU CN EXPORT 2023-12 1 MILLION USD", "RU CN EXPORT 2024-01 2 MILLION USD"),
                inShort(read(text.formatted("2023-12", "2024-01"))));
        assertEquals(List.of("RU CN EXPORT 2023-12 1 MILLION USD", "RU CN EXPORT 2024-01 2 MILLION USD"),
                inShort(read(text.formatted("Dec 2023", "2024年1月"))));
        assertEquals(List.of("1  MAPPING_LACKS"), problems(read(text.formatted("12", "January"))), "Once, and not for each row");
        assertEquals(List.of("1  MAPPING_LACKS"), problems(read(text.formatted("", "52"))));
        assertEquals(List.of("1  MAPPING_LACKS"), problems(read("month,country,partner,exports (mn USD)\n")));
        assertEquals(List.of("3 month MONTH_WITHOUT_YEAR"), problems(read(text.formatted("2023-12", "January"))));
        assertEquals(List.of("2 month MISSING"), problems(read(text.formatted("", "2024-01"))));
        assertEquals(
                List.of("2 month MISSING", "3 month MISSING"),
                problems(read(text.formatted("", "") + "2024-01,RU,CN,3\n2024-02,RU,CN,4\n")));
        assertEquals(List.of("RU CN EXPORT 2024-12 1 MILLION USD", "RU CN EXPORT 2024-01 2 MILLION USD"),
                inShort(read(text.formatted("12", "January"), FigurePart.YEAR, "2024")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "Итого", "合计", "总计", "Всего", "Grand total"})
    void aSumIsNoTimeAndSaidToBeOne(String sum) {
        assertEquals(
                List.of("3 month A_SUM"),
                problems(read(
                        "year,month,country,partner,exports (mn USD)\n2024,1,RU,CN,1\n2024," + sum + ",RU,CN,2\n")));
        assertEquals(List.of("3 year A_SUM"), problems(read("year,country,partner,exports (mn USD)\n2024,RU,CN,1\n" + sum + ",RU,CN,2\n")));
        assertEquals(
                List.of("3 period A_SUM"),
                problems(read("period,country,partner,exports (mn USD)\n2024,RU,CN,1\n" + sum + ",RU,CN,2\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total", "Итого", "合计", "总计", "Всего", "Grand total", "Всего по странам"})
    void aSumOfPartnersOrGoodsIsOfAllOfThem(String sum) {
        assertEquals(List.of("RU CN EXPORT 2024 1 MILLION USD", "RU W00 EXPORT 2024 5 MILLION USD"),
                inShort(read("year,country,partner,exports (mn USD)\n2024,RU,CN,1\n2024,RU," + sum + ",5\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exports (USD)|12.3 bn|12.3 BILLION",
                "exports (USD)|12.3bn|12.3 BILLION",
                "exports (USD)|$12.3 bn|12.3 BILLION",
                "exports (USD)|12.3 million|12.3 MILLION",
                "exports (USD)|12.3 млрд|12.3 BILLION",
                "exports (USD)|12.3 млрд. долл.|12.3 BILLION",
                "exports (USD)|12.3亿|12.3 HUNDRED_MILLION",
                "exports (USD)|1 234 млн|1234 MILLION",
                "exports (USD)|US$ 12.3 bn|12.3 BILLION",
                "exports (USD)|12.3|12.3 THOUSAND",
                "exports (USD)|$12.3|12.3 THOUSAND",
                "exports (mn USD)|12.3 mn|12.3 MILLION",
                "exports (mn USD)|12.3 mn $|12.3 MILLION",
                "exports (USD)|12.3亿美元|12.3 HUNDRED_MILLION",
                "exports (USD)|亿美元 12.3|12.3 HUNDRED_MILLION",
                "exports (USD)|12.3万美元|12.3 TEN_THOUSAND",
                "exports (USD)|12.3 百万美元|12.3 MILLION",
                "exports (USD)|12.3美元|12.3 THOUSAND",
                "出口 (万美元)|12.3万美元|12.3 TEN_THOUSAND",
                "exports (USD)|1200 dollars|1200 THOUSAND"
            })
    void aUnitMayStandBesideTheNumber(String name, String cell, String amount) {
        assertEquals(
                List.of("RU CN EXPORT 2024 " + amount + " USD"),
                inShort(read(
                        "year;country;partner;" + name + "\n2024;RU;CN;" + cell + "\n", FigurePart.UNIT, "thousand")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exports (mn USD)|12.3 bn|COLUMNS_DISAGREE",
                "exports (USD)|12.3 b|NOT_A_NUMBER",
                "exports (USD)|12.3 m|NOT_A_NUMBER",
                "exports (USD)|12.3 bn yuan|NOT_A_NUMBER",
                "exports (USD)|€12.3 bn|NOT_A_NUMBER",
                "exports (USD)|12.3 bn tonnes|NOT_A_NUMBER",
                "exports (USD)|12.3 %|NOT_A_NUMBER",
                "exports (USD)|about 12.3 bn|NOT_A_NUMBER",
                "exports (USD)|12-13 bn|NOT_A_NUMBER",
                "exports (USD)|12,345 bn|NOT_A_NUMBER",
                "exports (USD)|bn|NOT_A_NUMBER",
                "出口 (万美元)|12.3亿美元|COLUMNS_DISAGREE",
                "出口 (万美元)|亿美元 12.3|COLUMNS_DISAGREE",
                "exports (USD)|亿美元 12.3 bn|NOT_A_NUMBER",
                "exports (USD)|12.3亿元|NOT_A_NUMBER",
                "exports (USD)|1200 ед.|NOT_A_NUMBER",
                "exports (USD)|1200 units|NOT_A_NUMBER",
                "exports (USD)|1200 единиц|NOT_A_NUMBER"
            })
    void whatIsNoUnitBesideTheNumberIsNotGuessed(String name, String cell, String reason) {
        assertEquals(
                List.of("2 " + name.toLowerCase(Locale.ROOT) + " " + reason),
                problems(read(
                        "year;country;partner;" + name + "\n2024;RU;CN;" + cell + "\n", FigurePart.UNIT, "thousand")));
    }

    @Test
    void aUnitInACellIsHeldAgainstThatOfItsRow() {
        String text = "year,country,partner,unit,exports (USD)\n2024,RU,CN,%s,12.3 bn\n";
        assertEquals(List.of("RU CN EXPORT 2024 12.3 BILLION USD"), inShort(read(text.formatted("billion"))));
        assertEquals(List.of("2 exports (usd) COLUMNS_DISAGREE"), problems(read(text.formatted("million"))));
    }

    @ParameterizedTest
    @CsvSource({"1, COLUMNS_DISAGREE", "one, COLUMNS_DISAGREE", "units, COLUMNS_DISAGREE", "ед., COLUMNS_DISAGREE", "美元,", "'',"})
    void aUnitInACellIsHeldAgainstSinglePieces(String unit, String reason) {
        String text = "year,country,partner,unit,exports (USD)\n2024,RU,CN,%s,12.3 bn\n";
        assertEquals(
                reason == null ? List.of() : List.of("2 exports (usd) " + reason),
                problems(read(text.formatted(unit), FigurePart.UNIT, "thousand")));
        assertEquals(List.of("RU CN EXPORT 2024 12.3 BILLION USD"),
                inShort(read("year,country,partner,出口(美元)\n2024,RU,CN,12.3 bn\n", FigurePart.UNIT, "thousand")));
    }

    /** A skipped row needs no currency, whatever note mark its zero has. */
    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0", "0*", "0 p"})
    void aZeroTakenForSilenceNeedsNoCurrency(String zero) {
        String text = "year,country,partner,currency,exports (mn)\n2020,RU,CN,USD,1\n2021,RU,CN,," + zero + "\n";
        assertEquals(List.of("RU CN EXPORT 2020 1 MILLION USD"), inShort(read(text, FigurePart.ZEROS, "silence")));
        assertEquals(List.of("3 currency MISSING"), problems(read(text.replace(zero + "\n", "5\n"), FigurePart.ZEROS, "silence")));
        assertEquals(List.of("3 currency MISSING"), problems(read(text, FigurePart.ZEROS, "value")));
    }

    /** As month of UN Comtrade. */
    @Test
    void theFiftySecondMonthIsTheWholeYear() {
        assertEquals(List.of("RU CN EXPORT 2020 1 MILLION USD", "RU CN IMPORT 2020 2 MILLION USD"),
                inShort(read(HEADER + "2020,52,RU,CN,1,2\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-03", "2021", "2021Q1", "2021-01..2021-03", "March 2021"})
    void aYearThatThePeriodContradictsIsAProblem(String period) {
        String names = "year,period,country,partner,value\n";
        assertEquals(List.of("2 period COLUMNS_DISAGREE"), problems(exports(names + "2020," + period + ",RU,CN,5\n")));
        assertEquals(List.of(), problems(exports(names + "2021," + period + ",RU,CN,5\n")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"month,country,partner,2022-03|1,RU,CN,5|2 2022-03 MONTH_BESIDE_PERIOD",
        "month,country,partner,2022|13,RU,CN,5|2 2022 BAD_PERIOD",
        "period,country,partner,2022|Q5,RU,CN,5|2 period BAD_PERIOD",
        "period,country,partner,2022|2021,RU,CN,5|2 period BAD_PERIOD"})
    void aMonthThatTheColumnContradictsIsAProblem(String names, String row, String problem) {
        assertEquals(List.of(problem), problems(exports(names + "\n" + row + "\n")));
    }

    private static ParsedFigures exports(String text) {
        Mapping mapping = CsvFiles.read(text).head().orElseThrow().mapping().with(FigurePart.REPORTER, "IMF")
                .with(FigurePart.FLOW, "EXPORT").with(FigurePart.UNIT, "MILLION").with(FigurePart.CURRENCY, "USD");
        return read(text.getBytes(StandardCharsets.UTF_8), new ReadingOptions(null, null, mapping));
    }

    @Test
    void aPeriodThatIsSaidOfAllRowsIsNamedWhereItsColumnIsEmpty() {
        ParsedFigures figures = read("period,country,partner,exports (mn USD)\n,RU,CN,1\n", FigurePart.PERIOD, "1850");
        assertEquals(List.of("2 period BAD_PERIOD 1850"),
                figures.problems().stream().map(problem -> CsvFiles.inShort(problem) + " " + problem.text()).toList());
    }

    @Test
    void aMonthThatCannotBeIsNamedWithItsYear() {
        ParsedFigures figures = read(HEADER + "2020,13,RU,CN,1,2\n");
        assertEquals(List.of("2 year BAD_PERIOD 2020 13"),
                figures.problems().stream().map(problem -> CsvFiles.inShort(problem) + " " + problem.text()).toList());
    }

    @Test
    void noTextIsAPeriodThatFails() {
        Random random = new Random(SEED);
        StringBuilder periods = new StringBuilder("period,country,partner,exports (mn USD)\n");
        StringBuilder months = new StringBuilder(HEADER);
        for (int row = 0; row < 3_000; row++) {
            periods.append(PeriodsTest.made(random)).append(",RU,CN,1\n");
            months.append(PeriodsTest.made(random)).append(',').append(PeriodsTest.made(random)).append(",RU,CN,1,2\n");
        }
        read(periods.toString());
        read(months.toString());
        for (int text = 0; text < 300; text++) {
            read("country,partner,exports (mn USD)\nRU,CN,1\n", FigurePart.PERIOD, PeriodsTest.made(random));
            read("month,country,partner,exports (mn USD)\n5,RU,CN,1\n", FigurePart.YEAR, PeriodsTest.made(random));
        }
    }

    @Test
    void zerosAreMissingValuesIfSoMapped() {
        ParsedFigures figures = read(HEADER + "2020,1,RU,CN,1,0\n", FigurePart.ZEROS, "silence");
        assertEquals(1, figures.drafts().size());
        assertEquals(Map.of(Reason.NOT_REPORTED, 1), figures.passedOver());
        assertEquals(List.of("IMPORT 2020-01"), remarked(figures, Reason.ZERO_AS_SILENCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"77", "7701", "770100"})
    void theReservedChapterHasNoGoods(String code) {
        assertEquals(List.of("2 hs UNKNOWN_COMMODITY"),
                problems(read("year,country,partner,hs,exports (mn USD)\n2020,RU,CN," + code + ",1\n")));
    }

    // ---- workbooks

    @Test
    void aWorkbookIsReadLikeAText() {
        ParsedFigures figures = read(Books.of(Books.rows(NAMES, new Object[] {2020, 1, "Russia", "China", 771.36631809999997, "2.50"})));
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("RU CN EXPORT 2020-01 771.3663181 MILLION USD", "RU CN IMPORT 2020-01 2.50 MILLION USD"), inShort(figures));
    }

    /** Even if the file has a note of its own; an export of Amur contains it already. */
    @Test
    void imfEstimatesAreNotedBesideOtherNotes() {
        String header = "year,month,country,partner,note,exports (mn USD)\n";
        List<FigureDraft> drafts = read(header + "2022,1,RU,CN,from a mirror,1\n2021,12,RU,CN,from a mirror,1\n2022,2,CN,RU,,1\n").drafts();
        String note = "Estimated by the IMF, as all of Russia’s trade by country in its data since January 2022. from a mirror";
        assertEquals(Arrays.asList(note, "from a mirror", null), drafts.stream().map(FigureDraft::note).toList());
        ParsedFigures again = read(header + "2022,1,RU,CN,\"" + note + "\",1\n");
        assertEquals(note, again.drafts().get(0).note());
        assertEquals(List.of("2022"), remarked(again, Reason.ESTIMATE));
    }

    @Test
    void figuresKnowTheirCell() {
        Object[] names = NAMES.clone();
        names[4] = "Exports\n(mn USD)";
        byte[] book = Books.of(Books.rows(names, new Object[] {2020, 1, "RU", "CN", 1.5, "2.50"}), Books.rows(new Object[] {"more"}));
        assertEquals(List.of(new DraftCell("Sheet 1", "Exports\n(mn USD)", "1.5"), new DraftCell("Sheet 1", "imports (mn USD)", "2.50")),
                read(book).drafts().stream().map(FigureDraft::cell).toList());
        assertEquals(new DraftCell("", "exports (mn USD)", "1 234,50"), read(HEADER.replace(',', ';') + "2020;1;RU;CN;1 234,50;2\n",
                FigurePart.DECIMALS, "comma").drafts().get(0).cell(), "as it is written");
    }

    @Test
    void oneSheetIsReadAndTheOthersAreReported() {
        byte[] book = Books.of(
                Books.rows(NAMES, new Object[] {2020, 1, "RU", "CN", 1, 2}),
                Books.rows(NAMES, new Object[] {2020, 2, "RU", "CN", 3, 4}),
                sheet -> {});
        ParsedFigures first = read(book);
        assertEquals(List.of("Sheet 1", "Sheet 2"), first.sheets());
        assertEquals(List.of("Sheet 1"), remarked(first, Reason.SHEETS));
        ParsedFigures second = read(book, new ReadingOptions(null, "Sheet 2", imf(NAMES)));
        assertEquals(Period.month(2020, 2), second.drafts().get(0).statement().period());
        assertEquals(List.of("1  NO_SUCH_SHEET"), problems(read(book, new ReadingOptions(null, "Sheet 3", null))));
    }

    @Test
    void anotherSheetCanBeReadIfTheFirstIsInvalid() {
        byte[] book = Books.of(sheet -> {
            Books.rows(NAMES, new Object[] {2020, 1, "RU", "CN", 1, 2}).accept(sheet);
            sheet.range(0, 4, 0, 5).merge();
        }, Books.rows(NAMES, new Object[] {2020, 2, "RU", "CN", 3, 4}));
        ParsedFigures first = read(book);
        assertEquals(List.of("1  MERGED_NAMES"), problems(first));
        assertEquals(List.of("Sheet 1", "Sheet 2"), first.sheets());
        assertEquals(2, read(book, new ReadingOptions(null, "Sheet 2", imf(NAMES))).drafts().size());
    }

    /** As in a workbook whose first columns, of years and countries, have no names. */
    @Test
    void severalColumnsWithoutANameAreReadEachByItself() {
        Object[] names = {null, null, "Partner", "Exports (mn USD)"};
        byte[] book = Books.of(Books.rows(names, new Object[] {2020, "Russia", "China", 1.5},
                new Object[] {2021, "Nowhere", "China", 2.5}));
        Mapping proposed = read(book).head().orElseThrow().mapping();
        assertEquals(List.of(FigurePart.PERIOD, FigurePart.IGNORED), firstTwo(proposed));
        List<MappedColumn> said = new ArrayList<>(proposed.columns());
        said.set(0, new MappedColumn("", FigurePart.YEAR, Map.of()));
        said.set(1, new MappedColumn("", FigurePart.DECLARANT, Map.of()));
        Mapping mapping = new Mapping("", said, proposed.constants()).with(FigurePart.REPORTER, "IMF");
        ParsedFigures figures = read(book, new ReadingOptions(null, null, mapping));
        assertEquals(List.of("RU CN EXPORT 2020 1.5 MILLION USD"), inShort(figures));
        assertEquals(List.of("3 B UNKNOWN_AREA"), problems(figures), "It is called by its letter");
        assertEquals(List.of(FigurePart.YEAR, FigurePart.DECLARANT), firstTwo(figures.head().orElseThrow().mapping()));
    }

    private static List<FigurePart> firstTwo(Mapping mapping) {
        return mapping.columns().stream().limit(2).map(MappedColumn::part).toList();
    }

    @Test
    void titlesAboveTheNamesArePassedOver() {
        ParsedFigures figures = read(Books.of(Books.rows(new Object[] {"Trade of Russia"}, new Object[] {}, NAMES,
                new Object[] {2020, 1, "RU", "CN", 1, 2}, new Object[] {"Source: customs"})));
        assertEquals(2, figures.drafts().size());
        assertEquals(4, figures.drafts().get(0).line());
        assertEquals(List.of("Trade of Russia"), remarked(figures, Reason.TITLE));
        assertEquals(Map.of(Reason.A_REMARK, 1), figures.passedOver());
    }

    @Test
    void theLastValueOfAFormulaIsReadAndReported() {
        ParsedFigures figures = read(withFormula("", "E2*2", "2"));
        assertEquals(List.of("F2 =E2*2"), remarked(figures, Reason.FORMULAS));
        assertEquals("RU CN IMPORT 2020-01 2 MILLION USD", inShort(figures).get(1));
        assertEquals(1, read(withFormula(" t=\"str\"", "IF(E2&gt;0,&quot;&quot;,1)", "")).drafts().size(),
                "Empty is a result, too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<v></v>", "<v/>", ""})
    void aFormulaWithoutAResultIsAProblemWhereItIsRead(String nothing) {
        UnaryOperator<String> unreckoned = sheet -> sheet.replace("<v>99</v>", "<f>1+2</f>" + nothing);
        byte[] value = Books.changed(Books.of(Books.rows(NAMES, new Object[] {2020, 1, "RU", "CN", 1, 99})),
                "xl/worksheets/sheet1.xml", unreckoned);
        assertEquals(List.of("2 imports (mn usd) NO_RESULT"), problems(read(value)));
        assertEquals("=1+2", read(value).problems().get(0).text());
        assertEquals(List.of(), remarked(read(value), Reason.FORMULAS), "It has no last reckoning");
        Object[] names = {"year", "country", "partner", "exports (mn USD)", "exports growth"};
        byte[] growth = Books.changed(Books.of(Books.rows(names, new Object[] {2020, "RU", "CN", 1, 99},
                new Object[] {2020, "BR", "IN", 1, 99})),
                "xl/worksheets/sheet1.xml", unreckoned);
        assertEquals(List.of("2 exports growth NO_RESULT"), problems(read(growth)),
                "Rows that are passed over are not read");
        Object[] ignored = {"year", "country", "partner", "exports (mn USD)", "comment"};
        byte[] comment = Books.changed(Books.of(Books.rows(ignored, new Object[] {2020, "RU", "CN", 1, 99})),
                "xl/worksheets/sheet1.xml", unreckoned);
        assertEquals(List.of(), problems(read(comment)), "Columns that are passed over are not read");
    }

    private static byte[] withFormula(String kind, String formula, String result) {
        return Books.changed(Books.of(Books.rows(NAMES, new Object[] {2020, 1, "RU", "CN", 1, 99})),
                "xl/worksheets/sheet1.xml",
                sheet -> sheet.replaceFirst("<c r=\"F2\"[^>]*>.*?</c>", "<c r=\"F2\"" + kind + "><f>" + formula + "</f><v>"
                        + result + "</v></c>"));
    }

    @Test
    void mergedCellsAreRefused() {
        ParsedFigures figures = read(Books.of(sheet -> {
            Books.rows(NAMES, new Object[] {2020, 1, "RU", "CN", 1, 2}).accept(sheet);
            sheet.range(0, 4, 0, 5).merge();
        }));
        assertEquals(List.of("1  MERGED_NAMES"), problems(figures));
        assertEquals("E1:F1", figures.problems().get(0).text());
    }

    @Test
    void aDateIsAsPreciseAsItIsShown() {
        Object[] names = {"period", "country", "partner", "exports (mn USD)"};
        ParsedFigures month = read(Books.of(sheet -> dated(sheet, names, "yyyy-mm")), new ReadingOptions(null, null, imf(names)));
        assertEquals(List.of("RU CN EXPORT 2024-01 1 MILLION USD"), inShort(month));
        assertEquals(List.of("A2 45292 = 2024-01-01"), remarked(month, Reason.DATES));
        assertEquals(List.of("2 period A_DAY"),
                problems(read(Books.of(sheet -> dated(sheet, names, "yyyy-mm-dd")), new ReadingOptions(null, null, imf(names)))));
        assertEquals(
                List.of("2 period DATE_SERIAL"),
                problems(read(
                        Books.of(Books.rows(names, new Object[] {45292, "RU", "CN", 1})),
                        new ReadingOptions(null, null, imf(names)))));
    }

    /** A spreadsheet stores 2024.10 as the number 2024.1. */
    @Test
    void theTenthMonthThatIsANumberIsNotTheFirst() {
        Object[] names = {"period", "country", "partner", "exports (mn USD)"};
        ParsedFigures figures = read(Books.of(Books.rows(names, new Object[] {2024.09, "RU", "CN", 1},
                new Object[] {2024.10, "RU", "CN", 2}, new Object[] {2024.11, "RU", "CN", 3})));
        assertEquals(List.of("RU CN EXPORT 2024-09 1 MILLION USD", "RU CN EXPORT 2024-11 3 MILLION USD"), inShort(figures));
        assertEquals(List.of("3 period JANUARY_OR_OCTOBER"), problems(figures));
    }

    private static void dated(Worksheet sheet, Object[] names, String format) {
        Books.rows(names, new Object[] {45292, "RU", "CN", 1}).accept(sheet);
        sheet.style(1, 0).format(format).set();
    }

    @Test
    void archivesThatAreNoWorkbooksAreRefusedByTheirKind() {
        byte[] good = Books.of(Books.rows(NAMES, new Object[] {2020, 1, "RU", "CN", 1, 2}));
        assertEquals(List.of("1  DAMAGED_WORKBOOK"), problems(read(Arrays.copyOf(good, good.length / 2))));
        assertEquals(List.of("1  AN_ARCHIVE"), problems(read(Books.parts(3, false))));
        assertEquals(List.of("1  TOO_MANY_PARTS"), problems(read(Books.parts(1500, true))));
        assertEquals(List.of("1  UNPACKS_TOO_LARGE"), problems(read(Books.bomb(110))));
        assertEquals("100", read(Books.bomb(110)).problems().get(0).detail());
        assertEquals(List.of("1  EMPTY"), problems(read(Books.of(sheet -> { }))));
        byte[] compound = new byte[2048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, compound, 0, 4);
        assertEquals(List.of("1  OLD_WORKBOOK"), problems(read(compound)));
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, compound, 1024, name.length);
        assertEquals(List.of("1  ENCRYPTED_WORKBOOK"), problems(read(compound)));
    }

    @Test
    void aWorkbookWithAPasswordIsRefusedAsThat() throws GeneralSecurityException {
        byte[] good = Books.of(Books.rows(NAMES, new Object[] {2020, 1, "RU", "CN", 1, 2}));
        assertEquals(List.of("1  ENCRYPTED_WORKBOOK"), problems(read(EncryptedBooks.of(good))));
    }

    // ---- JSON

    private static String comtrade(String... records) {
        return "{\"count\": 1, \"data\": [" + String.join(",\n", records) + "], \"error\": \"\"}";
    }

    private static String record(String more) {
        return "{\"period\": \"202001\", \"reporterISO\": \"RUS\", \"reporterDesc\": null, \"flowCode\": \"X\", \"partnerISO\": \"CHN\","
                + " \"cmdCode\": \"TOTAL\", \"cmdDesc\": \"All Commodities\", " + more + ", \"primaryValue\": 6804128143.0}";
    }

    @Test
    void anAnswerOfComtradeIsRead() {
        ParsedFigures figures = CsvFiles.read(comtrade(record("\"motCode\": 0"), record("\"motCode\": 2100")));
        assertEquals(List.of("RU CN EXPORT 2020-01 6804128143 ONE USD"), inShort(figures));
        assertEquals(Map.of(Reason.A_PART, 1), figures.passedOver());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{\"statusCode\": 401, \"message\": \"Access denied due to invalid subscription key.\"}~JSON~Access denied due to invalid subscription key.",
                "{\"elapsedTime\": \"0\", \"count\": 0, \"data\": [], \"error\": \"Invalid period\"}~JSON~Invalid period",
                "{\"data\": [], \"error\": \"rate limit\", \"statusCode\": 429}~JSON~rate limit",
                "{\"data\": [], \"error\": \"\"}~EMPTY~*",
                "{\"data\": [{\"period\": \"2020\", \"flowCode\": \"X\"}], \"error\": \"Too many records\"}~JSON~Too many records",
                "{\"data\": [{\"period\": \"2020\", ~BROKEN_JSON~*",
                "{\"a\": 1}~JSON~*",
                "[1, 2]~NO_RECORD~*"
            })
    void anAnswerWithoutFiguresIsRefusedWithItsWords(String text, Reason reason, String said) {
        Problem problem = CsvFiles.read(text).problems().stream()
                .filter(each -> each.reason() == reason).findFirst().orElseThrow();
        assertTrue(said.equals("*") || problem.text().equals(said), problem.text());
    }

    /** A regression: the first was read as the year 2023, since the first record has no month. */
    @Test
    void aMonthThatOnlyLaterRecordsHaveIsRead() {
        String record = "\"country\": \"CN\", \"partner\": \"RU\", \"exports (bn USD)\": ";
        String months = "[{\"year\": 2023, %s%s7.9}, {\"year\": 2023, \"month\": 2, %s8.1}]";
        assertEquals(List.of("1 month MISSING"), problems(read(months.formatted("", record, record))));
        assertEquals(List.of("CN RU EXPORT 2023-01 7.9 BILLION USD", "CN RU EXPORT 2023-02 8.1 BILLION USD"),
                inShort(read(months.formatted("\"month\": 1, ", record, record))));
    }

    @Test
    void aLargeTableIsRead() {
        String rows = "year,country,partner,hs,exports (mn USD)\n" + IntStream.range(100_000, 150_000)
                .mapToObj(row -> "2020,RU,CN," + row + "," + row + ".5\n").collect(Collectors.joining());
        assertEquals(50_000, read(rows).drafts().size());
    }

    private static List<String> inShort(ParsedFigures figures) {
        return figures.drafts().stream().map(FigureDraft::statement).map(said -> said.series().declarant() + " " + said.series().partner()
                + " " + said.series().flow() + " " + said.period() + " " + said.amount().value().toPlainString() + " "
                + said.amount().scale() + " " + said.amount().currency()).toList();
    }

    private static List<String> remarked(ParsedFigures figures, Reason reason) {
        return figures.remarks().stream().filter(remark -> remark.reason() == reason).map(Problem::text).toList();
    }

    private static Mapping imf(Object... names) {
        return Proposal.of(Arrays.stream(names).map(Object::toString).toList()).with(FigurePart.REPORTER, "IMF");
    }

    private static ParsedFigures read(String text) {
        return read(text, FigurePart.REPORTER, "IMF");
    }

    /** Reads by the proposed mapping, one constant, and the IMF as reporter. */
    private static ParsedFigures read(String text, FigurePart part, String constant) {
        Mapping proposed = CsvFiles.read(text).head().orElseThrow().mapping();
        return read(text.getBytes(StandardCharsets.UTF_8),
                new ReadingOptions(null, null, proposed.with(FigurePart.REPORTER, "IMF").with(part, constant)));
    }

    private static ParsedFigures read(byte[] workbook) {
        ParsedFigures proposed = read(workbook, ReadingOptions.AS_IT_IS);
        return proposed.head().isEmpty() ? proposed
                : read(workbook, new ReadingOptions(null, null, proposed.head().get().mapping().with(FigurePart.REPORTER, "IMF")));
    }

    private static ParsedFigures read(byte[] bytes, ReadingOptions reading) {
        try {
            return FigureFile.read(new ByteArrayInputStream(bytes), reading, TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
