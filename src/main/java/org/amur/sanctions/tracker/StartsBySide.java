package org.amur.sanctions.tracker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonValue;

import org.amur.sanctions.Side;
import org.amur.web.QueryString;
import org.amur.web.Texts;

/** Timeline added up by side of the authority, as chart and table: bars side by side for each year or month. */
public final class StartsBySide {

    private final Timeline timeline;
    private final boolean ofMeasures;
    private final String authority;
    private final List<Side> sides;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param authority name of the only authority; null for all
     *
     * @param kept      further filters of the linked lists
     */
    StartsBySide(Timeline timeline, boolean ofMeasures, String authority, QueryString kept) {
        this.timeline = timeline;
        this.ofMeasures = ofMeasures;
        this.authority = authority;
        sides = Matrix.ORDER.stream().filter(side -> rows(side).findAny().isPresent()).toList();
        String list = ofMeasures ? "/sanctions/measure/list?" : "/sanctions/designation/list?";
        for (int at = 0; at < timeline.getSpans().size(); at++) {
            Timeline.Span span = timeline.getSpans().get(at);
            int place = at;
            steps.add(new Step(span, sides.stream().map(side -> new Cell(side, count(side, place),
                    list + kept.with("side", side).with("from", span.from()).with("to", span.to()))).toList()));
        }
    }

    private Stream<Timeline.Row> rows(Side side) {
        return timeline.getRows().stream().filter(row -> Side.of(row.imposer().country()) == side);
    }

    private long count(Side side, int place) {
        return rows(side).mapToLong(row -> row.bars().get(place).getCount()).sum();
    }

    public boolean isBlank() {
        return sides.isEmpty();
    }

    /** Returns the names of the series: sides, or the only authority. */
    public List<String> getNames() {
        return sides.stream().map(this::name).toList();
    }

    private String name(Side side) {
        return authority == null ? Texts.choice("tracker.side", side) : authority;
    }

    /** Returns the years or months, oldest first. */
    public List<Step> getSteps() {
        return steps;
    }

    /** Returns the number with a date too imprecise for one step. */
    public long getImprecise() {
        return timeline.getImprecise();
    }

    /** Returns the number without a start date. */
    public long getUndated() {
        return timeline.getUndated();
    }

    /** Returns the message of the chart: the step in which most began. */
    public String getHeadline() {
        return steps.stream().filter(step -> !step.span.isEarlier()).max(Comparator.comparing(Step::getTotal)).filter(step -> step.getTotal() > 0)
                .map(most -> Texts.get(ofMeasures ? "tracker.starts.measures" : "tracker.starts.designations", most.getName(), most.getTotal()))
                .orElse(Texts.get(ofMeasures ? "tracker.timeline.measures" : "tracker.timeline.designations"));
    }

    /**
     * Returns the chart data for resources/amur/chart.js.
     *
     * @param link completes a path of the application
     */
    String chart(Locale locale, UnaryOperator<String> link) {
        JsonArrayBuilder bars = Json.createArrayBuilder();
        for (int at = 0; at < sides.size(); at++) {
            int series = at;
            Side side = sides.get(at);
            bars.add(Json.createObjectBuilder().add("name", name(side))
                    .add("colour", side == Side.OTHERS ? "--accent" : side.name().toLowerCase(Locale.ROOT)).add("striped", false)
                    .add("values", Json.createArrayBuilder(steps.stream().map(step -> point(step.cells.get(series), link)).toList())));
        }
        return Json.createObjectBuilder().add("kind", "bars").add("beside", true).add("unit", getUnit())
                .add("locale", locale.toLanguageTag()).add("derived", "")
                .add("categories", Json.createArrayBuilder(steps.stream().map(Step::getName).toList()))
                .add("tips", Json.createArrayBuilder(steps.stream().map(this::tip).toList()))
                .add("bars", bars).build().toString();
    }

    private static JsonValue point(Cell cell, UnaryOperator<String> link) {
        return cell.count == 0 ? JsonValue.NULL : Json.createObjectBuilder().add("value", cell.count).add("href", link.apply(cell.list))
                .add("derived", false).build();
    }

    private JsonValue tip(Step step) {
        return Json.createArrayBuilder().add(step.getName()).add(step.cells.stream().filter(cell -> cell.count > 0)
                .map(cell -> name(cell.side) + ' ' + cell.count).collect(Collectors.joining(" · "))).build();
    }

    /** Returns what is counted. */
    public String getUnit() {
        return Texts.get(ofMeasures ? "tracker.starts.unit.measures" : "tracker.series.unit");
    }

    /** Year or month. */
    public record Step(Timeline.Span span, List<Cell> cells) {

        /** Returns the year, the month, or "to 2009". */
        public String getName() {
            return span.isEarlier() ? Texts.get("tracker.until", span.name()) : span.name();
        }

        public long getTotal() {
            return cells.stream().mapToLong(Cell::count).sum();
        }
    }

    /**
     * Number of one side in one step.
     *
     * @param list path of the list of all that are counted
     */
    public record Cell(Side side, long count, String list) { }
}
