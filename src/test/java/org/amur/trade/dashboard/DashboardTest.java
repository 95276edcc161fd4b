package org.amur.trade.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.FigureGrade;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.source.Credibility;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.trade.CitedPoint;
import org.junit.jupiter.api.Test;

class DashboardTest {

    private static final Series YUAN = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.CNY);
    private static final Series DOLLARS = YUAN.with(Currency.USD);
    private static final Series EXPORTS = DOLLARS.with(Flow.EXPORT);
    private static final Series IMPORTS = DOLLARS.with(Flow.IMPORT);
    private static final Series RUSSIAN = Series.of(Reporter.FTS, Area.RUSSIA, Flow.TOTAL, Currency.USD);
    private static final Series REPORTED = Series.of(Reporter.IMF, Area.CHINA, Flow.TOTAL, Currency.USD);

    private static final List<Statement> ALL = List.of(
            Stated.billions(YUAN, "2022", "1280"), Stated.billions(DOLLARS, "2022", "190.271", "29.3"),
            Stated.billions(YUAN, "2024", "1740"), Stated.billions(DOLLARS, "2024", "244.81"),
            Stated.billions(RUSSIAN, "2020", "104"), Stated.billions(RUSSIAN, "2021", "140.7", "35.2"),
            Stated.billions(REPORTED, "1999", "5.7"));

    @Test
    void theNewestYearIsOfTheReporterAskedFor() {
        TradeRow russian = newest(answer(Stated.question("FTS", "USD", null, null)));
        assertNull(russian.yuan());
        assertEquals(2021, russian.period().year());
        assertEquals("140700000000", units(russian.dollars()));
        assertEquals("35.2", russian.dollars().getGrowth().toPlainString());
        assertEquals(2024, newest(answer(Stated.question("GACC", "USD", null, null))).period().year());
        assertEquals(1999, newest(answer(Stated.question("IMF", "USD", null, null))).period().year());
    }

    @Test
    void aYearKnownInDollarsAloneHasNoYuan() {
        Dashboard dashboard = with(Stated.question("GACC", "USD", null, null), Stated.billions(DOLLARS, "2025", "228.1"));
        assertEquals(List.of(2025, 2024, 2022), dashboard.newestYears().stream().map(row -> row.period().year()).toList());
        assertNull(newest(dashboard).yuan());
        assertEquals("1740000000000", units(dashboard.newestYears().get(1).yuan()));
        assertNull(dashboard.inOtherCurrency(last(dashboard)));
    }

    @Test
    void aLineHasItsTotalInTheOtherCurrency() {
        Dashboard dashboard = answer(Stated.question("GACC", "USD", null, null));
        assertEquals("1740000000000", units(dashboard.inOtherCurrency(last(dashboard))));
    }

    @Test
    void otherYearsAreNotShown() {
        assertEquals(List.of(2022), answer(Stated.question("GACC", "USD", 2020, 2022)).newestYears().stream()
                .map(row -> row.period().year()).toList());
        assertEquals(List.of(), answer(Stated.question("FTS", "USD", 2022, null)).newestYears());
    }

    @Test
    void aColumnHasOneUnit() {
        List<Line> lines = Dashboard.of(Stated.question("GACC", "USD", null, null), List.of(
                Stated.billions(EXPORTS, "2011", "38.886"), Stated.billions(IMPORTS, "2011", "39.043"),
                Stated.billions(EXPORTS, "2012", "44.073"), Stated.billions(IMPORTS, "2012", "42.043"),
                Stated.billions(DOLLARS, "2013", "1001"))).lines();
        assertEquals(Scale.BILLION, new Units(lines).getExports());
        assertEquals(Scale.BILLION, new Units(lines).getTotal());
        assertEquals(Scale.BILLION, new Units(lines).getBalance());
        assertEquals(Scale.MILLION, new Units(lines.subList(0, 1)).getBalance());
        assertEquals(Scale.TRILLION, new Units(lines.subList(2, 3)).getTotal());
        assertNull(new Units(lines.subList(2, 3)).getBalance());
    }

    @Test
    void reversedYearsAreSwapped() {
        assertEquals(Stated.question("GACC", "USD", 2020, 2022), Stated.question("GACC", "USD", 2022, 2020));
    }

    @Test
    void imfDataExtendChineseCustoms() {
        Dashboard dashboard = answer(Stated.question("GACC", "USD", null, 2000));
        assertEquals(Reporter.IMF, dashboard.speaker());
        assertEquals(1999, newest(dashboard).period().year());
    }

    @Test
    void imfDataFillTheGapsOfChineseCustoms() {
        List<Statement> statements = List.of(Stated.billions(DOLLARS, "2014", "95.3"), Stated.billions(DOLLARS, "2016", "69.5"),
                Stated.billions(REPORTED, "2013", "88.8"), Stated.billions(REPORTED, "2014", "95.2"),
                Stated.billions(REPORTED, "2015", "67.9"), Stated.billions(REPORTED, "2017", "84.2"));
        Dashboard dashboard = Dashboard.of(Stated.question("GACC", "USD", null, null), statements);
        assertEquals(List.of("IMF 2013", "GACC 2014", "IMF 2015", "GACC 2016"),
                dashboard.lines().stream().map(line -> line.getReporter() + " " + line.getPeriod()).toList());
        assertEquals(2016, newest(dashboard).period().year());
        assertEquals(2014, newest(Dashboard.of(Stated.question("GACC", "USD", null, 2015), statements)).period().year(),
                "of Chinese customs");
    }

    @Test
    void imfMonthsDoNotRepeatMonthsKnownTogether() {
        Dashboard dashboard = Dashboard.of(Stated.months("GACC", "USD"), List.of(
                Stated.billions(DOLLARS, "2024-01..2024-02", "37"), Stated.billions(DOLLARS, "2024-01..2024-08", "160"),
                Stated.billions(DOLLARS, "2024-09", "19"),
                Stated.billions(REPORTED, "2024-02", "18"), Stated.billions(REPORTED, "2024-03", "20")));
        assertEquals(List.of("2024-01..2024-02", "2024-03", "2024-03..2024-08", "2024-09"),
                dashboard.lines().stream().map(line -> line.getPeriod().toString()).toList());
    }

    @Test
    void noMonthIsCountedTwice() {
        assertEquals(List.of("2024-01..2024-02", "2024-03"), months(Stated.billions(DOLLARS, "2024-01..2024-03", "60"),
                Stated.billions(DOLLARS, "2024-03", "21")));
    }

    @Test
    void aRevisedLevelHasItsOwnGrowth() {
        Dashboard dashboard = Dashboard.of(Stated.question("GACC", "USD", null, null),
                List.of(Stated.billions(DOLLARS, "2022", "190.271"), Stated.billions(DOLLARS, "2023", "240.11", "26.3", "2024-01-12"),
                        Stated.billions(DOLLARS, "2023", "240.9", null, "2025-01-13")));
        CitedPoint year2023 = newest(dashboard).dollars();
        assertEquals("240900000000", units(year2023));
        assertEquals("26.6", year2023.getGrowth().toPlainString());
        assertFalse(year2023.isGrowthReported());
        assertEquals(year2023.getFigure(), year2023.getGrowthFigure());
    }

    @Test
    void figuresOfUnknownDateAreLeftOutAndCounted() {
        List<Statement> statements = List.of(Stated.billions(DOLLARS, "2022", "190.271", null, "2023-01-13"),
                Stated.billions(DOLLARS, "2021", "146.887"), Stated.billions(YUAN, "2022", "1280", null, "2023"),
                Stated.billions(DOLLARS, "2023", "240.11", null, "2024-01-12"),
                Stated.billions(REPORTED, "1999", "5.7"), Stated.billions(RUSSIAN, "2021", "140.7"));
        Dashboard dashboard = Dashboard.of(Stated.published("GACC", "2023-03-20"), statements);
        assertEquals(List.of("2022"), dashboard.lines().stream().map(line -> line.getPeriod().toString()).toList());
        assertEquals(3, dashboard.unknown(), "the dollars of 2021, the yuan of 2022, and the IMF's 1999");
        assertEquals(3, Dashboard.of(Stated.published("FTS", "2023-03-20"), statements).unknown());
        assertEquals(0, Dashboard.of(Stated.question("GACC", "USD", null, null), statements).unknown());
    }

    @Test
    void periodsThatEndTogetherAreAllKept() {
        assertEquals(List.of("2024-01..2024-03", "2024-03"), months(Stated.billions(DOLLARS, "2024-01..2024-03", "60"),
                Stated.billions(DOLLARS.with(Flow.EXPORT), "2024-03", "21")));
    }

    @Test
    void theYearToDateIsComparedWithTheSameMonthsOnly() {
        YearToDate toDate = Dashboard.of(Stated.question("GACC", "USD", null, null), List.of(
                Stated.billions(DOLLARS, "2023-01..2023-05", "93.81"), Stated.billions(DOLLARS, "2023", "240.11"),
                Stated.billions(DOLLARS, "2024-01", "20"), Stated.billions(DOLLARS, "2024-02", "17.01"),
                Stated.billions(DOLLARS, "2024-01..2024-05", "94.75", "1.8"),
                Stated.billions(YUAN, "2024-01..2024-05", "672"))).yearToDate();
        assertEquals(List.of("2024-01", "2024-01..2024-02", "2024-01..2024-05"),
                toDate.getRows().stream().map(row -> row.period().toString()).toList());
        TradeRow two = toDate.getRows().get(1);
        assertEquals("37010000000", units(two.dollars()));
        assertEquals("SUM_OF_MONTHS", two.dollars().getBasis());
        assertNull(two.dollars().getGrowth(), "January and February of 2023 are not known");
        assertNull(two.yuan());
        TradeRow five = toDate.getRows().get(2);
        assertEquals("1.8", five.dollars().getGrowth().toPlainString());
        assertEquals("1.0", five.dollars().getComputedGrowth().toPlainString());
        assertEquals("93810000000", five.dollars().getBase().money().value().toPlainString());
    }

    @Test
    void aStatedYearIsNotDerivedWhereItClosesTheYearToDate() {
        YearToDate toDate = Dashboard.of(Stated.question("GACC", "USD", null, null), List.of(
                Stated.billions(DOLLARS, "2023-01..2023-11", "218.176"), Stated.billions(DOLLARS, "2023", "240.11"),
                Stated.billions(EXPORTS, "2023-01..2023-05", "42.96"), Stated.billions(IMPORTS, "2023-01..2023-05", "50.85")))
                .yearToDate();
        assertEquals(List.of(true, false, false), toDate.getRows().stream().map(row -> row.dollars().isDerived()).toList());
        CitedPoint year = toDate.getRows().get(2).dollars();
        assertEquals("WHOLE_YEAR", year.getBasis());
        assertEquals(1, year.figures().size());
    }

    @Test
    void computedNumbersLeadToTheirFigures() {
        Statement exports = Stated.billions(EXPORTS, "2022", "76.122");
        Statement imports = Stated.billions(IMPORTS, "2022", "114.149");
        Statement before = Stated.billions(DOLLARS, "2021", "146.887");
        Line line = Dashboard.of(Stated.question("GACC", "USD", null, null), List.of(exports, imports, before)).lines().get(1);
        assertEquals("/trade/list?figures=%d.%d".formatted(exports.figure(), imports.figure()), line.getBalance().getAddress());
        assertEquals("/trade/list?figures=%d.%d.%d".formatted(exports.figure(), imports.figure(), before.figure()),
                line.getTotal().getGrowthAddress());
        assertEquals("/trade/view?id=" + exports.figure(), line.getExports().getAddress());
    }

    @Test
    void aLaterDoubtfulStatementIsNotShown() {
        Statement customs = Stated.billions(DOLLARS, "2023", "240.11", null, "2024-01-12");
        Statement foreign = Stated.billions(DOLLARS, "2023", "237", null, "2024-05-01");
        EvidenceRanks ranks = EvidenceRanks.of(List.of(
                new FigureGrade(customs.figure(), SourceKind.OFFICIAL_RELEASE, Reliability.B, Credibility.PROBABLY_TRUE),
                new FigureGrade(foreign.figure(), SourceKind.NEWS_ARTICLE, Reliability.F, Credibility.CANNOT_BE_JUDGED)));
        Dashboard dashboard = Dashboard.of(Stated.question("GACC", "USD", null, null),
                new StatementSet(List.of(foreign, customs), ranks));
        assertEquals("240110000000", units(dashboard.lines().get(0).getTotal()));
    }

    private static List<String> months(Statement... statements) {
        return Dashboard.of(Stated.months("GACC", "USD"), List.of(statements)).lines().stream()
                .map(line -> line.getPeriod().toString()).collect(Collectors.toList());
    }

    private static Dashboard with(DashboardQuestion question, Statement... more) {
        return Dashboard.of(question, Stream.concat(ALL.stream(), Stream.of(more)).toList());
    }

    private static Dashboard answer(DashboardQuestion question) {
        return Dashboard.of(question, ALL);
    }

    private static TradeRow newest(Dashboard dashboard) {
        return dashboard.newestYears().get(0);
    }

    private static Line last(Dashboard dashboard) {
        return dashboard.lines().get(dashboard.lines().size() - 1);
    }

    private static String units(CitedPoint cell) {
        return cell.getLevel().money().value().stripTrailingZeros().toPlainString();
    }
}
