package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.TODAY;
import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.amur.figureimport.mapping.FigurePart;
import org.amur.figureimport.mapping.Mapping;
import org.amur.figureimport.table.Books;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of customs services and statistical offices: titles, a unit, names in two rows, footnotes. */
class TwoRowsOfNamesTest {

    /** Returns a month by country, as published by China's customs. */
    private static byte[] customsByCountry(String title, String unit, int month) {
        return customsByCountry(title, unit, "Imports and Exports", month);
    }

    private static byte[] customsByCountry(String title, String unit, String total, int month) {
        return Books.of(sheet -> {
            Books.rows(
                            new Object[] {title},
                            new Object[] {null, null, null, null, null, null, null, unit},
                            new Object[] {
                                "Country (Region)",
                                total,
                                null,
                                "Exports",
                                null,
                                "Imports",
                                null,
                                "Percentage change (1to" + month + ")"
                            },
                            new Object[] {
                                null,
                                month,
                                "1to" + month,
                                month,
                                "1to" + month,
                                month,
                                "1to" + month,
                                "Exports",
                                "Imports"
                            },
                            new Object[] {
                                "Total",
                                531_890_000,
                                5_936_830_000L,
                                303_620_000,
                                3_380_020_000L,
                                228_270_000,
                                2_556_800_000L,
                                -4.6,
                                -5.5
                            },
                            new Object[] {"Asia", 1, 2, 3, 4, 5, 6, 7, 8},
                            new Object[] {
                                "Russia",
                                21_400_000,
                                240_110_000,
                                10_300_000,
                                110_972_000,
                                11_100_000,
                                129_139_000,
                                46.9,
                                12.7
                            },
                            new Object[] {"Note: Figures are preliminary."},
                            new Object[] {"Source: General Administration of Customs"})
                    .accept(sheet);
            merge(sheet, "A1:I1", "A3:A4", "B3:C3", "D3:E3", "F3:G3", "H3:I3", "A8:I8", "A9:I9");
        });
    }

    private static void merge(Worksheet sheet, String... ranges) {
        for (String range : ranges) {
            String[] corners = range.split(":");
            sheet.range(row(corners[0]), column(corners[0]), row(corners[1]), column(corners[1])).merge();
        }
    }

    private static int row(String cell) {
        return Integer.parseInt(cell.substring(1)) - 1;
    }

    private static int column(String cell) {
        return cell.charAt(0) - 'A';
    }

    /** As published by China's customs. */
    @Test
    void theTableByCountriesInChineseIsReadWithItsGrowth() {
        byte[] book = Books.of(sheet -> {
            Books.rows(new Object[] {"（2）2024年10月进出口商品国别（地区）总值表（人民币值）"}, new Object[] {"单位：万元人民币"},
                    new Object[] {"进口原产国（地区）出口最终目的国（地区）", "进出口", null, "累计比去年同期±%", null},
                    new Object[] {null, "10月", "1至10月", "进出口", "出口"}, new Object[] {"俄罗斯联邦", 14936811, 143318527, 1.6, 3.2}).accept(sheet);
            sheet.range(2, 0, 3, 0).merge();
            sheet.range(2, 1, 2, 2).merge();
            sheet.range(2, 3, 2, 4).merge();
        });
        Mapping mapping = read(book, (Mapping) null).head().orElseThrow().mapping().with(FigurePart.REPORTER, "GACC");
        ParsedFigures figures = read(book, mapping);
        assertEquals(List.of(), problems(figures));
        assertEquals(
                List.of("2024-10 14936811 null", "2024-01..2024-10 143318527 1.6"),
                figures.drafts().stream()
                        .map(FigureDraft::statement)
                        .map(stated -> stated.period() + " " + stated.amount().value() + " " + stated.claimedGrowth())
                        .toList());
    }

