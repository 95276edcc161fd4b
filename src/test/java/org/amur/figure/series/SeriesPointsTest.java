package org.amur.figure.series;

import static org.amur.figure.Statements.BALANCE;
import static org.amur.figure.Statements.EXPORT;
import static org.amur.figure.Statements.IMPORT;
import static org.amur.figure.Statements.TOTAL;
import static org.amur.figure.Statements.billions;
import static org.amur.figure.Statements.inBillions;
import static org.amur.figure.Statements.statement;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

class SeriesPointsTest {

    private static final Series YUAN = TOTAL.with(Currency.CNY);

    @Test
    void theSameTradeGrewByTwoRatesAndBothAreRight() {
        SeriesPoints points = SeriesPoints.of(List.of(
                billions(TOTAL, "2021", "146.887", "35.8"), billions(TOTAL, "2022", "190.271", "29.3"),
                statement(YUAN, "2022", Amount.of("1.28", Scale.TRILLION, Currency.CNY), "34.3", null)));

        Point dollars = points.annual(TOTAL).get(1);
        assertEquals(new BigDecimal("29.3"), dollars.reportedGrowth().orElseThrow().percent());
        assertEquals(new BigDecimal("29.5"), dollars.computedGrowth().orElseThrow().rounded(1));
        assertFalse(dollars.check().orElseThrow().agrees());

        Point yuan = points.annual(YUAN).get(0);
        assertEquals(new BigDecimal("34.3"), yuan.reportedGrowth().orElseThrow().percent());
        assertEquals(Optional.empty(), yuan.computedGrowth(), "no yuan level of 2021 is known, so none is computed");
    }

    @Test
    void theNewestVintageIsPlottedAndGrowthFollowsIt() {
        Statement published = billions(TOTAL, "2021", "146.887", "35.8", "2022-01-14");
        Statement revised = billions(TOTAL, "2021", "147.154", null, "2023-01-13");
        SeriesPoints points = SeriesPoints.of(List.of(published, revised,
                billions(TOTAL, "2022", "190.271", "29.3", "2023-01-13")));

        Point year2021 = points.annual(TOTAL).get(0);
        assertEquals(new BigDecimal("147.154"), inBillions(year2021.level()));
        assertEquals(List.of(revised, published), year2021.vintages());
        assertTrue(points.annual(TOTAL).get(1).check().orElseThrow().agrees());
    }

    @Test
    void reportedGrowthIsOfTheLevelItWasReportedFor() {
        Statement published = billions(TOTAL, "2023", "240.11", "26.3", "2024-01-12");
        SeriesPoints points = SeriesPoints.of(List.of(billions(TOTAL, "2022", "190.271", "29.3", "2023-01-13"), published,
                billions(TOTAL, "2023", "240.9", null, "2025-01-13")));

        Point year2023 = points.annual(TOTAL).get(1);
        assertEquals(new BigDecimal("240.9"), inBillions(year2023.level()));
        assertEquals(Optional.empty(), year2023.reportedGrowth());
        assertEquals(new BigDecimal("26.6"), year2023.computedGrowth().orElseThrow().rounded(1));
        GrowthCheck check = year2023.check().orElseThrow();
        assertEquals(published.amount().money(), check.now());
        assertEquals(new BigDecimal("26.2"), check.computed().rounded(1));
        assertEquals("190.11", check.impliedBase().orElseThrow().movePointLeft(9).setScale(2, RoundingMode.HALF_UP)
                .toPlainString());
    }

    @Test
    void growthOfACoarserRepetitionIsOfTheSameLevel() {
        Point year = SeriesPoints.of(List.of(billions(TOTAL, "2022", "190.271", null, "2023-01-13"),
                billions(TOTAL, "2022", "190", "29.3", "2023-03-20"))).annual(TOTAL).get(0);
        assertEquals(new BigDecimal("190.271"), inBillions(year.level()));
        assertEquals(new BigDecimal("29.3"), year.reportedGrowth().orElseThrow().percent());
    }

