package org.amur.sanctions.tracker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.actor.ActorKind;
import org.amur.text.PartialDate;
import org.amur.web.QueryString;
import org.amur.web.Texts;
import org.junit.jupiter.api.Test;

/** Designations by month, quarter and year, counted where their date certainly is, the others reported. */
class StartSeriesTest {

    private static final List<SeriesCount> COUNTS = List.of(count("EU", 1, ActorKind.PERSON, "2021-11-15", 4),
            count("EU", 1, ActorKind.COMPANY, "2022-02-23", 3), count("EU", 2, ActorKind.PERSON, "2022-02", 2),
            count("CN-MFA", 3, ActorKind.PERSON, "2022-03-01", 1), count("EU", 1, ActorKind.PERSON, "2022", 6),
            count("EU", 1, ActorKind.PERSON, "XXXX", 7), count("EU", 1, ActorKind.PERSON, "2012-01-01", 1));
    private static final QueryString NOTHING = QueryString.parse("");

    @Test
    void byMonthAndAuthority() {
        StartSeries series = series(SeriesBy.AUTHORITY, SeriesSpan.MONTH, "2021-11-01", "2022-03-31");
        assertEquals(List.of("2021-11", "2021-12", "2022-01", "2022-02", "2022-03"), names(series));
        assertEquals(List.of("EU", "CN-MFA"), series.getGroups().stream().map(StartSeries.Group::getName).toList());
        assertEquals(List.of(4L, 0L, 0L, 5L, 0L), column(series, 0));
        assertEquals(List.of(0L, 0L, 0L, 0L, 1L), column(series, 1));
        assertEquals(6, series.getImprecise());
        assertEquals(7, series.getUndated());
        assertEquals("/sanctions/designation/list?from=2022-02-01&to=2022-02-28&authority=EU",
                series.getSteps().get(3).getCells().get(0).getList());
    }

    @Test
    void byQuarterAndProgramme() {
        StartSeries series = series(SeriesBy.PROGRAMME, SeriesSpan.QUARTER, "2021-12-31", null);
        assertEquals(List.of("2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3", "2022-Q4"), names(series));
        assertEquals(List.of("EU P1", "EU P2", "CN-MFA P3"), series.getGroups().stream().map(StartSeries.Group::getName).toList());
        assertEquals(List.of(4L, 3L, 0L, 0L, 0L), column(series, 0));
        assertEquals(6, series.getSteps().get(1).getTotal());
    }

    @Test
    void byYearAndKindOfTargetAllDatesToTheYear() {
        StartSeries series = series(SeriesBy.TARGET, SeriesSpan.YEAR, null, null);
        assertEquals("2012", names(series).get(0));
        assertEquals(11, series.getSteps().size());
        assertEquals(9, series.getSteps().get(10).getCells().get(0).count());
        assertEquals(0, series.getImprecise());
        assertEquals("/sanctions/designation/list?from=2022-01-01&to=2022-12-31&target=PERSON",
                series.getSteps().get(10).getCells().get(0).getList());
    }

    @Test
    void longerIntervalIsCountedAtItsEnd() {
        List<SeriesCount> counts = List.of(count("EU", 1, ActorKind.PERSON, "2022-02-23", 3),
                count("EU", 1, ActorKind.PERSON, "[..2022-03-01]", 5), count("EU", 1, ActorKind.PERSON, "[2022-02-27..2022-03-01]", 2),
                count("EU", 1, ActorKind.PERSON, "[2022-02-23..2022-02-24]", 1), count("EU", 1, ActorKind.PERSON, "[..2020-03-01]", 9));
        StartSeries series = new StartSeries(SeriesBy.AUTHORITY, SeriesSpan.MONTH, counts, LocalDate.parse("2022-01-01"),
                LocalDate.parse("2022-03-31"), NOTHING);
        assertEquals(List.of(0L, 4L, 0L), column(series, 0));
        assertEquals(List.of(0L, 0L, 7L), series.getSteps().stream().map(StartSeries.Step::getSpanned).toList());
        assertEquals(0, series.getImprecise());
        assertEquals(3, series.getToTheDay());
        assertEquals(11, series.getAll());
        assertEquals(0, series.getUndated());
        StartSeries alone = new StartSeries(SeriesBy.AUTHORITY, SeriesSpan.YEAR, counts.subList(1, 2), null, null, NOTHING);
        assertFalse(alone.isBlank());
        assertEquals(5, alone.getSpanned());
        assertEquals(0, alone.getToTheDay());
    }

