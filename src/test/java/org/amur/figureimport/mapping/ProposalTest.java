package org.amur.figureimport.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings proposed from column names. */
class ProposalTest {

    @Test
    void columnNamesAreUnderstoodInAnyLanguage() {
        assertEquals(List.of("YEAR", "MONTH", "PARTNER", "VALUE EXPORT MILLION USD", "VALUE IMPORT MILLION USD"),
                columns("Год", "Месяц", "Страна-партнер", "Экспорт, млн долл. США", "Импорт, млн долл. США"));
        assertEquals(List.of("YEAR", "MONTH", "PARTNER", "VALUE EXPORT TEN_THOUSAND USD", "VALUE IMPORT TEN_THOUSAND USD"),
                columns("年份", "月份", "国别(地区)", "出口（万美元）", "进口（万美元）"));
        assertEquals(List.of("YEAR", "PARTNER", "VALUE EXPORT", "VALUE IMPORT"),
                columns("Ano", "País parceiro", "Exportações", "Importações"));
    }

    @Test
    void monthAndCumulativeStandSideBySideWithTheirGrowth() {
        assertEquals(List.of("YEAR", "MONTH", "VALUE EXPORT month", "VALUE EXPORT cumulative", "GROWTH EXPORT cumulative 10"),
                columns("year", "month", "exports_month", "exports_cum", "exports_cum_yoy_x10"));
        assertEquals(List.of("PERIOD", "VALUE EXPORT month", "VALUE EXPORT cumulative"), columns("时期", "出口 当月", "出口 累计"));
    }