    @Test
    void aYearIsTakenFromJanuaryToDecemberWhereItIsNotStated() {
        Statement cumulative = billions(EXPORT, "2024-01..2024-12", "115.49", "4.1");
        Point year = SeriesPoints.of(List.of(cumulative)).annual(EXPORT).get(0);
        assertEquals(Period.year(2024), year.level().period());
        assertEquals(Level.Basis.JANUARY_TO_DECEMBER, year.level().basis());
        assertEquals(new BigDecimal("4.1"), year.reportedGrowth().orElseThrow().percent());
        assertEquals(List.of(cumulative), year.level().statements());
    }

    @Test
    void ofAYearAndItsJanuaryToDecemberTheNewerIsPlotted() {
        Statement year = billions(TOTAL, "2022", "190.271", "29.3", "2023-01-13");
        Statement revised = billions(TOTAL, "2022-01..2022-12", "190.5", null, "2023-06-18");
        SeriesPoints points = SeriesPoints.of(List.of(year, revised, billions(TOTAL, "2022-01..2022-11", "172.4", null, "2022-12-07")));
        Point annual = points.annual(TOTAL).get(0);
        assertEquals(new BigDecimal("190.5"), inBillions(annual.level()));
        assertEquals(Level.Basis.JANUARY_TO_DECEMBER, annual.level().basis());
        assertEquals(List.of(revised, year), annual.vintages());
        assertEquals(Optional.empty(), annual.reportedGrowth(), "29.3 % was reported for 190.271 bn");
        assertEquals(new BigDecimal("190.5"), inBillions(points.level(TOTAL, Period.year(2022)).orElseThrow()));
        assertEquals(annual.vintages(), points.vintages(TOTAL, Period.cumulative(2022, 12)).orElseThrow().newestFirst());

        Statement again = billions(TOTAL, "2022", "190.7", null, "2024-01-12");
        SeriesPoints later = SeriesPoints.of(List.of(year, revised, again));
        assertEquals(Level.Basis.STATED, later.annual(TOTAL).get(0).level().basis());
        Level december = later.cumulative(TOTAL).get(0).level();
        assertEquals(Level.Basis.WHOLE_YEAR, december.basis());
        assertEquals(new BigDecimal("190.7"), inBillions(december));
    }

    /** A year with fewer digits repeats its January to December, just as it repeats another statement of the year. */
    @Test
    void aCoarserYearDoesNotDisplaceJanuaryToDecember() {
        SeriesPoints points = SeriesPoints.of(List.of(
                billions(EXPORT, "2024-01..2024-12", "115.49"), billions(EXPORT, "2024", "115.5")));
        assertEquals(new BigDecimal("115.49"), inBillions(points.annual(EXPORT).get(0).level()));
    }

    /** The year was revised after November: the difference of the two is not December's trade alone. */
    @Test
    void theLastMonthIsTheDifferenceOfWhatIsStatedFromJanuaryThoughTheYearIsNewer() {
        SeriesPoints points = SeriesPoints.of(List.of(billions(TOTAL, "2022-01..2022-11", "172.4", null, "2022-12-07"),
                billions(TOTAL, "2022-01..2022-12", "190.271", null, "2023-01-13"), billions(TOTAL, "2022", "191.5", null, "2023-06-18")));
        assertEquals(new BigDecimal("17.871"), inBillions(points.monthly(TOTAL).get(1).level()));
        assertEquals(new BigDecimal("191.5"), inBillions(points.annual(TOTAL).get(0).level()));
    }

    @Test
    void aYearIsTheSumOfItsTwelveMonths() {
        Level year = SeriesPoints.of(months(1, 12)).annual(EXPORT).get(0).level();
        assertEquals(Level.Basis.SUM_OF_MONTHS, year.basis());
        assertEquals(new BigDecimal("13.2"), inBillions(year));
        assertEquals(12, year.statements().size());
    }

    @Test
    void januaryAndFebruaryTogetherCountForBoth() {
        List<Statement> statements = months(3, 12);
        statements.add(billions(EXPORT, "2020-01..2020-02", "2.2"));
        Level year = SeriesPoints.of(statements).annual(EXPORT).get(0).level();
        assertEquals(new BigDecimal("13.2"), inBillions(year));
    }

