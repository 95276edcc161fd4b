package org.amur.trade.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.amur.trade.Scale;

/**
 * The chart as resources/amur/chart.js draws it. Values are in thousand millions of the currency; every text is the
 * reader's; a value's address leads to its figure.
 */
final class ChartModel {

    private static final int BILLION = Scale.BILLION.powerOfTen();
    private static final int DECIMALS = 3;
    /** Longer spans of months that are known only together would tower over single months; the table has them. */
    private static final int MONTHS_OF_A_BAR = 3;

    private final DashboardQuestion question;
    private final List<Line> lines;
    private final Locale locale;
    private final Function<String, String> link;

    /** @param link completes an address of the application */
    ChartModel(DashboardQuestion question, List<Line> lines, Locale locale, Function<String, String> link) {
        this.question = question;
        this.lines = question.monthly()
                ? lines.stream().filter(line -> line.getPeriod().monthCount() <= MONTHS_OF_A_BAR).toList()
                : lines;
        this.locale = locale;
        this.link = link;
    }

    String toJson(Map<String, List<Marker>> markers) {
        boolean china = question.declarant() == Declarant.CN;
        JsonArrayBuilder categories = Json.createArrayBuilder();
        lines.forEach(line -> categories.add(line.getPeriod().displayShort(locale)));
        JsonObjectBuilder model = Json.createObjectBuilder()
                .add("unit", AmountText.unit(Scale.BILLION, question.plotted(), locale))
                .add("locale", locale.toLanguageTag())
                .add("derived", Texts.get("trade.dashboard.derived"))
                .add("categories", categories)
                .add("bars", Json.createArrayBuilder()
                        .add(bar("trade.flowOf." + question.declarant() + ".EXPORT", china ? "china" : "russia", Line::getExports))
                        .add(bar("trade.flowOf." + question.declarant() + ".IMPORT", china ? "russia" : "china", Line::getImports))
                        .add(bar("trade.dashboard.undivided", "undivided", ChartModel::undivided)))
                .add("line", growth());
        JsonArrayBuilder marks = Json.createArrayBuilder();
        markers.forEach((kind, ofKind) -> marks.add(Json.createObjectBuilder()
                .add("name", Texts.get("trade.dashboard.markers." + kind)).add("marks", marks(ofKind))));
        return model.add("marks", marks).build().toString();
    }

    /** The total of a period of which exports and imports are not known apart. */
    private static Cell undivided(Line line) {
        return line.getExports() == null || line.getImports() == null ? line.getTotal() : null;
    }

    private JsonObject bar(String key, String colour, Function<Line, Cell> cell) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Line line : lines) {
            Cell shown = cell.apply(line);
            if (shown == null) {
                values.addNull();
            } else {
                values.add(value(shown.getLevel().money().value().movePointLeft(BILLION), shown.getFigure(), shown.isDerived()));
            }
        }
        return Json.createObjectBuilder().add("name", Texts.get(key)).add("colour", colour).add("values", values).build();
    }

    private JsonObject growth() {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Line line : lines) {
            Cell total = line.getTotal();
            if (total == null || total.getGrowth() == null) {
                values.addNull();
            } else {
                values.add(value(total.getGrowth(), total.getGrowthFigure(), !total.isGrowthClaimed()));
            }
        }
        return Json.createObjectBuilder().add("name", Texts.get("trade.dashboard.growth")).add("values", values).build();
    }

    private JsonObject value(BigDecimal value, long figure, boolean derived) {
        return Json.createObjectBuilder().add("value", value.setScale(DECIMALS, RoundingMode.HALF_UP))
                .add("href", link.apply("/trade/view?id=" + figure)).add("derived", derived).build();
    }

    private JsonArray marks(List<Marker> markers) {
        JsonArrayBuilder marks = Json.createArrayBuilder();
        for (int place = 0; place < lines.size(); place++) {
            List<Marker> here = at(lines.get(place), markers);
            if (!here.isEmpty()) {
                JsonArrayBuilder titles = Json.createArrayBuilder();
                here.forEach(marker -> titles.add(marker.getDate().display(locale) + ": " + marker.getTitle()));
                marks.add(Json.createObjectBuilder().add("at", place).add("titles", titles));
            }
        }
        return marks.build();
    }

    private static List<Marker> at(Line line, List<Marker> markers) {
        return markers.stream().filter(marker -> !marker.getDate().getEarliest().isBefore(line.getPeriod().start())
                && !marker.getDate().getEarliest().isAfter(line.getPeriod().end())).toList();
    }
}
