package org.amur.figureimport.rows;

import static org.amur.figureimport.rows.CsvFiles.inShort;
import static org.amur.figureimport.rows.CsvFiles.problems;
import static org.amur.figureimport.rows.CsvFiles.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.junit.jupiter.api.Test;

/** Fixed layouts of publishers' files. */
class PublisherRowsTest {

    private static final String HEADLINES = """
            # Figures of China's customs as the press repeats them.
            period,flow,value,unit,currency,claimed_growth,publisher,url
            2022,total,1.28,tn,CNY,34.3,The China Project 2023-03-20,
            2023-01..2023-11,cn_imports,117.84,bn,USD,11.8,m.18sz.com,http://m.18sz.com/news/show.php?itemid=17402
            2024-01..2024-07,cn_exports,61.64,bn,USD,-1.1,TASS,https://tass.com/economy/1826171
            """;
    private static final String YUAN_HEADER = "year,month,row_index_in_month,unit,total_month,total_cum,exports_month,"
            + "exports_cum,imports_month,imports_cum,total_cum_yoy_x10,exports_cum_yoy_x10,imports_cum_yoy_x10\n";
    private static final String UNIT = "CNY 10k (wan yuan)";
    private static final String APRIL_AND_MAY = YUAN_HEADER
            + "2024,4,151," + UNIT + ",14026959,54370626,5902546.0,23234111.0,8124413.0,31136515.0,79.0,10.0,138.0\n"
            + "2024,5,152," + UNIT + ",14072764,68524674,6453682.0,29665677.0,7619082.0,38858997.0,61.0,11.0,103.0\n";
    private static final String DOTS_HEADER = "countrySource,countryTarget,value,type,year,month\n";
    private static final String FTS_HEADER = "year,month,rus_export_to_china_usd_mn,rus_import_from_china_usd_mn\n";

    @Test
    void headlinesAreChinasCustomsAsTheirPublishersRepeatThem() {
        ParsedFigures figures = read(HEADLINES);
        assertEquals(Optional.of(Layout.GACC_HEADLINES), figures.layout());
        assertEquals(List.of(), problems(figures));
        FigureDraft imports = figures.drafts().get(1);
        assertEquals(4, imports.line());
        assertEquals(Series.of(Reporter.GACC, Area.CHINA, Flow.IMPORT, Currency.USD), imports.statement().series());
        assertEquals(Period.cumulative(2023, 11), imports.statement().period());
        assertEquals("http://m.18sz.com/news/show.php?itemid=17402", imports.citation().address());
        assertEquals(new BigDecimal("-1.1"), figures.drafts().get(2).statement().claimedGrowth());
    }

    @Test
    void aDateWithinAPublishersNameIsNotTakenForTheVintage() {
        assertTrue(read(HEADLINES).drafts().get(0).statement().published().isUnknown());
    }

    @Test
    void headlinesReportTheirBadCells() {
        assertEquals(List.of("3 flow UNKNOWN_FLOW", "5 publisher MISSING", "5 url BAD_ADDRESS"), problems(read(HEADLINES
                .replace("2022,total", "2022,exports").replace("TASS,https:", ",ftp:"))));
    }

    @Test
    void yuanFilesGiveMonthAndCumulativeOfEachFlow() {
        ParsedFigures figures = read(APRIL_AND_MAY);
        assertEquals(Optional.of(Layout.GACC_YUAN), figures.layout());
        assertEquals(List.of(), problems(figures));
        assertEquals(12, figures.drafts().size());

        Statement april = figures.drafts().get(0).statement();
        assertEquals(Period.month(2024, 4), april.period());
        assertEquals(Amount.of("14026959", Scale.TEN_THOUSAND, Currency.CNY), april.amount());
        assertNull(april.claimedGrowth(), "the growth columns belong to the cumulative figures");

        Statement fromJanuary = figures.drafts().get(1).statement();
        assertEquals(Period.cumulative(2024, 4), fromJanuary.period());
        assertEquals(new BigDecimal("7.9"), fromJanuary.claimedGrowth());
    }