    @Test
    void elevenMonthsAreNoYear() {
        assertEquals(List.of(), SeriesPoints.of(months(1, 11)).annual(EXPORT));
        assertEquals(List.of(), SeriesPoints.of(months(2, 12)).annual(EXPORT));
    }

    @Test
    void totalAndBalanceComeFromExportsAndImportsWhereTheyAreNotStated() {
        SeriesPoints points = SeriesPoints.of(List.of(
                billions(EXPORT, "2022", "76.122", "12.8"), billions(IMPORT, "2022", "114.149", "43.4")));

        Level total = points.annual(TOTAL).get(0).level();
        assertEquals(Level.Basis.EXPORTS_PLUS_IMPORTS, total.basis());
        assertEquals(new BigDecimal("190.271"), inBillions(total));
        assertEquals(2, total.statements().size());

        Level balance = points.annual(BALANCE).get(0).level();
        assertEquals(Level.Basis.EXPORTS_LESS_IMPORTS, balance.basis());
        assertEquals(new BigDecimal("-38.027"), inBillions(balance));
    }

    @Test
    void aStatedTotalStandsBeforeTheSum() {
        SeriesPoints points = SeriesPoints.of(List.of(billions(TOTAL, "2022-01..2022-07", "97.7", "29"),
                billions(EXPORT, "2022-01..2022-07", "36.3"), billions(IMPORT, "2022-01..2022-07", "61.45")));
        assertEquals(new BigDecimal("97.7"), inBillions(points.cumulative(TOTAL).get(0).level()));
    }

    @Test
    void aTotalIsNotMadeOfTwoDifferentPeriods() {
        SeriesPoints points = SeriesPoints.of(List.of(
                billions(EXPORT, "2022-01..2022-06", "29.5"), billions(IMPORT, "2022-01..2022-07", "61.45")));
        assertEquals(List.of(), points.cumulative(TOTAL));
    }

    @Test
    void cumulativeFiguresAreComparedWithTheSameMonths() {
        SeriesPoints points = SeriesPoints.of(List.of(
                billions(EXPORT, "2023-01..2023-07", "62.54"), billions(EXPORT, "2023-01..2023-08", "71.8", "63.2"),
                billions(EXPORT, "2024-01..2024-07", "61.64", "-1.1")));
        Point july2024 = points.cumulative(EXPORT).get(2);
        assertEquals(new BigDecimal("-1.4"), july2024.computedGrowth().orElseThrow().rounded(1));
        assertFalse(july2024.check().orElseThrow().agrees());
        assertEquals(Optional.empty(), points.cumulative(EXPORT).get(1).computedGrowth());
    }

    @Test
    void monthlyPointsKeepMonthsThatAreKnownOnlyTogether() {
        SeriesPoints points = SeriesPoints.of(List.of(billions(YUAN, "2024-01..2024-02", "262.75"),
                billions(YUAN, "2024-01..2024-04", "543.71"), billions(YUAN, "2024-01..2024-05", "685.25")));
        List<String> periods = points.monthly(YUAN).stream().map(point -> point.level().period().toString()).toList();
        assertEquals(List.of("2024-01..2024-02", "2024-03..2024-04", "2024-05"), periods);
    }

    @Test
    void exportsAndImportsByMonthReplaceATotalKnownOnlyTogether() {
        SeriesPoints points = SeriesPoints.of(List.of(billions(TOTAL, "2020-01..2020-02", "4.4"),
                billions(EXPORT, "2020-01", "1.1"), billions(IMPORT, "2020-01", "1.2"),
                billions(EXPORT, "2020-02", "1.0"), billions(IMPORT, "2020-02", "1.1")));
        List<String> periods = points.monthly(TOTAL).stream().map(point -> point.level().period().toString()).toList();
        assertEquals(List.of("2020-01", "2020-02"), periods);
    }

