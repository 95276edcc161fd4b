package org.amur.trade.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.amur.web.Marker;
import org.junit.jupiter.api.Test;

/** Axis of the chart and the values drawn along it. */
class AxisTest {

    private static final Series TOTAL = Series.of(Reporter.GACC, Area.CHINA, Flow.TOTAL, Currency.CNY);

    @Test
    void aMissingMonthHasAnEmptyPlaceAndBreaksTheLine() {
        JsonObject model = months("2024-01", "2024-02", "2024-04");
        assertEquals(List.of("Jan 2024", "Feb 2024", "Mar 2024", "Apr 2024"), texts(model.getJsonArray("categories")));
        assertEquals(List.of("", "", "unknown", ""), texts(model.getJsonArray("notes")));
        assertEquals(List.of(true, true, false, true), filled(model.getJsonObject("line").getJsonArray("values")));
        assertEquals(List.of(true, true, false, true), filled(undivided(model)));
    }

    @Test
    void monthsKnownTogetherAreDrawnAsTheirMeanWithANote() {
        JsonObject model = months("2022-01..2022-03", "2022-04");
        assertEquals(List.of("Jan 2022", "Feb 2022", "Jan–Mar 2022", "Apr 2022"), texts(model.getJsonArray("categories")));
        assertTrue(texts(model.getJsonArray("notes")).subList(0, 3).stream()
                .allMatch(note -> note.startsWith("Only the Jan–Mar 2022 total is recorded")), model.toString());
        assertEquals(List.of(true, true, true, true), filled(undivided(model)));
        for (int month = 0; month < 3; month++) {
            assertEquals(40, undivided(model).getJsonObject(month).getJsonNumber("value").bigDecimalValue().intValueExact());
            assertEquals(120, undivided(model).getJsonObject(month).getJsonNumber("together").bigDecimalValue().intValueExact());
        }
        assertEquals(120, undivided(model).getJsonObject(3).getJsonNumber("value").bigDecimalValue().intValueExact());
        assertFalse(undivided(model).getJsonObject(3).containsKey("together"));
    }

    @Test
    void aMonthThatIsKnownLeavesTheOthersOfItsSpanApart() {
        JsonObject model = months("2024-01..2024-03", "2024-03");
        assertEquals(List.of("Jan 2024", "Jan–Feb 2024", "Mar 2024"), texts(model.getJsonArray("categories")));
    }

    @Test
    void aSpanOfWhichAnotherFlowHasAMonthIsLeftToTheTable() {
        Axis axis = axis(Stated.billions(TOTAL, "2024-01..2024-03", "360"),
                Stated.billions(TOTAL.with(Flow.EXPORT), "2024-03", "55"));
        assertEquals(List.of("2024-03"), drawn(axis));
        assertEquals(List.of("2024-02"), drawn(axis(Stated.billions(TOTAL, "2024-01..2024-02", "240"),
                Stated.billions(TOTAL.with(Flow.EXPORT), "2024-01..2024-03", "160"))));
    }

    @Test
    void longerSpansAreLeftToTheTable() {
        assertEquals(1, axis(true, "2023-01..2023-06", "2024-01").drawn());
        assertEquals(1, axis(true, "2023-01..2023-06", "2024-01").places().size());
        assertEquals(List.of(), axis(true, "2023-01..2023-06").places());
    }

    @Test
    void aMissingYearHasAnEmptyPlace() {
        Axis years = axis(false, "2019", "2022");
        assertEquals(List.of("2019", "2020", "2021", "2022"),
                years.places().stream().map(place -> place.period().toString()).collect(Collectors.toList()));
        assertEquals(2, years.drawn());
    }

    @Test
    void marksStandAtTheirMonthWhetherAnythingIsKnownOfItOrNot() {
        Marker marker = new Marker("event", PartialDate.parse("2022-02-24"), "What happened", "/event/view?id=1");
        JsonObject model = model(Stated.months("GACC", "CNY"), axis(true, "2022-01..2022-03"),
                Map.of("event", List.of(marker)));
        JsonObject mark = model.getJsonArray("marks").getJsonObject(0).getJsonArray("marks").getJsonObject(0);
        assertEquals(1, mark.getInt("at"));
        assertEquals("/event/view?id=1", mark.getString("href"));
    }

    @Test
    void furtherMarkersOfAPlaceAreCounted() {
        List<Marker> markers = IntStream.rangeClosed(1, 12).mapToObj(day -> new Marker("event",
                PartialDate.parse("2022-02-%02d".formatted(day)), "Event " + day, "/event/view?id=" + day)).toList();
        JsonObject model = model(Stated.months("GACC", "CNY"), axis(true, "2022-02"), Map.of("event", markers));
        assertEquals(List.of("1 February 2022: Event 1", "2 February 2022: Event 2", "3 February 2022: Event 3",
                "and 9 more"), texts(model.getJsonArray("marks").getJsonObject(0).getJsonArray("marks").getJsonObject(0)
                        .getJsonArray("titles")));
    }