    /** Chinese imports may be those from China, and exports China may be those to it. */
    @ParameterizedTest
    @ValueSource(strings = {"Chinese imports", "Китайский импорт", "Exports China", "China exports", "Russia's crude oil exports"})
    void whoseFlowIsNotGuessed(String name) {
        assertEquals(FigurePart.IGNORED, Proposal.of(List.of(name)).columns().get(0).part());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports, YTD",
                "exports year-to-date, mn USD",
                "Exports (year to date)",
                "exports, January to month",
                "exports since January",
                "экспорт с начала года, млн долл.",
                "экспорт нарастающим итогом с начала года",
                "экспорт нарастающим итогом, млн долл.",
                "出口 累计"
            })
    void whatIsCountedFromJanuaryIsNoMonth(String name) {
        assertEquals("VALUE EXPORT cumulative", columns("year", "month", name).get(2).replaceAll(" (MILLION|USD)", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exports, 12-month rolling sum",
                "exports, rolling sum",
                "exports, trailing twelve months",
                "экспорт за последние 12 месяцев",
                "экспорт, скользящая сумма",
                "exports, monthly average",
                "exports, cumulative, month"
            })
    void whatIsOfAnotherSpanIsLeftOut(String name) {
        assertEquals(List.of("YEAR", "MONTH", "IGNORED"), columns("year", "month", name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Imports & Exports",
                "Imports \uFF06 Exports",
                "imports and exports",
                "Total imports & exports, mn USD",
                "Exports and imports (mn USD)"
            })
    void whatCountsBothFlowsIsTheTotal(String name) {
        assertEquals("VALUE TOTAL", columns("year", name).get(1).replaceAll(" (MILLION|USD)", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exports - Imports", "Exports/Imports", "exports, imports"})
    void whatDoesNotSayThatItAddsThemIsLeftOut(String name) {
        assertEquals(List.of("YEAR", "IGNORED"), columns("year", name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "累计出口额|VALUE EXPORT cumulative",
                "1至本月出口|VALUE EXPORT cumulative",
                "自俄进口(亿美元)|VALUE IMPORT HUNDRED_MILLION USD",
                "进出口总值|VALUE TOTAL",
                "累计进出口额|VALUE TOTAL cumulative",
                "出口金额（万美元）|VALUE EXPORT TEN_THOUSAND USD",
                "当月出口同比|GROWTH EXPORT month",
                "出口数量|IGNORED",
                "出口退税|IGNORED",
                "一般贸易出口额|IGNORED",
                "俄罗斯出口|IGNORED",
                "出口 当月|VALUE EXPORT month",
                "贸易伙伴名称|PARTNER",
                "数据年月|PERIOD",
                "第一计量单位|IGNORED"
            })
    void chineseNamesHaveNoSpaces(String name, String column) {
        assertEquals(column, columns(name).get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "China's exports to Russia (mn USD)|CN RU EXPORT",
                "China’s imports from Russia|CN RU IMPORT",
                "Exports to China, mn USD|null CN EXPORT",
                "rus_export_to_china_usd_mn|RU CN EXPORT",
                "自俄进口(亿美元)|null RU IMPORT",
                "中国对俄罗斯出口|CN RU EXPORT",
                "Импорт из Китая|null CN IMPORT",
                "China's trade with Russia|CN RU TOTAL",
                "China's exports, USD bn|CN null EXPORT",
                "China’s imports|CN null IMPORT",
                "Chinese exports|CN null EXPORT",
                "Экспорт РФ, млрд долл.|RU null EXPORT",
                "экспорт России в Китай, млн долл.|RU CN EXPORT",
                "Импорт РФ из КНР|RU CN IMPORT",
                "Импорт Китая|CN null IMPORT",
                "Экспорт России|RU null EXPORT",
                "exports from January|null null EXPORT",
                "exports, year to date|null null EXPORT"
            })
    void aNameMaySayWhoseTradeItIsAndWithWhom(String name, String pair) {
        Map<FigurePart, String> constants = Proposal.of(List.of("year", name)).columns().get(1).constants();
        assertEquals(pair, constants.get(FigurePart.DECLARANT) + " " + constants.get(FigurePart.PARTNER) + " "
                + constants.get(FigurePart.FLOW));
    }

    @Test
    void namesOfDifferentPairsAreDifferentFigures() {
        assertEquals(List.of("VALUE EXPORT", "VALUE EXPORT", "GROWTH EXPORT"),
                columns("China's exports to Russia", "Russia's exports to China", "China's exports to Russia, growth %"));
    }

    @Test
    void derivedColumnsAreIgnored() {
        assertEquals(List.of("PERIOD", "VALUE IMPORT", "IGNORED", "VALUE EXPORT", "IGNORED", "IGNORED", "IGNORED"),
                columns("period", "M", "M<X", "X", "X<M", "trade_balance (X-M)", "trade_volume (X+M)"));
    }

    @Test
    void periodsCanBeColumns() {
        Mapping mapping = Proposal.of(List.of("Country", "Partner", "Flow", "2016", "2017-M03", "notes"));
        assertEquals(List.of("2016", "2017-03"), mapping.values().stream()
                .map(value -> value.constants().get(FigurePart.PERIOD)).toList());
    }

    @Test
    void aNewPeriodColumnIsMappedLikeTheOthers() {
        Mapping before = Proposal.of(List.of("Country", "Partner", "Flow", "2016", "2017")).with(FigurePart.REPORTER, "IMF");
        Mapping after = before.on(List.of("Flow", "Country", "2017", "2018", "Partner", "new"));
        assertEquals(List.of("FLOW", "DECLARANT", "VALUE", "VALUE", "PARTNER", "IGNORED"),
                after.columns().stream().map(column -> column.part().name()).toList());
        assertEquals("2018", after.columns().get(3).constants().get(FigurePart.PERIOD));
    }

    /** Two columns without a name, and two that differ only in case and signs. */
    @Test
    void columnsOfOneNameAreKnownEachInItsTurn() {
        List<String> header = List.of("", "Partner", "", "exports (mn)", "Exports, mn");
        Mapping mapping = said(header, FigurePart.YEAR, FigurePart.PARTNER, FigurePart.DECLARANT, FigurePart.IGNORED, FigurePart.VALUE);
        assertEquals(parts(mapping), parts(mapping.on(header)));
        assertEquals(
                List.of(
                        FigurePart.YEAR,
                        FigurePart.DECLARANT,
                        FigurePart.IGNORED,
                        FigurePart.PARTNER,
                        FigurePart.IGNORED,
                        FigurePart.VALUE),
                parts(mapping.on(List.of("", "", "", "Partner", "exports (mn)", "Exports, mn"))));
    }

    private static Mapping said(List<String> header, FigurePart... parts) {
        return new Mapping("", IntStream.range(0, parts.length).mapToObj(place ->
                new MappedColumn(Words.folded(header.get(place)), parts[place], Map.of())).toList(), Map.of());
    }

    private static List<FigurePart> parts(Mapping mapping) {
        return mapping.columns().stream().map(MappedColumn::part).toList();
    }

    @Test
    void missingPartsAreNotProposed() {
        Mapping mapping = Proposal.of(List.of("year", "country", "partner", "exports", "imports"));
        assertEquals(List.of(FigurePart.REPORTER, FigurePart.UNIT, FigurePart.CURRENCY), mapping.missing());
        assertEquals(
                List.of(),
                mapping.with(FigurePart.REPORTER, "IMF")
                        .with(FigurePart.UNIT, "mn")
                        .with(FigurePart.CURRENCY, "USD")
                        .missing());
    }

    @Test
    void aKnownPublisherHasItsUnit() {
        Mapping mapping = Proposal.of(List.of("refYear", "flowCode", "partnerDesc", "reporterDesc", "cmdCode", "primaryValue"));
        assertEquals(
                Map.of(
                        FigurePart.REPORTER,
                        "COMTRADE",
                        FigurePart.UNIT,
                        "ONE",
                        FigurePart.CURRENCY,
                        "USD",
                        FigurePart.ZEROS,
                        "silence"),
                Map.of(
                        FigurePart.REPORTER,
                        mapping.constants().get(FigurePart.REPORTER),
                        FigurePart.UNIT,
                        mapping.constants().get(FigurePart.UNIT),
                        FigurePart.CURRENCY,
                        mapping.constants().get(FigurePart.CURRENCY),
                        FigurePart.ZEROS,
                        mapping.constants().get(FigurePart.ZEROS)));
        assertTrue(mapping.missing().isEmpty());
    }

    @Test
    void lookalikeLettersInNamesAreReported() {
        List<String> header = List.of("\u0441ountry", "year", "exp\u043Erts");
        assertEquals(List.of("DECLARANT", "YEAR", "VALUE EXPORT"), columns(header.toArray(String[]::new)));
        assertEquals(List.of("country", "exports"),
                Proposal.lookalikes(header).stream().map(like -> like.meant().toLowerCase(java.util.Locale.ROOT)).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports 2023 (USD mn)|VALUE EXPORT 2023 MILLION USD",
                "Exported value in 2021|VALUE EXPORT 2021",
                "Экспорт, млн долл., 2023 г.|VALUE EXPORT 2023 MILLION USD",
                "Экспорт янв.-окт. 2024 г., млн долл.|VALUE EXPORT 2024-01..2024-10 MILLION USD",
                "2024年出口（亿美元）|VALUE EXPORT 2024 HUNDRED_MILLION USD",
                "Jan 2024 imports|VALUE IMPORT 2024-01",
                "Trade Value 2023 (US$)|VALUE 2023 USD"
            })
    void aNameMaySayItsTimeBesideTheRest(String name, String column) {
        assertEquals(List.of("PARTNER", column), timed("Partner", name));
    }

    /** Another column has the times, figures cannot have the time, or the name means something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports Mar-May 2024|IGNORED",
                "Exports 2025E|IGNORED",
                "Oil exports 2023|IGNORED",
                "Exports 2023 forecast|IGNORED",
                "Exports, 2015=100|IGNORED",
                "Exports (2015 = 100)|IGNORED",
                "Exports 2024-10|IGNORED",
                "Exports 2022/23|IGNORED",
                "Exports 10/2024|IGNORED",
                "Exports 2024.10|IGNORED",
                "2024-10 exports|IGNORED",
                "'Exports, 1-9 2024'|IGNORED"
            })
    void aYearInANameIsNotTheTimeOfEverything(String name, String column) {
        assertEquals(List.of("PARTNER", column), timed("Partner", name));
    }

    @Test
    void aYearInANameIsNotReadWhereRowsHaveTheirs() {
        assertEquals(List.of("YEAR", "IGNORED"), columns("Year", "Exports 2015, mn"));
        assertEquals(List.of("MONTH", "VALUE EXPORT 2023 MILLION"), timed("Month", "Exports 2023, mn"));
    }

    /** As in tables of the International Trade Centre. */
    @ParameterizedTest
    @CsvSource({
        "Importers,Exported value in 2021,PARTNER",
        "Importers,Imported value in 2021,DECLARANT",
        "Exporters,Imported value in 2021,PARTNER",
        "Exporters,Trade 2021,IGNORED"
    })
    void whoBuysIsThePartnerOfExports(String traders, String value, String part) {
        assertEquals(part, columns(traders, value).get(0));
    }

    @Test
    void theNextYearsTableIsReadByTheMappingOfTheLast() {
        Mapping kept = Proposal.of(List.of("Partner", "Exports 2023 (USD mn)")).with(FigurePart.REPORTER, "IMF");
        MappedColumn next = kept.on(List.of("Partner", "Exports 2024 (USD mn)")).columns().get(1);
        assertEquals("2024", next.constants().get(FigurePart.PERIOD));
        assertEquals(FigurePart.VALUE, next.part());
    }

    /** Partial trade, something other than its value in current prices, or a pair that the table does not state. */
    @ParameterizedTest
    @ValueSource(strings = {"crude oil exports (mn USD)", "экспорт нефти, млн долл.", "non-oil exports", "exports of services",
        "exports forecast", "average monthly exports", "exports, seasonally adjusted", "exports (constant 2015 prices)",
        "imports, million tonnes", "экспорт, тыс. тонн", "export price index", "出口数量",
        "exports (2015 prices)", "exports, last year"})
    void aNameWithAWordThatNobodyKnowsIsLeftOut(String name) {
        assertEquals(List.of("IGNORED"), columns(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports of goods (current US$)|VALUE EXPORT USD",
                "exports, millions of U.S. dollars|VALUE EXPORT MILLION USD",
                "Импорт товаров, млрд. долл. США|VALUE IMPORT BILLION USD",
                "出口（亿元人民币）|VALUE EXPORT HUNDRED_MILLION CNY",
                "Exportações (US$ FOB)|VALUE EXPORT USD",
                "export_value|VALUE EXPORT",
                "imports (mn USD, current prices)|VALUE IMPORT MILLION USD"
            })
    void wordsThatChangeNothingDoNoHarm(String name, String column) {
        assertEquals(List.of(column), columns(name));
    }

    /** A number before a unit multiplies it, if the product is a unit. A year does not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports (100 million yuan)|VALUE EXPORT HUNDRED_MILLION CNY",
                "Exports, USD 100 million|VALUE EXPORT HUNDRED_MILLION USD",
                "экспорт, 100 млн долл.|VALUE EXPORT HUNDRED_MILLION USD",
                "Imports (10 thousand USD)|VALUE IMPORT TEN_THOUSAND USD",
                "Exports, 100mn USD|VALUE EXPORT HUNDRED_MILLION USD",
                "Exports (1,000 million USD)|VALUE EXPORT BILLION USD",
                "Exports (0.1 bn USD)|VALUE EXPORT HUNDRED_MILLION USD",
                "出口（100万美元）|VALUE EXPORT MILLION USD",
                "出口（100 万美元）|VALUE EXPORT MILLION USD",
                "出口（10亿元）|VALUE EXPORT BILLION CNY",
                "Exports (10 million USD)|VALUE EXPORT USD",
                "Exports (12 mn USD)|VALUE EXPORT USD",
                "出口（11万美元）|VALUE EXPORT",
                "出口（1000万美元）|VALUE EXPORT",
                "Exports (1000 USD)|VALUE EXPORT THOUSAND USD",
                "Exports (US$ 1 million)|VALUE EXPORT MILLION USD",
                "Exports 2022, mn USD|VALUE EXPORT MILLION USD",
                "Exports 2022 mn USD|VALUE EXPORT MILLION USD",
                "Exports (hundred million yuan)|VALUE EXPORT HUNDRED_MILLION CNY"
            })
    void whatIsCountedInMillionsAndWhatInSoManyOfThemDiffers(String name, String column) {
        assertEquals(List.of(column), columns(name));
    }

    /** A thousand in Portuguese and Spanish, a million abbreviated in English. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports (US$ mil.)|VALUE EXPORT USD",
                "Exports (US$ mil)|VALUE EXPORT USD",
                "Exportações (US$ mil)|VALUE EXPORT THOUSAND USD",
                "importaciones, mil dólares|VALUE IMPORT THOUSAND USD",
                "Exportações (US$ milhões)|VALUE EXPORT MILLION USD",
                "Exports (US$ mln)|VALUE EXPORT MILLION USD"
            })
    void milIsAThousandOnlyAmongWordsOfALanguageThatCallsItSo(String name, String column) {
        assertEquals(List.of(column), columns(name));
    }

    /** The word trade in trade value is not a flow; all trade is the total. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Trade Value (US$)|VALUE USD",
                "Trade value, 1000 USD|VALUE THOUSAND USD",
                "Value (mn USD)|VALUE MILLION USD",
                "金额（亿元）|VALUE HUNDRED_MILLION CNY",
                "Trade Value|VALUE",
                "Total Trade Value (US$)|VALUE TOTAL USD",
                "Total value (US$)|VALUE TOTAL USD",
                "Trade, mn USD|VALUE TOTAL MILLION USD",
                "Value (tonnes)|IGNORED",
                "Value, %|IGNORED",
                "Value of oil, USD|IGNORED",
                "mn USD|IGNORED"
            })
    void aValueInMoneyIsOfNoFlow(String name, String column) {
        assertEquals(List.of(column), columns(name));
    }

    /** In UN Comtrade's terms; in Amur's the reporter publishes the declarant's data. */
    @Test
    void theReporterIsTheDeclarantWhereNothingElseIs() {
        assertEquals(List.of("DECLARANT", "PARTNER", "VALUE EXPORT"), columns("Reporter", "Partner", "exports"));
        assertEquals(List.of("DECLARANT", "DECLARANT", "PARTNER"), columns("Reporter Code", "Reporter", "Partner"));
        assertEquals(List.of("REPORTER", "DECLARANT", "PARTNER"), columns("reporter", "declarant", "partner"));
        assertEquals(List.of("REPORTER", "DECLARANT", "PARTNER"), columns("reporter", "country", "partner"));
        assertEquals(List.of("REPORTER", "PARTNER"), columns("published by", "partner"));
        assertEquals(List.of("REPORTER", "VALUE EXPORT"), columns("reporter", "exports"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Объем|Стоимость|IGNORED|VALUE",
                "Amount|Value|IGNORED|VALUE",
                "Стоимость|Объём|VALUE|IGNORED",
                "Amount|Value (US$)|IGNORED|VALUE USD",
                "Объем|Экспорт|IGNORED|VALUE EXPORT",
                "Объем|Количество|VALUE|IGNORED",
                "Amount|notes|VALUE|NOTE",
                "Значение|Стоимость|VALUE|IGNORED"
            })
    void whatMayBeAQuantityIsOneBesideAValue(String first, String second, String read, String beside) {
        assertEquals(List.of("YEAR", read, beside), columns("Год", first, second));
    }

    @Test
    void monthsHaveChineseNames() {
        List<String> months = List.of("一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月");
        List<String> names = new ArrayList<>(months);
        names.add(0, "年份");
        assertEquals(IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList(), Proposal.of(names).values().stream()
                .map(value -> value.constants().get(FigurePart.MONTH)).toList());
        assertEquals(List.of("YEAR", "IGNORED", "IGNORED"), columns("年份", "上月", "本月"));
        assertEquals(
                Map.of(FigurePart.MONTH, "2", FigurePart.SPAN, "month", FigurePart.FLOW, "EXPORT"),
                Proposal.of(List.of("年份", "出口 / 二月")).columns().get(1).constants());
    }

    /** A share, an index, a difference in dollars, and growth against another period than a year before. */
    @ParameterizedTest
    @ValueSource(strings = {"экспорт, в % к соответствующему периоду прошлого года", "экспорт, в % к предыдущему месяцу", "exports mom %",
        "出口 环比", "exports share %", "exports %", "exports change (bn USD)", "change (bn USD)", "growth mom %", "экспорт, темп роста, %",
        "exports change, month on month", "exports monthly change, %", "出口 当月 增长 %", "доля экспорта, %", "出口 占比 %"})
    void whatIsNoGrowthAgainstTheYearBeforeIsLeftOut(String name) {
        assertEquals(List.of("IGNORED"), columns(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exports yoy %|GROWTH EXPORT",
                "exports month yoy|GROWTH EXPORT month",
                "出口 当月 同比|GROWTH EXPORT month",
                "export growth rate (%)|GROWTH EXPORT",
                "exports, year-on-year %|GROWTH EXPORT",
                "出口 同比 %|GROWTH EXPORT",
                "出口 ±%|GROWTH EXPORT",
                "экспорт, прирост в % к прошлому году|GROWTH EXPORT",
                "yoy %|GROWTH",
                "экспорт, прирост, % к соответствующему периоду прошлого года|GROWTH EXPORT",
                "exports, change on the same period of last year|GROWTH EXPORT"
            })
    void growthIsReadWhereItIsSaid(String name, String column) {
        assertEquals(List.of(column), columns(name));
    }

    @Test
    void aGrowthThatCouldBeOfSeveralColumnsIsOfNone() {
        assertEquals(List.of("PERIOD", "VALUE EXPORT month", "VALUE EXPORT cumulative", "IGNORED"),
                columns("period", "exports month", "exports ytd", "yoy %"));
        assertEquals(List.of("VALUE EXPORT month", "VALUE EXPORT cumulative", "IGNORED", "GROWTH EXPORT cumulative"),
                columns("exports month", "exports ytd", "exports yoy", "exports ytd yoy"));
        assertEquals(List.of("YEAR", "FLOW", "VALUE", "GROWTH"), columns("year", "flow", "value", "yoy %"));
    }

    private static List<String> columns(String... names) {
        return Proposal.of(List.of(names)).columns().stream().map(ProposalTest::inShort).toList();
    }

    private static List<String> timed(String... names) {
        return Proposal.of(List.of(names)).columns().stream()
                .map(column -> inShort(column, List.of(FigurePart.FLOW, FigurePart.PERIOD, FigurePart.UNIT, FigurePart.CURRENCY))).toList();
    }

    private static String inShort(MappedColumn column) {
        return inShort(column, List.of(FigurePart.FLOW, FigurePart.SPAN, FigurePart.UNIT, FigurePart.CURRENCY, FigurePart.GROWTH_PIECES));
    }

    private static String inShort(MappedColumn column, List<FigurePart> parts) {
        StringBuilder text = new StringBuilder(column.part().name());
        for (FigurePart part : parts) {
            if (column.constants().containsKey(part)) {
                text.append(' ').append(column.constants().get(part));
            }
        }
        return text.toString();
    }
}
