package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.amur.figure.AmountText;
import org.amur.figure.SeriesAddress;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Area;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.SeriesText;
import org.amur.trade.Cell;
import org.amur.web.Marker;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/**
 * The chart as resources/amur/chart.js draws it. Values are in thousand millions of the currency; every text is the
 * reader's; a value's address leads to its figure.
 */
final class ChartModel {

    private static final int BILLION = Scale.BILLION.powerOfTen();
    private static final int DECIMALS = 3;
    private static final int MOST_TITLES = 3;

    private final DashboardQuestion question;
    private final List<Axis.Place> places;
    private final Locale locale;
    private final Function<String, String> link;

    /** @param link completes an address of the application */
    ChartModel(DashboardQuestion question, Axis axis, Locale locale, Function<String, String> link) {
        this.question = question;
        places = axis.places();
        this.locale = locale;
        this.link = link;
    }

    /** @param disagreements marked on the points that they touch */
    String toJson(Map<String, List<Marker>> markers, List<Disagreement> disagreements) {
        boolean china = Area.CHINA.equals(question.declarant());
        JsonArrayBuilder categories = Json.createArrayBuilder();
        JsonArrayBuilder notes = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            categories.add(place.named().displayShort(locale));
            notes.add(note(place));
        }
        JsonObjectBuilder model = Json.createObjectBuilder()
                .add("kind", "trade")
                .add("unit", AmountText.unit(Scale.BILLION, question.plotted(), locale))
                .add("locale", locale.toLanguageTag())
                .add("derived", Texts.get("trade.dashboard.derived"))
                .add("categories", categories)
                .add("notes", notes)
                .add("bars", Json.createArrayBuilder()
                        .add(bar(flowOf(Flow.EXPORT), china ? "china" : "russia", flow(Line::getExports)))
                        .add(bar(flowOf(Flow.IMPORT), china ? "russia" : "china", flow(Line::getImports)))
                        .add(bar(Texts.get("trade.dashboard.undivided"), "undivided", this::undivided)))
                .add("line", growth());
        JsonObjectBuilder findings = Json.createObjectBuilder().add("name", Texts.get("trade.dashboard.markers.finding"))
                .add("marks", findings(disagreements));
        JsonArrayBuilder marks = Json.createArrayBuilder();
        markers.forEach((kind, ofKind) -> marks.add(Json.createObjectBuilder()
                .add("name", Texts.get("trade.dashboard.markers." + kind)).add("marks", marks(kind, ofKind))));
        return model.add("marks", marks).add("findings", findings).build().toString();
    }

    /** What a reader must know of a place that is not simply what it says; else empty. */
    private String note(Axis.Place place) {
        if (place.span() != null) {
            return Texts.get("trade.dashboard.together", place.span().getPeriod().displayShort(locale));
        }
        return place.line() == null ? Texts.get("trade.dashboard.unknown") : "";
    }

    private Function<Line, JsonObjectBuilder> flow(Function<Line, Cell> cell) {
        return line -> Optional.ofNullable(cell.apply(line)).map(this::amount).orElse(null);
    }

    /**
     * What exports and imports leave of the total: all of it where neither is known, the rest where one is, so that the
     * bar is as high as the total; null where nothing is left.
     */
    private JsonObjectBuilder undivided(Line line) {
        if (line.getTotal() == null || line.getExports() != null && line.getImports() != null) {
            return null;
        }
        Cell known = line.getExports() == null ? line.getImports() : line.getExports();
        return known == null ? amount(line.getTotal()) : rest(line.getTotal(), known);
    }

    private JsonObjectBuilder rest(Cell total, Cell known) {
        Money rest = total.getLevel().money().minus(known.getLevel().money());
        String parts = SeriesAddress.figures(Stream.of(total, known).flatMap(cell -> cell.getLevel().statements().stream()).toList());
        return rest.value().signum() <= 0 ? null : amount(rest, total, parts, true).add("name",
                Texts.get("trade.dashboard.undivided.rest", AmountText.money(total.getLevel().money(), locale)));
    }

    private JsonObjectBuilder amount(Cell cell) {
        return amount(cell.getLevel().money(), cell, cell.getAddress(), cell.isDerived());
    }

    /** @param of whose figure it is, or from whose it was reckoned */
    private JsonObjectBuilder amount(Money money, Cell of, String address, boolean derived) {
        return value(money.value().movePointLeft(BILLION),
                Estimates.marked(of.isEstimate(), AmountText.moneyIn(Scale.BILLION, money, locale)), address, derived)
                .add("by", by(of));
    }

    /** Who publishes it: not every number of the chart is of the reporter that is asked for. */
    private static String by(Cell cell) {
        return Texts.get("figure.reporter." + cell.getReporter());
    }

    private static BigDecimal billions(Cell cell) {
        return cell.getLevel().money().value().movePointLeft(BILLION);
    }

    private String flowOf(Flow flow) {
        return SeriesText.of(Series.of(question.reporter(), question.declarant(), flow, question.plotted()), locale);
    }

    private JsonObject bar(String name, String colour, Function<Line, JsonObjectBuilder> drawn) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            Line line = place.span() == null ? place.line() : place.span();
            JsonObjectBuilder value = line == null ? null : drawn.apply(line);
            if (value == null) {
                values.addNull();
            } else {
                values.add(place.span() == null ? value : meanOf(place.span(), value));
            }
        }
        return Json.createObjectBuilder().add("name", name).add("colour", colour).add("values", values).build();
    }

    /** Months that are known only together stand side by side, each as high as their mean, and say what they are together. */
    private JsonObjectBuilder meanOf(Line span, JsonObjectBuilder together) {
        JsonObject sum = together.build();
        BigDecimal mean = sum.getJsonNumber("value").bigDecimalValue()
                .divide(BigDecimal.valueOf(span.getPeriod().monthCount()), DECIMALS, RoundingMode.HALF_UP);
        return Json.createObjectBuilder(sum).add("value", mean).add("together", sum.getJsonNumber("value"));
    }

    private JsonObject growth() {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            Cell total = place.line() == null ? null : place.line().getTotal();
            if (total == null || total.getGrowth() == null) {
                values.addNull();
            } else {
                values.add(value(total.getGrowth(), percent(total.getGrowth()), total.getGrowthAddress(), !total.isGrowthClaimed())
                        .add("by", by(total)));
            }
        }
        return Json.createObjectBuilder().add("name", Texts.get("trade.dashboard.growth")).add("values", values).build();
    }

    private String percent(BigDecimal growth) {
        return Texts.get("trade.dashboard.percent", Numbers.format(growth, true, locale));
    }

    /** @param text what a reader is to see: the number with its unit, and with the digits that are known */
    private JsonObjectBuilder value(BigDecimal value, String text, String address, boolean derived) {
        return Json.createObjectBuilder().add("value", value.setScale(DECIMALS, RoundingMode.HALF_UP)).add("text", text)
                .add("href", link.apply(address)).add("derived", derived);
    }

    private JsonArray marks(String kind, List<Marker> markers) {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        for (int place = 0; place < places.size(); place++) {
            Period period = places.get(place).period();
            List<Marker> here = at(period, markers);
            if (!here.isEmpty()) {
                String address = here.size() == 1 ? here.get(0).getAddress() : listOf(kind, period);
                marks.add(Json.createObjectBuilder().add("at", place).add("titles", titles(here))
                        .add("href", link.apply(address)));
            }
        }
        return marks.build();
    }

    /** At the height of what they are about; where a place has several, the first leads on. */
    private JsonArray findings(List<Disagreement> disagreements) {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        for (int place = 0; place < places.size(); place++) {
            Line line = places.get(place).line();
            List<Disagreement> here = disagreements.stream().filter(found -> found.getLine() == line).toList();
            if (line != null && !here.isEmpty()) {
                JsonArrayBuilder titles = Json.createArrayBuilder();
                here.forEach(found -> titles.add(found.getSentence()));
                BigDecimal height = line.getTotal() == null ? BigDecimal.ZERO : billions(line.getTotal());
                marks.add(Json.createObjectBuilder().add("at", place).add("value", height).add("titles", titles)
                        .add("href", link.apply(here.get(0).getAddress())));
            }
        }
        return marks.build();
    }

    /** The first of them, and how many more there are: all of a year would hide the chart. */
    private JsonArrayBuilder titles(List<Marker> markers) {
        JsonArrayBuilder titles = Json.createArrayBuilder();
        markers.stream().limit(MOST_TITLES)
                .forEach(marker -> titles.add(marker.getDate().display(locale) + ": " + marker.getTitle()));
        if (markers.size() > MOST_TITLES) {
            titles.add(Texts.get("trade.dashboard.markers.more", markers.size() - MOST_TITLES));
        }
        return titles;
    }

    private static List<Marker> at(Period period, List<Marker> markers) {
        return markers.stream().filter(marker -> !marker.getDate().getEarliest().isBefore(period.start())
                && !marker.getDate().getEarliest().isAfter(period.end())).toList();
    }

    /** Where all that is marked at a place is listed. */
    private static String listOf(String kind, Period period) {
        return "event".equals(kind) ? "/event/list?from=" + period.first() + "&until=" + period.last()
                : "/sanctions/measure/list?from=" + period.first() + "&to=" + period.last();
    }
}