    @Test
    void chinasCustomsByCountryAreReadWithTheUnitAboveThem() {
        byte[] book = customsByCountry("(2) Imports and Exports by Country (Region), December 2023", "Unit: US$1,000", 12);
        ParsedFigures asked = read(book);
        assertEquals(
                List.of("REPORTER", "DECLARANT"),
                asked.problems().stream().map(Problem::detail).toList(),
                "Only who publishes stands nowhere");

        ParsedFigures figures = read(book, FigurePart.REPORTER, "GACC");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("W00 TOTAL 2023-12 531890000 THOUSAND USD", "W00 TOTAL 2023-01..2023-12 5936830000 THOUSAND USD",
                "W00 EXPORT 2023-12 303620000 THOUSAND USD", "W00 EXPORT 2023-01..2023-12 3380020000 THOUSAND USD -4.6",
                "W00 IMPORT 2023-12 228270000 THOUSAND USD", "W00 IMPORT 2023-01..2023-12 2556800000 THOUSAND USD -5.5",
                "RU TOTAL 2023-12 21400000 THOUSAND USD", "RU TOTAL 2023-01..2023-12 240110000 THOUSAND USD",
                "RU EXPORT 2023-12 10300000 THOUSAND USD", "RU EXPORT 2023-01..2023-12 110972000 THOUSAND USD 46.9",
                "RU IMPORT 2023-12 11100000 THOUSAND USD", "RU IMPORT 2023-01..2023-12 129139000 THOUSAND USD 12.7"), inShort(figures));
        assertEquals(Map.of(Reason.NOT_A_COUNTRY, 1, Reason.A_REMARK, 2), figures.passedOver());
    }

    /** As in its current English tables. */
    @Test
    void theTotalMayBeNamedWithAnAmpersand() {
        byte[] book = customsByCountry("Trade in December 2023", "Unit: US$1,000", "Imports & Exports", 12);
        ParsedFigures figures = read(book, FigurePart.REPORTER, "GACC");
        assertEquals("W00 TOTAL 2023-12 531890000 THOUSAND USD", inShort(figures).get(0));
        assertEquals(12, figures.drafts().size());
    }

    @Test
    void partsReadFromTheLinesAboveAreReported() {
        ParsedFigures figures = read(customsByCountry("Trade in December 2023", "Unit: US$1,000", 12), FigurePart.REPORTER, "GACC");
        assertEquals(List.of("Trade in December 2023 -> YEAR 2023", "Unit: US$1,000 -> UNIT THOUSAND", "Unit: US$1,000 -> CURRENCY USD"),
                remarks(figures, Reason.SAID_ABOVE));
        assertEquals(List.of("3 -> 4"), remarks(figures, Reason.NAMES_IN_TWO_ROWS));
        assertEquals("Exports / 1to12", figures.head().orElseThrow().names().get(4));
        ParsedFigures declared = read(customsByCountry("Trade in December 2023", "Unit: US$1,000", 12),
                figures.head().orElseThrow().mapping().with(FigurePart.UNIT, "MILLION"));
        assertEquals(List.of("Unit: US$1,000 -> UNIT MILLION"), remarks(declared, Reason.SAID_OTHERWISE_ABOVE));
    }

    /** The template is saved without its time, and recognises the next month's columns. */
    @Test
    void theNextMonthsTableIsReadByTheSameMapping() {
        Mapping kept = read(
                        customsByCountry("Trade in December 2023", "Unit: US$1,000", 12), FigurePart.REPORTER, "GACC")
                .head()
                .orElseThrow()
                .mapping()
                .ofAnyTime();
        ParsedFigures next = read(customsByCountry("Trade in November 2024", "Unit: US$1,000", 11), kept.with(FigurePart.YEAR, "2024"));
        assertEquals(List.of(), problems(next));
        assertEquals("W00 EXPORT 2024-01..2024-11 3380020000 THOUSAND USD -4.6", inShort(next).get(3));
        assertEquals(List.of("PERIOD"), read(customsByCountry("Trade", "Unit: US$1,000", 11), kept).problems().stream()
                .map(Problem::detail).toList());
    }

    /** Months over exports and imports, in Chinese, in 100 million yuan. */
    @Test
    void monthsMayStandAboveTheFlows() {
        ParsedFigures figures = read(Books.of(sheet -> {
            Books.rows(new Object[] {"2024年进出口商品国别(地区)总值表"}, new Object[] {"单位:亿元人民币"},
                    new Object[] {"国别(地区)", "1月", null, "1-2月", null}, new Object[] {null, "出口", "进口", "出口", "进口"},
                    new Object[] {"俄罗斯", 555.5, 777.7, 1000, 1500}, new Object[] {"注:数据为初步统计。"}).accept(sheet);
            merge(sheet, "A1:E1", "A3:A4", "B3:C3", "D3:E3");
        }), FigurePart.REPORTER, "GACC");
        assertEquals(List.of(), problems(figures));
        assertEquals(
                List.of(
                        "RU EXPORT 2024-01 555.5 HUNDRED_MILLION CNY",
                        "RU IMPORT 2024-01 777.7 HUNDRED_MILLION CNY",
                        "RU EXPORT 2024-01..2024-02 1000 HUNDRED_MILLION CNY",
                        "RU IMPORT 2024-01..2024-02 1500 HUNDRED_MILLION CNY"),
                inShort(figures));
    }

    /** As the Bank of Russia and Rosstat do: years over months, one row per flow. */
    @Test
    void yearsMayStandAboveTheirMonths() {
        ParsedFigures figures = read(Books.of(sheet -> {
            Books.rows(new Object[] {"Внешняя торговля Российской Федерации с Китаем"}, new Object[] {"млн долларов США"},
                    new Object[] {"Поток", "2020", null, "2021", null}, new Object[] {null, "январь", "февр.", "январь", "февраль"},
                    new Object[] {"Экспорт", 4600.1, 4200.2, 4700.3, 4800.4}, new Object[] {"Импорт", 3600.1, 3200.2, 3700.3, 3800.4},
                    new Object[] {"Источник: Росстат"}).accept(sheet);
            merge(sheet, "A1:E1", "A3:A4", "B3:C3", "D3:E3");
        }), Map.of(FigurePart.REPORTER, "FTS", FigurePart.PARTNER, "CN"));
        assertEquals(List.of(), problems(figures));
        assertEquals(
                List.of(
                        "CN EXPORT 2020-01 4600.1 MILLION USD",
                        "CN EXPORT 2020-02 4200.2 MILLION USD",
                        "CN EXPORT 2021-01 4700.3 MILLION USD",
                        "CN EXPORT 2021-02 4800.4 MILLION USD"),
                inShort(figures).subList(0, 4));
        assertEquals(8, figures.drafts().size());
    }

    /** One row per month, years below the flows. */
    @Test
    void yearsBelowAFlowAndTheMonthOfTheRowAreOneMonth() {
        ParsedFigures figures = read(Books.of(sheet -> {
            Books.rows(new Object[] {"Month", "Exports, mn USD", null}, new Object[] {null, 2022, 2023},
                    new Object[] {"January", 5, 6}, new Object[] {"February", 7, 8}).accept(sheet);
            merge(sheet, "A1:A2", "B1:C1");
        }), Map.of(FigurePart.REPORTER, "FTS", FigurePart.PARTNER, "CN"));
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("CN EXPORT 2022-01 5 MILLION USD", "CN EXPORT 2023-01 6 MILLION USD",
                "CN EXPORT 2022-02 7 MILLION USD", "CN EXPORT 2023-02 8 MILLION USD"), inShort(figures));
    }

    /** An upper name over some columns, with nothing over the first. */
    @Test
    void oneNameOverSomeColumnsIsNoTitle() {
        ParsedFigures figures = read(Books.of(sheet -> {
            Books.rows(new Object[] {"Trade"}, new Object[] {null, "Exports, mn USD"}, new Object[] {"Partner", 2020, 2021},
                    new Object[] {"China", 5, 6}).accept(sheet);
            merge(sheet, "A1:C1", "B2:C2");
        }), FigurePart.REPORTER, "FTS");
        assertEquals(List.of("CN EXPORT 2020 5 MILLION USD", "CN EXPORT 2021 6 MILLION USD"), inShort(figures));
    }

    @Test
    void twoCurrenciesBelowOneFlowAreTwoFigures() {
        ParsedFigures figures = read(Books.of(sheet -> {
            Books.rows(new Object[] {"Year", "Partner", "Exports", null}, new Object[] {null, null, "bn USD", "bn yuan"},
                    new Object[] {2022, "Russia", 76.1, 511.5}).accept(sheet);
            merge(sheet, "A1:A2", "B1:B2", "C1:D1");
        }), FigurePart.REPORTER, "GACC");
        assertEquals(List.of("RU EXPORT 2022 76.1 BILLION USD", "RU EXPORT 2022 511.5 BILLION CNY"), inShort(figures));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Unit: US$1,000|THOUSAND USD", "Unit: RMB 100 million|HUNDRED_MILLION CNY", "单位：千美元|THOUSAND USD",
        "单位:亿元人民币|HUNDRED_MILLION CNY", "单位：万元|TEN_THOUSAND CNY", "单位：美元|ONE USD", "Unit: 10,000 yuan|TEN_THOUSAND CNY",
        "Unit: US$ 1 million|MILLION USD", "млн долларов США|MILLION USD", "Единица измерения: тыс. долл. США|THOUSAND USD",
        "Trade (billions of U.S. dollars)|BILLION USD", "Imports and exports (in USD)|- USD", "Trade in Services of 2023|- -",
        "Unit: US$1,000, tonnes 100|- USD", "Unit: US$1,000 or RMB 1,000|- -", "Exports to China, 1,000 firms|- -",
        "China trade with Russia. Unit: US$ million|MILLION USD", "China trade with Russia (Unit: US$ million)|MILLION USD",
        "Внешняя торговля, единица измерения: млн долл. США|MILLION USD",
        "China trade with Russia Unit: US$1,000|THOUSAND USD",
        "2024年进出口总值表 单位:亿元人民币|HUNDRED_MILLION CNY", "Number of units: 1,000|- -", "Number of Units: 1,000|- -",
        "Trade (US$ mil)|- USD", "Unit: US$ mil.|- USD", "Exportações brasileiras (US$ mil)|THOUSAND USD",
        "Unit: million Hong Kong dollars|MILLION -", "Unit: million dollars|MILLION USD", "Unit: 100 million dollars|HUNDRED_MILLION USD",
        "Unit: million US dollars, as reported|MILLION USD", "Единица измерения: млн долл. Гонконга|MILLION -", "单位：百万港元|- -", "单位：亿欧元|- -",
        "单位：亿日元|- -", "单位：亿元港币|- -", "单位：人民币元|ONE CNY", "单位：人民币亿元|HUNDRED_MILLION CNY"})
    void aUnitIsTakenFromAboveOnlyWhereItIsCertain(String line, String said) {
        Map<FigurePart, String> constants = read(Books.of(Books.rows(new Object[] {line},
                new Object[] {"year", "partner", "exports"},
                new Object[] {2020, "CN", 1}))).head().orElseThrow().mapping().constants();
        assertEquals(said, constants.getOrDefault(FigurePart.UNIT, "-") + " "
                + constants.getOrDefault(FigurePart.CURRENCY, "-"));
    }

    /** The names have the currency alone, and the line above them the unit. */
    @Test
    void aBareCurrencyInANameLeavesTheUnitToTheLineAbove() {
        ParsedFigures figures = read(Books.of(Books.rows(new Object[] {"单位：亿元"}, new Object[] {"年份", "国别", "出口(美元)", "进口(人民币)"},
                new Object[] {2023, "俄罗斯", 1109.72, 9098})), FigurePart.REPORTER, "GACC");
        assertEquals(List.of(), problems(figures));
        assertEquals(List.of("RU EXPORT 2023 1109.72 HUNDRED_MILLION USD", "RU IMPORT 2023 9098 HUNDRED_MILLION CNY"), inShort(figures));
        assertEquals(List.of("单位：亿元 -> CURRENCY USD"), remarks(figures, Reason.SAID_OTHERWISE_ABOVE));
    }

    @Test
    void aBareCurrencyIsNoUnitWhereTheLinesAboveDiffer() {
        ParsedFigures figures = read(
                Books.of(Books.rows(
                        new Object[] {"单位：亿元"},
                        new Object[] {"单位：万元"},
                        new Object[] {"年份", "国别", "出口(美元)"},
                        new Object[] {2023, "俄罗斯", 1109.72})),
                FigurePart.REPORTER,
                "GACC");
        assertEquals(List.of("UNIT"), figures.problems().stream().map(Problem::detail).toList());
    }

    @Test
    void aUnitInANameIsReadAndTheOtherOneAboveIsTold() {
        ParsedFigures figures = read(
                Books.of(Books.rows(
                        new Object[] {"Unit: US$1,000"},
                        new Object[] {"year", "partner", "exports, mn USD", "imports"},
                        new Object[] {2023, "Russia", 5, 6})),
                FigurePart.REPORTER,
                "GACC");
        assertEquals(List.of("RU EXPORT 2023 5 MILLION USD", "RU IMPORT 2023 6 THOUSAND USD"), inShort(figures));
        assertEquals(List.of("Unit: US$1,000 -> UNIT MILLION"), remarks(figures, Reason.SAID_OTHERWISE_ABOVE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade in December 2023|2023-12",
                "Trade, Jan-Dec 2023|2023-01..2023-12",
                "2024年11月|2024-11",
                "2024年1至11月进出口|2024-01..2024-11",
                "Торговля, январь-март 2024|2024-01..2024-03",
                "2023.12|2023-12",
                "March to May 2023|-",
                "Published 12.01.2024|-",
                "December 2022 and December 2023|-",
                "January 2023 to December 2023|-",
                "Trade of Russia|-",
                "Published 12 January 2024|-",
                "Published January 12, 2024|-",
                "12 January 2024|-",
                "Trade in 2023 (updated January 2024)|-",
                "Опубликовано 12 января 2024 г.|-",
                "2024年1月12日|-",
                "2024年1月发布|-",
                "更新时间:2024年1月|-",
                "Trade in December 2023 (published 12 January 2024)|2023-12",
                "1 January to 31 December 2023|-",
                "December 2023, in prices of 2015|-",
                "Top 10 partners, December 2023|2023-12",
                "Table 3. December 2023|2023-12"
            })
    void aTimeIsTakenFromAboveOnlyWhereItIsCertain(String line, String period) {
        Map<FigurePart, String> constants = read(Books.of(Books.rows(new Object[] {line},
                new Object[] {"partner", "exports"},
                new Object[] {"CN", 1}))).head().orElseThrow().mapping().constants();
        assertEquals(period, constants.getOrDefault(FigurePart.PERIOD, "-"));
    }

    @Test
    void ambiguousColumnNamesAreRefused() {
        refused("1  MERGED_NAMES B1:C1", sheet -> {
            Books.rows(new Object[] {"Partner", "Exports", null}, new Object[] {null, "2020", null}, new Object[] {
                        "CN", 1, 2
                    })
                    .accept(sheet);
            merge(sheet, "A1:A2", "B1:C1");
        });
        refused("1  MERGED_NAMES A1:A3", sheet -> {
            Books.rows(new Object[] {"Partner", "Exports", null}, new Object[] {null, "2020", "2021"}, new Object[] {
                        null, "Q1", "Q2"
                    })
                    .accept(sheet);
            merge(sheet, "A1:A3", "B1:C1");
        });
        refused("1  MERGED_NAMES B1:C1", sheet -> {
            Books.rows(new Object[] {"Partner", "Exports", null}, new Object[] {"CN", 1, 2}).accept(sheet);
            merge(sheet, "B1:C1");
        });
        refused("3  MERGED_CELLS B3:B4", sheet -> {
            Books.rows(
                            new Object[] {"Partner", "Exports 2020"},
                            new Object[] {"KZ", 0},
                            new Object[] {"CN", 1},
                            new Object[] {"IN", null})
                    .accept(sheet);
            merge(sheet, "B3:B4");
        });
    }

    private static void refused(String problem, Consumer<Worksheet> sheet) {
        ParsedFigures figures = read(Books.of(sheet));
        assertEquals(List.of(problem), figures.problems().stream().filter(each -> each.reason() != Reason.MAPPING_LACKS)
                .map(each -> each.line() + "  " + each.reason() + " " + each.text()).toList());
        assertFalse(figures.isAcceptable());
    }

    private static List<String> inShort(ParsedFigures figures) {
        return figures.drafts().stream().map(FigureDraft::statement).map(said -> said.series().partner() + " " + said.series().flow() + " "
                + said.period() + " " + said.amount().value().toPlainString() + " " + said.amount().scale() + " " + said.amount().currency()
                + (said.claimedGrowth() == null ? "" : " " + said.claimedGrowth().toPlainString())).toList();
    }

    private static List<String> remarks(ParsedFigures figures, Reason reason) {
        return figures.remarks().stream().filter(remark -> remark.reason() == reason)
                .map(remark -> remark.text() + " -> " + remark.detail()).toList();
    }

    private static ParsedFigures read(byte[] book) {
        return read(book, (Mapping) null);
    }

    private static ParsedFigures read(byte[] book, FigurePart part, String constant) {
        return read(book, Map.of(part, constant));
    }

    private static ParsedFigures read(byte[] book, Map<FigurePart, String> constants) {
        Mapping mapping = read(book).head().orElseThrow().mapping();
        for (Map.Entry<FigurePart, String> said : constants.entrySet()) {
            mapping = mapping.with(said.getKey(), said.getValue());
        }
        return read(book, mapping);
    }

    private static ParsedFigures read(byte[] book, Mapping mapping) {
        try {
            return FigureFile.read(new ByteArrayInputStream(book), new ReadingOptions(null, null, mapping), TODAY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