    @Test
    void aSpreadsheetsZeroAfterThePointIsNotADigitOfTheCustoms() {
        Statement exports = read(APRIL_AND_MAY).drafts().get(3).statement();
        assertEquals(Amount.of("23234111", Scale.TEN_THOUSAND, Currency.CNY), exports.amount());
        assertEquals(new BigDecimal("1.0"), exports.claimedGrowth());
    }

    @Test
    void aMonthThatDiffersFromItsCumulativeFiguresIsReported() {
        List<Problem> remarks = read(APRIL_AND_MAY).remarks();
        assertEquals(List.of("3 total_month MONTH_DIFFERS_FROM_CUMULATIVE",
                "3 exports_month MONTH_DIFFERS_FROM_CUMULATIVE", "3 imports_month MONTH_DIFFERS_FROM_CUMULATIVE"),
                remarks.stream().map(CsvFiles::inShort).toList());
        assertEquals("14072764", remarks.get(0).text());
        assertEquals("14154048", remarks.get(0).detail());
    }

    @Test
    void aMonthThatDiffersByRoundingAloneIsNotRemarkedOn() {
        ParsedFigures figures = read(YUAN_HEADER + "2024,1,1," + UNIT + ",100,100,60,60,40,40,141,165,120\n"
                + "2024,2,1," + UNIT + ",100,201,60,120,40,80,124,155,99\n");
        assertEquals(List.of(), figures.remarks());
    }

    @Test
    void januaryIsOneFigureThatCarriesTheGrowth() {
        ParsedFigures figures = read(YUAN_HEADER + "2024,1,1," + UNIT + ",100,100,60,60,40,40,141.0,165,120\n");
        assertEquals(3, figures.drafts().size());
        assertEquals(Period.month(2024, 1), figures.drafts().get(0).statement().period());
        assertEquals(new BigDecimal("14.1"), figures.drafts().get(0).statement().claimedGrowth());

        assertEquals(List.of("2 total_month JANUARY_DIFFERS_FROM_CUMULATIVE"), problems(read(
                YUAN_HEADER + "2024,1,1," + UNIT + ",100,101,60,60,40,40,141.0,165,120\n")));
    }

    @Test
    void januaryAndFebruaryMayComeOnlyTogether() {
        ParsedFigures figures = read(YUAN_HEADER + "2024,2,1," + UNIT + ",,201,,120,,81,124,155,99\n");
        assertEquals(List.of("2024-01..2024-02", "2024-01..2024-02", "2024-01..2024-02"),
                figures.drafts().stream().map(draft -> draft.statement().period().toString()).toList());
        assertEquals(Map.of(Reason.NOT_STATED, 3), figures.passedOver());
    }

    @Test
    void growthInYuanIsNoLessPossibleThanElsewhere() {
        String fallen = YUAN_HEADER + "2024,1,1," + UNIT + ",0,0,60,60,40,40,-1000,-1000,-1001\n";
        assertEquals(List.of("2 exports_cum_yoy_x10 NOTHING_LEFT", "2 imports_cum_yoy_x10 IMPOSSIBLE_GROWTH"),
                problems(read(fallen)));
    }

    @Test
    void anotherUnitIsRefusedAndNotConverted() {
        assertEquals(List.of("2 unit UNKNOWN_UNIT", "3 unit UNKNOWN_UNIT"), problems(read(
                APRIL_AND_MAY.replace(UNIT, "USD 1k"))));
    }

    @Test
    void aMonthTwiceIsADuplicateInEachFigure() {
        assertEquals(6, read(APRIL_AND_MAY.replace("2024,5,", "2024,4,")).problems().size());
    }