    @Test
    void aMarkerOfSeveralLeadsToTheirList() {
        List<Marker> markers = IntStream.rangeClosed(1, 2).mapToObj(day -> new Marker("event",
                PartialDate.parse("2022-02-0" + day), "Event " + day, "/event/view?id=" + day)).toList();
        JsonObject months = model(Stated.months("GACC", "CNY"), axis(true, "2022-02"), Map.of("event", markers));
        assertEquals("/event/list?from=2022-02&until=2022-02", mark(months).getString("href"));
        JsonObject years = model(Stated.question("GACC", "CNY", null, null), axis(false, "2022"), Map.of("measure", markers));
        assertEquals("/sanctions/measure/list?from=2022-01&to=2022-12", mark(years).getString("href"));
    }

    private static JsonObject mark(JsonObject model) {
        return model.getJsonArray("marks").getJsonObject(0).getJsonArray("marks").getJsonObject(0);
    }

    @Test
    void theBarOfATotalWithOneFlowIsAsHighAsTheTotal() {
        for (Flow known : List.of(Flow.EXPORT, Flow.IMPORT)) {
            JsonObject year = year(Stated.billions(TOTAL, "2025", "228.1"), Stated.billions(TOTAL.with(known), "2025", "103.3"));
            assertEquals(0, new BigDecimal("228.1").compareTo(height(year)));
            JsonObject rest = undivided(year).getJsonObject(0);
            assertEquals(0, new BigDecimal("124.8").compareTo(rest.getJsonNumber("value").bigDecimalValue()));
            assertTrue(rest.getBoolean("derived"));
            assertEquals("Rest of the 228.1\u00a0bn\u00a0¥ total, without breakdown", rest.getString("name"));
        }
    }

    @Test
    void eachNumberHasItsReporterAndItsKnownDigits() {
        DashboardQuestion question = Stated.question("GACC", "USD", null, null);
        Series dollars = Series.of(Reporter.GACC, Area.CHINA, Flow.EXPORT, Currency.USD);
        Series imf = Series.of(Reporter.IMF, Area.CHINA, Flow.EXPORT, Currency.USD);
        JsonArray exports = model(question, Axis.of(false, Dashboard.of(question, List.of(Stated.billions(imf, "2020", "50.50"),
                Stated.billions(dollars, "2021", "67.565"))).lines()), Map.of()).getJsonArray("bars").getJsonObject(0)
                .getJsonArray("values");
        assertEquals("IMF", exports.getJsonObject(0).getString("by"));
        assertEquals("50.50\u00a0bn\u00a0$", exports.getJsonObject(0).getString("text"));
        assertEquals("GACC", exports.getJsonObject(1).getString("by"));
    }

    @Test
    void aTotalBelowTheOneFlowKnownLeavesNothingUndivided() {
        JsonObject year = year(Stated.billions(TOTAL, "2025", "90"), Stated.billions(TOTAL.with(Flow.EXPORT), "2025", "103.3"));
        assertEquals(List.of(false), filled(undivided(year)));
        assertEquals(0, new BigDecimal("103.3").compareTo(height(year)));
    }

    @Test
    void aTotalAloneIsNotDivided() {
        assertEquals(0, new BigDecimal("228.1").compareTo(height(year(Stated.billions(TOTAL, "2025", "228.1")))));
    }

    private static JsonObject year(Statement... statements) {
        DashboardQuestion question = Stated.question("GACC", "CNY", null, null);
        return model(question, Axis.of(false, Dashboard.of(question, List.of(statements)).lines()), Map.of());
    }

    /** Returns the height of the stack at the first place. */
    private static BigDecimal height(JsonObject model) {
        return model.getJsonArray("bars").getValuesAs(JsonObject.class).stream().map(bar -> bar.getJsonArray("values").get(0))
                .filter(value -> value.getValueType() != JsonValue.ValueType.NULL)
                .map(value -> value.asJsonObject().getJsonNumber("value").bigDecimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Axis axis(boolean monthly, String... periods) {
        DashboardQuestion question = monthly ? Stated.months("GACC", "CNY") : Stated.question("GACC", "CNY", null, null);
        return Axis.of(monthly, Dashboard.of(question, Arrays.stream(periods)
                .map(period -> Stated.billions(TOTAL, period, "120", "5.1")).collect(Collectors.toList())).lines());
    }

    private static Axis axis(Statement... statements) {
        return Axis.of(true, Dashboard.of(Stated.months("GACC", "CNY"), List.of(statements)).lines());
    }

    private static List<String> drawn(Axis axis) {
        return axis.places().stream().filter(place -> place.line() != null).map(place -> place.period().toString()).toList();
    }

    private static JsonObject months(String... periods) {
        return model(Stated.months("GACC", "CNY"), axis(true, periods), Map.of());
    }

    private static JsonObject model(DashboardQuestion question, Axis axis, Map<String, List<Marker>> markers) {
        String json = new ChartModel(question, axis, Locale.ENGLISH, path -> path).toJson(markers);
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static JsonArray undivided(JsonObject model) {
        return model.getJsonArray("bars").getJsonObject(2).getJsonArray("values");
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).collect(Collectors.toList());
    }

    private static List<Boolean> filled(JsonArray values) {
        return values.stream().map(value -> value.getValueType() != JsonValue.ValueType.NULL).collect(Collectors.toList());
    }
}
