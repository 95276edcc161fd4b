package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.amur.trade.CitedPoint;
import org.amur.web.Marker;
import org.amur.web.Numbers;
import org.amur.web.Texts;

/**
 * Model of the chart for resources/amur/chart.js. Values are in bn of the currency; texts are in the reader's language;
 * a value's link leads to its figure.
 */
final class ChartModel {

    private static final int BILLION = Scale.BILLION.powerOfTen();
    private static final int DECIMALS = 3;
    private static final int MAX_TITLES = 3;

    private final DashboardQuestion question;
    private final List<Axis.Place> places;
    private final Locale locale;
    private final Function<String, String> link;

    /**
     * Creates the model.
     *
     * @param link completes an address of the application
     */
    ChartModel(DashboardQuestion question, Axis axis, Locale locale, Function<String, String> link) {
        this.question = question;
        places = axis.places();
        this.locale = locale;
        this.link = link;
    }

    /** Returns the model as JSON. */
    String toJson(Map<String, List<Marker>> markers) {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        markers.forEach((kind, ofKind) -> marks.add(Json.createObjectBuilder()
                .add("name", Texts.get("trade.dashboard.markers." + kind)).add("marks", marks(kind, ofKind))));
        return bars("trade", place -> counted(place, markers)).add("line", growth()).add("marks", marks).build().toString();
    }

