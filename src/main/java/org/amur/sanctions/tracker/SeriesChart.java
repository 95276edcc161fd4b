package org.amur.sanctions.tracker;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.amur.web.Texts;

/**
 * Chart data of a time series for resources/amur/chart.js: stacked bars of the largest groups, the sum of the others,
 * and the longer intervals. Bars link to the counted list.
 */
final class SeriesChart {

    private static final int MAX = 8;
    private static final List<String> COLOURS = List.of("--accent", "--warn", "--ok", "--ink2");

    private final StartSeries series;
    private final UnaryOperator<String> link;

    /** @param link completes a path of the application */
    SeriesChart(StartSeries series, UnaryOperator<String> link) {
        this.series = series;
        this.link = link;
    }

    String toJson(Locale locale) {
        JsonArrayBuilder categories = Json.createArrayBuilder();
        JsonArrayBuilder notes = Json.createArrayBuilder();
        JsonArrayBuilder tips = Json.createArrayBuilder();
        series.getSteps().forEach(step -> {
            categories.add(step.getName());
            notes.add("");
            tips.add(tip(step));
        });
        JsonArrayBuilder bars = Json.createArrayBuilder();
        int groups = series.getGroups().size();
        int drawn = groups <= MAX ? groups : MAX - 1;
        int plain = 0;
        for (int group = 0; group < drawn; group++) {
            String side = side(series.getGroups().get(group));
            bars.add(bar(group, side, plain));
            plain += side == null ? 1 : 0;
        }
        if (drawn < groups) {
            bars.add(rest(drawn));
        }
        if (series.getSpanned() > 0) {
            bars.add(spanned());
        }
        return Json.createObjectBuilder().add("kind", "bars").add("unit", Texts.get("tracker.series.unit"))
                .add("locale", locale.toLanguageTag()).add("derived", "").add("categories", categories).add("notes", notes)
                .add("tips", tips).add("bars", bars).build().toString();
    }

    /** Returns the tooltip of a step: its total, and the groups in it. */
    private static JsonArrayBuilder tip(StartSeries.Step step) {
        return Json.createArrayBuilder().add(Texts.get("tracker.series.tip", step.getName(), step.getTotal()))
                .add(step.getCells().stream().filter(cell -> cell.count() > 0).map(cell -> cell.group().getName() + ' ' + cell.count())
                        .collect(Collectors.joining(" · ")))
                .add(step.getSpanned() == 0 ? "" : Texts.get("tracker.series.spanned") + ": " + step.getSpanned());
    }

    /** Returns the side of China and Russia, which have their own colours; null for others. */
    private static String side(StartSeries.Group group) {
        return "CN".equals(group.country()) ? "china" : "RU".equals(group.country()) ? "russia" : null;
    }

    private JsonObjectBuilder bar(int group, String side, int plain) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (StartSeries.Step step : series.getSteps()) {
            StartSeries.Cell cell = step.getCells().get(group);
            value(cell.count(), cell.getList(), values);
        }
        String colour = side == null ? COLOURS.get(plain % COLOURS.size()) : side;
        return Json.createObjectBuilder().add("name", series.getGroups().get(group).getName()).add("colour", colour)
                .add("striped", side == null && plain >= COLOURS.size()).add("values", values);
    }

    private JsonObjectBuilder rest(int drawn) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (StartSeries.Step step : series.getSteps()) {
            value(step.getCells().stream().skip(drawn).mapToLong(StartSeries.Cell::count).sum(), step.getList(), values);
        }
        return Json.createObjectBuilder().add("name", Texts.get("tracker.series.rest", series.getGroups().size() - drawn))
                .add("colour", "undivided").add("striped", true).add("values", values);
    }

    /** Returns the bars of longer intervals, dotted to be distinguishable without colour. */
    private JsonObjectBuilder spanned() {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (StartSeries.Step step : series.getSteps()) {
            if (step.getSpanned() == 0) {
                values.addNull();
            } else {
                values.add(Json.createObjectBuilder().add("value", step.getSpanned()).add("derived", false));
            }
        }
        return Json.createObjectBuilder().add("name", Texts.get("tracker.series.spanned")).add("colour", "undivided")
                .add("striped", false).add("dotted", true).add("values", values);
    }

    private void value(long count, String list, JsonArrayBuilder values) {
        if (count == 0) {
            values.addNull();
        } else {
            values.add(Json.createObjectBuilder().add("value", count).add("href", link.apply(list)).add("derived", false));
        }
    }
}