    @Test
    void aMonthOfExportsAndImportsIsTakenFromATotalKnownOnlyTogether() {
        SeriesPoints points = SeriesPoints.of(List.of(billions(TOTAL, "2020-01..2020-02", "4.4"),
                billions(EXPORT, "2020-02", "1.0"), billions(IMPORT, "2020-02", "1.1")));
        assertEquals(List.of("2020-01", "2020-02"), months(points, TOTAL));
        Level january = points.monthly(TOTAL).get(0).level();
        assertEquals(new BigDecimal("2.3"), inBillions(january));
        assertEquals(3, january.statements().size());
    }

    /** China's customs in dollars, 2024: the total is known of other months than exports and imports. */
    @Test
    void monthsAreCountedOnce() {
        SeriesPoints points = SeriesPoints.of(List.of(billions(TOTAL, "2024-01..2024-02", "37.01"),
                billions(TOTAL, "2024-01..2024-07", "136.67"), billions(TOTAL, "2024-07", "19.69"),
                billions(EXPORT, "2024-01..2024-07", "61.64"), billions(EXPORT, "2024-07", "9.99"),
                billions(IMPORT, "2024-01..2024-07", "75.03"), billions(IMPORT, "2024-07", "9.7")));
        assertEquals(List.of("2024-01..2024-02", "2024-03..2024-06", "2024-07"), months(points, TOTAL));
        assertEquals(List.of("2024-01..2024-06", "2024-07"), months(points, EXPORT));
        assertEquals(List.of("2024-01..2024-06", "2024-07"), months(points, BALANCE));
        assertEquals(new BigDecimal("-13.68"), inBillions(points.monthly(BALANCE).get(0).level()));
    }

    @Test
    void aTotalIsMadeOfMonthsKnownOnlyTogetherThoughOneOfTheFlowsIsKnownMoreClosely() {
        SeriesPoints points = SeriesPoints.of(List.of(billions(EXPORT, "2020-01..2020-02", "2.1"),
                billions(IMPORT, "2020-01..2020-02", "2.3"), billions(IMPORT, "2020-02", "1.1")));
        assertEquals(List.of("2020-01..2020-02"), months(points, TOTAL));
        assertEquals(new BigDecimal("4.4"), inBillions(points.monthly(TOTAL).get(0).level()));
    }

    @Test
    void aYearIsTheSumOfSpansThoughAMonthWithinThemIsStated() {
        List<Statement> statements = months(7, 12);
        statements.addAll(List.of(billions(EXPORT, "2020-01..2020-06", "6.6"), billions(EXPORT, "2020-01..2020-02", "2.2"),
                billions(EXPORT, "2020-03", "1.1"), billions(EXPORT, "2020-05", "1.1")));
        assertEquals(new BigDecimal("13.2"), inBillions(SeriesPoints.of(statements).annual(EXPORT).get(0).level()));
    }

    private static List<String> months(SeriesPoints points, Series series) {
        return points.monthly(series).stream().map(point -> point.level().period().toString()).toList();
    }

    @Test
    void reportersAndDeclarantsAreNeverMixed() {
        Series russian = Series.of(Reporter.FTS, Area.RUSSIA, Flow.EXPORT, Currency.USD);
        SeriesPoints points = SeriesPoints.of(List.of(
                billions(russian, "2020", "49.1"), billions(IMPORT, "2020", "57.2"), billions(EXPORT, "2020", "50.6")));
        assertEquals(new BigDecimal("107.8"), inBillions(points.annual(TOTAL).get(0).level()));
        assertEquals(List.of(), points.annual(russian.with(Flow.TOTAL)));
    }

    @Test
    void aSeriesOfWhichNothingIsKnownHasNoPoints() {
        assertEquals(List.of(), SeriesPoints.of(List.of()).annual(TOTAL));
        assertEquals(List.of(), SeriesPoints.of(List.of()).monthly(BALANCE));
    }

    private static List<Statement> months(int first, int last) {
        List<Statement> statements = new ArrayList<>();
        for (int month = first; month <= last; month++) {
            statements.add(billions(EXPORT, "2020-%02d".formatted(month), "1.1"));
        }
        return statements;
    }
}