    /** @param more last line of the tooltip of a place, or empty */
    private JsonObjectBuilder bars(String kind, Function<Axis.Place, String> more) {
        boolean china = Area.CHINA.equals(question.declarant());
        JsonArrayBuilder categories = Json.createArrayBuilder();
        JsonArrayBuilder notes = Json.createArrayBuilder();
        JsonArrayBuilder tips = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            categories.add(place.named().displayShort(locale));
            notes.add(note(place));
            tips.add(tip(place, more.apply(place)));
        }
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("unit", AmountText.unit(Scale.BILLION, question.plotted(), locale))
                .add("locale", locale.toLanguageTag())
                .add("derived", Texts.get("trade.dashboard.derived"))
                .add("categories", categories)
                .add("notes", notes)
                .add("tips", tips)
                .add("bars", Json.createArrayBuilder()
                        .add(bar(flowOf(Flow.EXPORT), china ? "china" : "russia", flow(Line::getExports)))
                        .add(bar(flowOf(Flow.IMPORT), china ? "russia" : "china", flow(Line::getImports)))
                        .add(bar(Texts.get("trade.dashboard.undivided"), "undivided", this::undivided)));
    }

    /** Returns the tooltip of a place: its total with growth, exports and imports, and one line more. */
    private JsonArrayBuilder tip(Axis.Place place, String more) {
        Line line = place.line() == null ? place.span() : place.line();
        if (line == null) {
            return Json.createArrayBuilder().add(place.named().displayShort(locale) + ": " + note(place)).add(more);
        }
        return Json.createArrayBuilder().add(totalOf(line)).add(Stream.of(Flow.EXPORT, Flow.IMPORT)
                .map(flow -> partOf(line, flow)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "))).add(more);
    }

    private String totalOf(Line line) {
        String period = line.getPeriod().displayShort(locale);
        CitedPoint total = line.getTotal();
        if (total == null) {
            return period;
        }
        String amount = written(total);
        return total.getGrowth() == null ? Texts.get("trade.dashboard.tip.total", period, amount)
                : Texts.get("trade.dashboard.tip.growth", period, amount, percent(total.getGrowth()));
    }

    private String partOf(Line line, Flow flow) {
        CitedPoint cell = flow == Flow.EXPORT ? line.getExports() : line.getImports();
        return cell == null ? "" : Texts.get("figure.flow." + flow) + ' ' + written(cell);
    }

    private String written(CitedPoint cell) {
        String amount = Estimates.marked(cell.isEstimate(), AmountText.moneyIn(Scale.BILLION, cell.getLevel().money(), locale));
        return cell.isDerived() ? amount + " (" + Texts.get("trade.dashboard.derived") + ')' : amount;
    }

    private static String counted(Axis.Place place, Map<String, List<Marker>> markers) {
        return markers.entrySet().stream().map(kind -> Texts.get("trade.dashboard.tip." + kind.getKey(),
                at(place.period(), kind.getValue()).size())).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** Returns the note about an unusual place; else empty. */
    private String note(Axis.Place place) {
        if (place.span() != null) {
            return Texts.get("trade.dashboard.together", place.span().getPeriod().displayShort(locale));
        }
        return place.line() == null ? Texts.get("trade.dashboard.unknown") : "";
    }

    private Function<Line, JsonObjectBuilder> flow(Function<Line, CitedPoint> cell) {
        return line -> Optional.ofNullable(cell.apply(line)).map(this::amount).orElse(null);
    }

    /**
     * Returns the part of the total that exports and imports leave: all if neither is known, the rest if one is, so
     * that the bar has the height of the total; null if nothing is left.
     */
    private JsonObjectBuilder undivided(Line line) {
        if (line.getTotal() == null || line.getExports() != null && line.getImports() != null) {
            return null;
        }
        CitedPoint known = line.getExports() == null ? line.getImports() : line.getExports();
        return known == null ? amount(line.getTotal()) : rest(line.getTotal(), known);
    }

    private JsonObjectBuilder rest(CitedPoint total, CitedPoint known) {
        Money rest = total.getLevel().money().minus(known.getLevel().money());
        String parts = SeriesAddress.figures(Stream.of(total, known).flatMap(cell -> cell.getLevel().statements().stream()).toList());
        return rest.value().signum() <= 0 ? null : amount(rest, total, parts, true).add("name",
                Texts.get("trade.dashboard.undivided.rest", AmountText.money(total.getLevel().money(), locale)));
    }

    private JsonObjectBuilder amount(CitedPoint cell) {
        return amount(cell.getLevel().money(), cell, cell.getAddress(), cell.isDerived());
    }

    /**
     * Returns an amount.
     *
     * @param of cell whose figures it states or is computed from
     */
    private JsonObjectBuilder amount(Money money, CitedPoint of, String address, boolean derived) {
        return value(money.value().movePointLeft(BILLION),
                Estimates.marked(of.isEstimate(), AmountText.moneyIn(Scale.BILLION, money, locale)), address, derived)
                .add("by", by(of));
    }

    /** Returns the reporter: not every number is from the requested one. */
    private static String by(CitedPoint cell) {
        return Texts.get("figure.reporter." + cell.getReporter());
    }

    private static BigDecimal billions(CitedPoint cell) {
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

    /**
     * Returns the bars of months known only together, side by side at the height of their mean, with a text of their
     * total.
     */
    private JsonObjectBuilder meanOf(Line span, JsonObjectBuilder together) {
        JsonObject sum = together.build();
        BigDecimal mean = sum.getJsonNumber("value").bigDecimalValue()
                .divide(BigDecimal.valueOf(span.getPeriod().monthCount()), DECIMALS, RoundingMode.HALF_UP);
        return Json.createObjectBuilder(sum).add("value", mean).add("together", sum.getJsonNumber("value"));
    }

    private JsonObject growth() {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            CitedPoint total = place.line() == null ? null : place.line().getTotal();
            if (total == null || total.getGrowth() == null) {
                values.addNull();
            } else {
                values.add(value(total.getGrowth(), percent(total.getGrowth()), total.getGrowthAddress(), !total.isGrowthReported())
                        .add("by", by(total)));
            }
        }
        return Json.createObjectBuilder().add("name", Texts.get("trade.dashboard.growth")).add("values", values).build();
    }

    private String percent(BigDecimal growth) {
        return Texts.get("trade.dashboard.percent", Numbers.format(growth, true, locale));
    }

    /**
     * Returns a value.
     *
     * @param text for readers: the number with its unit and known digits
     */
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
                String address = here.size() == 1 ? here.get(0).address() : listOf(kind, period);
                marks.add(Json.createObjectBuilder().add("at", place).add("titles", titles(here))
                        .add("href", link.apply(address)));
            }
        }
        return marks.build();
    }

    /** Returns the first titles, and the number of further ones: all of a year would hide the chart. */
    private JsonArrayBuilder titles(List<Marker> markers) {
        JsonArrayBuilder titles = Json.createArrayBuilder();
        markers.stream().limit(MAX_TITLES)
                .forEach(marker -> titles.add(marker.date().display(locale) + ": " + marker.title()));
        if (markers.size() > MAX_TITLES) {
            titles.add(Texts.get("trade.dashboard.markers.more", markers.size() - MAX_TITLES));
        }
        return titles;
    }

    private static List<Marker> at(Period period, List<Marker> markers) {
        return markers.stream().filter(marker -> !marker.date().getEarliest().isBefore(period.start())
                && !marker.date().getEarliest().isAfter(period.end())).toList();
    }

    /** Returns the address of the list of a place's markers. */
    private static String listOf(String kind, Period period) {
        return "event".equals(kind) ? "/event/list?from=" + period.first() + "&until=" + period.last()
                : "/sanctions/measure/list?from=" + period.first() + "&to=" + period.last();
    }
}