    @Test
    void russianCustomsDeclareForRussiaInMillions() {
        ParsedFigures figures = read(FTS_HEADER + "2006,1,1197.01099,640.29537\n");
        Statement exports = figures.drafts().get(0).statement();
        assertEquals(Series.of(Reporter.FTS, Area.RUSSIA, Flow.EXPORT, Currency.USD), exports.series());
        assertEquals(Amount.of("1197.01099", Scale.MILLION, Currency.USD), exports.amount());
        assertEquals(Flow.IMPORT, figures.drafts().get(1).statement().series().flow());
        assertEquals(DraftCitation.NONE, figures.drafts().get(0).citation());
        assertFalse(Layout.FTS_MONTHLY.namesSources());
    }

    @Test
    void digitsThatOnlyBinaryNumbersHaveAreNotThePublishers() {
        ParsedFigures figures = read(FTS_HEADER + "2006,5,1486.1889099999999,0.1\n2006,6,2292.3164030000003,123456789012345.6\n");
        assertEquals(List.of("1486.18891", "0.1", "2292.316403", "123456789012346"), figures.drafts().stream()
                .map(draft -> draft.statement().amount().value().toPlainString()).toList());
    }

    @Test
    void missingIsNotZero() {
        ParsedFigures figures = read(FTS_HEADER + "2021,12,6788.77988,8216.73826\n2022,1,,\n");
        assertTrue(figures.isAcceptable());
        assertEquals(2, figures.drafts().size());
        assertEquals(Map.of(Reason.NOT_STATED, 2), figures.passedOver());
    }

    @Test
    void anImpossibleMonthIsNamedByItsColumn() {
        assertEquals(
                List.of("2 month BAD_PERIOD", "3 year BAD_PERIOD", "4 month FUTURE_PERIOD", "5 month MISSING"),
                problems(read(FTS_HEADER + "2020,13,1,2\n20,1,1,2\n2025,6,1,2\n2020,,1,2\n")));
    }

    @Test
    void dotsKeepsBothDeclarantsAndCountsWhatItPassesOver() {
        ParsedFigures figures = read(DOTS_HEADER + """
                United States,China,7000.1,export,2011,1
                China,Russia,2965.525066,export,2011,1
                Russia,China,2493.937032,import,2011,1
                China,China,0.0,export,2011,1
                Brazil,Germany,many,export,2011,1
                """);
        assertEquals(List.of(), problems(figures));
        assertEquals(Map.of(Reason.OTHER_COUNTRIES, 2), figures.passedOver());
        assertEquals(5, figures.rowsRead());
        assertEquals(List.of(new Series(Reporter.IMF, "US", Area.CHINA, Series.ALL_GOODS, Flow.EXPORT, Currency.USD),
                Series.of(Reporter.IMF, Area.CHINA, Flow.EXPORT, Currency.USD),
                Series.of(Reporter.IMF, Area.RUSSIA, Flow.IMPORT, Currency.USD)),
                figures.drafts().stream().map(draft -> draft.statement().series()).toList());
    }

    @Test
    void dotsOfRussiaSince2022AreEstimates() {
        ParsedFigures figures = read(DOTS_HEADER + "Russia,China,1.5,export,2021,12\nRussia,China,1.5,export,2022,1\n"
                + "China,Russia,1.5,import,2022,1\nRussia,India,1.5,import,2022,2\n");
        assertEquals(List.of(false, true, false, true), figures.drafts().stream()
                .map(draft -> draft.note() != null && draft.note().startsWith("Estimated by the IMF")).toList());
        assertEquals(List.of("1 2022 ESTIMATE 2"), figures.remarks().stream()
                .map(remark -> CsvFiles.inShort(remark) + " " + remark.detail()).toList());
    }

    @Test
    void dotsReportsBadCellsOfThePairOnly() {
        assertEquals(List.of("2 value NO_VALUE_MARK", "2 type UNKNOWN_FLOW", "3 value NEGATIVE"), problems(read(
                DOTS_HEADER + "China,Russia,-,re-export,2011,1\nChina,Russia,-5,export,2011,1\n")));
    }

    @Test
    void aFileOfOtherCountriesHasNoFigures() {
        assertEquals(List.of("2  NO_FIGURES"), problems(read(DOTS_HEADER + "Brazil,Germany,1.0,export,2011,1\n")));
    }
}