    @Test
    void theChartDrawsSpansAsABarOfTheirOwn() {
        List<SeriesCount> counts = List.of(count("EU", 1, ActorKind.PERSON, "2022-02-23", 3),
                count("EU", 1, ActorKind.PERSON, "[..2022-03-01]", 5));
        StartSeries series = new StartSeries(SeriesBy.AUTHORITY, SeriesSpan.YEAR, counts, null, null, NOTHING);
        List<JsonObject> bars = read(new SeriesChart(series, UnaryOperator.identity()).toJson(Locale.ENGLISH)).getJsonArray("bars")
                .getValuesAs(JsonObject.class);
        assertEquals(2, bars.size());
        assertTrue(bars.get(1).getBoolean("dotted"));
        assertEquals(5, bars.get(1).getJsonArray("values").getJsonObject(0).getInt("value"));
    }

    @Test
    void nothingHasNoSteps() {
        StartSeries series = new StartSeries(SeriesBy.AUTHORITY, SeriesSpan.YEAR, List.of(), null, null, NOTHING);
        assertTrue(series.isBlank() && series.getSteps().isEmpty());
        StartSeries ages = series(SeriesBy.AUTHORITY, SeriesSpan.MONTH, "0001-01-01", "9999-12-31");
        assertEquals(SeriesSpan.MAX, ages.getSteps().size());
    }

    @Test
    void tooManyStepsKeepTheLastAndCountTheRest() {
        List<SeriesCount> counts = new ArrayList<>(COUNTS);
        counts.add(count("EU", 1, ActorKind.PERSON, "1988-12-31", 8));
        counts.add(count("EU", 1, ActorKind.PERSON, "1988-12-15/1989-01-15", 16));
        counts.add(count("EU", 1, ActorKind.PERSON, "1989-01-01", 32));
        StartSeries series = new StartSeries(SeriesBy.AUTHORITY, SeriesSpan.MONTH, counts, LocalDate.parse("1989-01-01"),
                null, NOTHING);
        assertEquals(SeriesSpan.MAX, series.getSteps().size());
        assertEquals("1989-09", names(series).get(0));
        assertEquals("2022-12", names(series).get(SeriesSpan.MAX - 1));
        assertTrue(series.isShortened());
        assertEquals(48, series.getLeftOut());
        assertEquals(11, series.getSteps().stream().mapToLong(StartSeries.Step::getTotal).sum());
    }

    @Test
    void unrequestedTimeIsNotOmitted() {
        StartSeries few = series(SeriesBy.AUTHORITY, SeriesSpan.YEAR, "2022-01-01", null);
        assertFalse(few.isShortened());
        assertEquals(0, few.getLeftOut());
        StartSeries usual = series(SeriesBy.AUTHORITY, SeriesSpan.MONTH, null, null);
        assertFalse(usual.isShortened());
        assertEquals(0, usual.getLeftOut());
    }

    @Test
    void sentenceStatesTheOmittedNumber() {
        String shown = "The last 400 intervals are shown, from 1989-09.";
        assertEquals(shown, shortened(0));
        assertEquals(shown + " 1 earlier designation is omitted. Choose longer intervals.", shortened(1));
        assertEquals(shown + " 48 earlier designations are omitted. Choose longer intervals.", shortened(48));
    }

    private static String shortened(long leftOut) {
        return Texts.get("tracker.series.shortened", 400, "1989-09", leftOut);
    }

    @Test
    void theChartDrawsAllThatTheTableHas() {
        List<SeriesCount> many = new ArrayList<>(COUNTS);
        for (int programme = 10; programme < 20; programme++) {
            many.add(count("UK", programme, ActorKind.VESSEL, "2022-05-01", programme));
        }
        StartSeries series = new StartSeries(SeriesBy.PROGRAMME, SeriesSpan.YEAR, many, null, null, NOTHING);
        JsonObject model = read(new SeriesChart(series, UnaryOperator.identity()).toJson(Locale.ENGLISH));
        JsonArray bars = model.getJsonArray("bars");
        assertEquals(8, bars.size());
        long drawn = bars.getValuesAs(JsonObject.class).stream().flatMap(bar -> bar.getJsonArray("values").stream())
                .filter(JsonObject.class::isInstance).mapToLong(value -> value.asJsonObject().getInt("value")).sum();
        assertEquals(series.getSteps().stream().mapToLong(StartSeries.Step::getTotal).sum(), drawn);
        assertEquals(series.getSteps().size(), model.getJsonArray("categories").size());
    }

    private static StartSeries series(SeriesBy by, SeriesSpan span, String from, String to) {
        return new StartSeries(by, span, COUNTS, from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to), NOTHING);
    }

    private static List<String> names(StartSeries series) {
        return series.getSteps().stream().map(StartSeries.Step::getName).toList();
    }

    private static List<Long> column(StartSeries series, int group) {
        return series.getSteps().stream().map(step -> step.getCells().get(group).count()).toList();
    }

    private static SeriesCount count(String authority, long programme, ActorKind target, String date, long count) {
        PartialDate began = PartialDate.parse(date);
        return new SeriesCount(authority, authority.startsWith("CN") ? "CN" : "EU", programme, "P" + programme, target,
                began.getEarliest(), began.getLatest(), count);
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
