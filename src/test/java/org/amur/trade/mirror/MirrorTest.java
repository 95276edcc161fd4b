package org.amur.trade.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.amur.figure.series.StatementSet;
import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.amur.trade.ChartSpan;
import org.amur.trade.YearSpan;
import org.junit.jupiter.api.Test;

/** Two countries' counts of one trade. */
class MirrorTest {

    private final List<Statement> chinese = new ArrayList<>();
    private final List<Statement> russian = new ArrayList<>();

    @Test
    void tenMonthsOf2023DifferByLessThanFreightAndInsurance() {
        china(Reporter.GACC, Flow.TOTAL, "2023-01..2023-10", "196.48");
        russia(Flow.TOTAL, "2023-01..2023-10", "186");
        MirrorLine line = mirror(Flow.TOTAL, ChartSpan.TO_DATE, "1.06").lines().get(0);
        assertEquals("10480000000", line.getGap().value().toPlainString());
        assertEquals("5.6", line.getPercent().toPlainString());
        assertEquals(MirrorLine.Verdict.WITHIN, line.getVerdict());
        assertEquals("WITHIN.oneWay", line.getExplained(), "of trade both ways half is explained");
        MirrorLine narrower = mirror(Flow.TOTAL, ChartSpan.TO_DATE, "1.03").lines().get(0);
        assertEquals(MirrorLine.Verdict.CHINA_MORE, narrower.getVerdict());
        assertEquals("CHINA_MORE", narrower.getExplained());
        assertEquals("WITHIN", mirror(Flow.TOTAL, ChartSpan.TO_DATE, "1.12").lines().get(0).getExplained());
    }

    @Test
    void theNewestThatBothCountIsFoundWhateverItsLength() {
        china(Reporter.GACC, Flow.TOTAL, "2021", "146.887");
        china(Reporter.GACC, Flow.TOTAL, "2023-01..2023-10", "196.48");
        russia(Flow.TOTAL, "2021", "140.7");
        russia(Flow.TOTAL, "2023-01..2023-10", "186");
        assertEquals("2023-01..2023-10", mirror(Flow.TOTAL, ChartSpan.YEAR, "1.06").newest().period().toString());
    }

    @Test
    void anImporterMayCountMoreThanTheExporterAndNeverLess() {
        assertEquals(MirrorLine.Verdict.WITHIN, verdict(Flow.IMPORT, "106", "100"));
        assertEquals(MirrorLine.Verdict.CHINA_MORE, verdict(Flow.IMPORT, "108", "100"));
        assertEquals(MirrorLine.Verdict.RUSSIA_MORE, verdict(Flow.IMPORT, "98", "100"));
        assertEquals(MirrorLine.Verdict.WITHIN, verdict(Flow.EXPORT, "100", "106"));
        assertEquals(MirrorLine.Verdict.RUSSIA_MORE, verdict(Flow.EXPORT, "100", "108"));
        assertEquals(MirrorLine.Verdict.CHINA_MORE, verdict(Flow.EXPORT, "102", "100"));
        assertEquals(MirrorLine.Verdict.WITHIN, verdict(Flow.TOTAL, "95", "100"));
        assertEquals(MirrorLine.Verdict.RUSSIA_MORE, verdict(Flow.TOTAL, "93", "100"));
    }

    @Test
    void aGapWithinRoundingIsExplained() {
        assertEquals(MirrorLine.Verdict.WITHIN, verdict(Flow.EXPORT, "100.4", "100"), "100 may be 100.4");
        assertEquals(MirrorLine.Verdict.CHINA_MORE, verdict(Flow.EXPORT, "100.4", "100.0"));
    }

    @Test
    void anEndedSeriesIsMissingAndNotZero() {
        for (int year = 2019; year <= 2024; year++) {
            china(Reporter.GACC, Flow.TOTAL, "" + year, "" + (100 + year - 2019));
        }
        russia(Flow.TOTAL, "2020", "104");
        russia(Flow.TOTAL, "2021", "140.7");
        Mirror mirror = mirror(Flow.TOTAL, ChartSpan.YEAR, "1.06");
        assertEquals("2022-01", mirror.russiaSilent().since().toString());
        assertEquals("2024-12", mirror.russiaSilent().until().toString());
        assertEquals(List.of(), mirror.russiaSilent().later());
        assertNull(mirror.chinaSilent());
        MirrorLine silent = mirror.lines().get(5);
        assertNull(silent.russia());
        assertNull(silent.getGap());
        assertNull(silent.getVerdict());
        assertFalse(silent.isCompared());
    }

    @Test
    void aRareStatementDoesNotEndTheSilenceAndIsNamed() {
        china(Reporter.GACC, Flow.TOTAL, "2021", "146.887");
        china(Reporter.GACC, Flow.TOTAL, "2023", "240.11");
        russia(Flow.TOTAL, "2021", "140.7");
        russia(Flow.TOTAL, "2023-01..2023-10", "186");
        Mirror.Silence silence = mirror(Flow.TOTAL, ChartSpan.YEAR, "1.06").russiaSilent();
        assertEquals("2022-01", silence.since().toString());
        assertEquals(List.of(Period.parse("2023-01..2023-10")), silence.later());
    }

