package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

import org.amur.common.Marker;
import org.amur.common.Texts;
import org.amur.trade.AmountText;
import org.amur.trade.Declarant;
import org.amur.trade.Period;
import org.amur.trade.Scale;

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

    String toJson(Map<String, List<Marker>> markers) {
        boolean china = question.declarant() == Declarant.CN;
        JsonArrayBuilder categories = Json.createArrayBuilder();
        JsonArrayBuilder notes = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            categories.add(place.named().displayShort(locale));
            notes.add(note(place));
        }
        JsonObjectBuilder model = Json.createObjectBuilder()
                .add("unit", AmountText.unit(Scale.BILLION, question.plotted(), locale))
                .add("locale", locale.toLanguageTag())
                .add("derived", Texts.get("trade.dashboard.derived"))
                .add("categories", categories)
                .add("notes", notes)
                .add("bars", Json.createArrayBuilder()
                        .add(bar("trade.flowOf." + question.declarant() + ".EXPORT", china ? "china" : "russia", flow(Line::getExports)))
                        .add(bar("trade.flowOf." + question.declarant() + ".IMPORT", china ? "russia" : "china", flow(Line::getImports)))
                        .add(bar("trade.dashboard.undivided", "undivided", this::undivided)))
                .add("line", growth());
        JsonArrayBuilder marks = Json.createArrayBuilder();
        markers.forEach((kind, ofKind) -> marks.add(Json.createObjectBuilder()
                .add("name", Texts.get("trade.dashboard.markers." + kind)).add("marks", marks(ofKind))));
        return model.add("marks", marks).build().toString();
    }

    /** What a reader must know of a place that is not simply what it says; else empty. */
    private String note(Axis.Place place) {
        if (place.together()) {
            return Texts.get("trade.dashboard.together", place.span().getPeriod().monthCount());
        }
        if (place.line() != null) {
            return "";
        }
        return place.span() == null ? Texts.get("trade.dashboard.unknown")
                : Texts.get("trade.dashboard.countedIn", place.span().getPeriod().displayShort(locale));
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
        BigDecimal rest = billions(total).subtract(billions(known));
        return rest.signum() <= 0 ? null : value(rest, total.getFigure(), true).add("name",
                Texts.get("trade.dashboard.undivided.rest", AmountText.money(total.getLevel().money(), locale)));
    }

    private JsonObjectBuilder amount(Cell cell) {
        return value(billions(cell), cell.getFigure(), cell.isDerived());
    }

    private static BigDecimal billions(Cell cell) {
        return cell.getLevel().money().value().movePointLeft(BILLION);
    }

    private JsonObject bar(String key, String colour, Function<Line, JsonObjectBuilder> drawn) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            JsonObjectBuilder value = place.line() == null ? null : drawn.apply(place.line());
            if (value == null) {
                values.addNull();
            } else {
                values.add(value.add("together", place.together()));
            }
        }
        return Json.createObjectBuilder().add("name", Texts.get(key)).add("colour", colour).add("values", values).build();
    }

    private JsonObject growth() {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Axis.Place place : places) {
            Cell total = place.line() == null ? null : place.line().getTotal();
            if (total == null || total.getGrowth() == null) {
                values.addNull();
            } else {
                values.add(value(total.getGrowth(), total.getGrowthFigure(), !total.isGrowthClaimed()));
            }
        }
        return Json.createObjectBuilder().add("name", Texts.get("trade.dashboard.growth")).add("values", values).build();
    }

    private JsonObjectBuilder value(BigDecimal value, long figure, boolean derived) {
        return Json.createObjectBuilder().add("value", value.setScale(DECIMALS, RoundingMode.HALF_UP))
                .add("href", link.apply("/trade/view?id=" + figure)).add("derived", derived);
    }

    private JsonArray marks(List<Marker> markers) {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        for (int place = 0; place < places.size(); place++) {
            List<Marker> here = at(places.get(place).period(), markers);
            if (!here.isEmpty()) {
                marks.add(Json.createObjectBuilder().add("at", place).add("titles", titles(here)));
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
}