    @Test
    void monthsOfOneSideAreAddedUpForTheSpanOfTheOther() {
        china(Reporter.GACC, Flow.TOTAL, "2020-01..2020-02", "17");
        russia(Flow.TOTAL, "2020-01", "9");
        russia(Flow.TOTAL, "2020-02", "8");
        MirrorLine together = mirror(Flow.TOTAL, ChartSpan.MONTH, "1.06").lines().stream()
                .filter(line -> line.period().monthCount() == 2).findFirst().orElseThrow();
        assertTrue(together.isCompared());
        assertEquals(0, together.getGap().value().signum());
        assertTrue(together.russia().isDerived());
    }

    @Test
    void imfDataExtendChineseCustoms() {
        china(Reporter.IMF, Flow.TOTAL, "2020", "107.7");
        china(Reporter.GACC, Flow.TOTAL, "2021", "146.887");
        china(Reporter.IMF, Flow.TOTAL, "2021", "999");
        russia(Flow.TOTAL, "2020", "104");
        List<MirrorLine> lines = mirror(Flow.TOTAL, ChartSpan.YEAR, "1.06").lines();
        assertEquals("107700000000", lines.get(0).china().getLevel().money().value().toPlainString());
        assertEquals("146887000000", lines.get(1).china().getLevel().money().value().toPlainString());
    }

    @Test
    void imfDataFillTheGapsOfChineseCustoms() {
        china(Reporter.GACC, Flow.TOTAL, "2014", "95.3");
        china(Reporter.IMF, Flow.TOTAL, "2015", "67.9");
        china(Reporter.GACC, Flow.TOTAL, "2016", "69.5");
        china(Reporter.IMF, Flow.TOTAL, "2017", "84.2");
        russia(Flow.TOTAL, "2014", "88.4");
        russia(Flow.TOTAL, "2017", "87");
        List<MirrorLine> lines = mirror(Flow.TOTAL, ChartSpan.YEAR, "1.06").lines();
        assertEquals(List.of("2014", "2015", "2016"), lines.stream().filter(line -> line.china() != null)
                .map(line -> line.period().toString()).limit(3).toList());
        assertEquals("67900000000", lines.get(1).china().getLevel().money().value().toPlainString());
    }

    @Test
    void eachPointOfTheChartNamesItsReporter() {
        china(Reporter.IMF, Flow.TOTAL, "2020", "107.7");
        china(Reporter.GACC, Flow.TOTAL, "2021", "146.887");
        russia(Flow.TOTAL, "2020", "104");
        JsonArray lines = Json.createReader(new StringReader(new MirrorChart(
                                question(Flow.TOTAL, ChartSpan.YEAR, "1.06"),
                                mirror(Flow.TOTAL, ChartSpan.YEAR, "1.06"),
                                Locale.ENGLISH,
                                address -> address)
                        .toJson()))
                .readObject()
                .getJsonArray("lines");
        JsonObject china = lines.getJsonObject(0);
        assertEquals("China’s trade with Russia, IMF and GACC", china.getString("name"));
        assertEquals("China’s trade with Russia, IMF", china.getJsonArray("values").getJsonObject(0).getString("name"));
        assertEquals("107.7\u00a0bn\u00a0$", china.getJsonArray("values").getJsonObject(0).getString("text"));
        assertEquals("China’s trade with Russia, GACC", china.getJsonArray("values").getJsonObject(1).getString("name"));
        assertEquals("Russia’s trade with China, FTS", lines.getJsonObject(1).getString("name"));
        assertFalse(lines.getJsonObject(1).getJsonArray("values").getJsonObject(0).containsKey("name"));
    }

    private MirrorLine.Verdict verdict(Flow flow, String china, String russia) {
        chinese.clear();
        russian.clear();
        china(Reporter.GACC, flow, "2020", china);
        russia(flow.mirrored(), "2020", russia);
        return mirror(flow, ChartSpan.YEAR, "1.06").lines().get(0).getVerdict();
    }

    private Mirror mirror(Flow flow, ChartSpan step, String factor) {
        return Mirror.of(
                question(flow, step, factor),
                new StatementSet(chinese, EvidenceRanks.ALIKE),
                new StatementSet(russian, EvidenceRanks.ALIKE));
    }

    private static MirrorQuestion question(Flow flow, ChartSpan step, String factor) {
        return new MirrorQuestion(flow, Series.ALL_GOODS, Reporter.GACC, Reporter.FTS, step, new YearSpan(null, null),
                new BigDecimal(factor));
    }

    private void china(Reporter reporter, Flow flow, String period, String billions) {
        chinese.add(statement(Series.of(reporter, Area.CHINA, flow, Currency.USD), period, billions));
    }

    private void russia(Flow flow, String period, String billions) {
        russian.add(statement(Series.of(Reporter.FTS, Area.RUSSIA, flow, Currency.USD), period, billions));
    }

    private Statement statement(Series series, String period, String billions) {
        return new Statement((long) chinese.size() + 1_000L * russian.size(), series, Period.parse(period),
                Amount.of(billions, Scale.BILLION, Currency.USD), null, PartialDate.unknown());
    }
}
