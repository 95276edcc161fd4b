package org.amur.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.amur.figure.AmountText;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Period;
import org.amur.figure.value.Scale;
import org.amur.web.Texts;

/**
 * Model of a line chart over periods for resources/amur/chart.js, with bars of the difference in per cent on an axis of
 * their own. Values are in bn of the currency; texts are in the reader's language.
 */
public final class LineChart {

    private static final int BILLION = Scale.BILLION.powerOfTen();
    private static final int DECIMALS = 3;

    private final JsonObjectBuilder model = Json.createObjectBuilder();
    private final JsonArrayBuilder lines = Json.createArrayBuilder();
    private final JsonArrayBuilder silences = Json.createArrayBuilder();

    public LineChart(Currency currency, List<Period> periods, Locale locale) {
        model.add("kind", "lines").add("unit", AmountText.unit(Scale.BILLION, currency, locale))
                .add("locale", locale.toLanguageTag()).add("derived", Texts.get("trade.dashboard.derived"))
                .add("categories", array(periods.stream().map(period -> period.displayShort(locale)).toList()));
    }

    /**
     * Point of a line.
     *
     * @param value in units of the currency; null if unknown
     * @param text the value for readers, with its unit
     * @param name of the point if it differs from the line's; else null
     * @param href complete address of its link
     */
    public record Dot(BigDecimal value, String text, String name, String href, boolean derived) {
    }

    /**
     * Adds a line.
     *
     * @param dots one per period; null if unknown
     */
    public LineChart line(String name, String colour, boolean dashed, List<Dot> dots) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Dot dot : dots) {
            add(values, dot, dot == null ? null : billions(dot.value()));
        }
        lines.add(Json.createObjectBuilder().add("name", name).add("colour", colour).add("dashed", dashed)
                .add("values", values));
        return this;
    }

    /**
     * Adds the bars of the difference.
     *
     * @param dots in per cent
     */
    public LineChart difference(String name, List<Dot> dots) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        dots.forEach(dot -> add(values, dot, dot == null ? null : dot.value()));
        model.add("difference", Json.createObjectBuilder().add("name", name).add("values", values));
        return this;
    }

    private static void add(JsonArrayBuilder values, Dot dot, BigDecimal value) {
        if (dot == null) {
            values.addNull();
        } else {
            JsonObjectBuilder drawn = Json.createObjectBuilder().add("value", value).add("text", dot.text())
                    .add("href", dot.href()).add("derived", dot.derived());
            values.add(dot.name() == null ? drawn : drawn.add("name", dot.name()));
        }
    }

    /** Adds a shaded band between two values for each period, both null if there is none. */
    public LineChart band(String name, List<BigDecimal> low, List<BigDecimal> high) {
        model.add("band", Json.createObjectBuilder().add("name", name).add("low", billions(low)).add("high", billions(high)));
        return this;
    }

    /** Adds a hatched range of periods without data of one side, with a text. */
    public LineChart silence(int from, int until, String text) {
        silences.add(Json.createObjectBuilder().add("from", from).add("until", until).add("text", text));
        return this;
    }

    public String toJson() {
        return model.add("lines", lines).add("silences", silences).build().toString();
    }

    private static JsonArray array(List<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array.build();
    }

    private static JsonArray billions(List<BigDecimal> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (BigDecimal value : values) {
            if (value == null) {
                array.addNull();
            } else {
                array.add(billions(value));
            }
        }
        return array.build();
    }

    private static BigDecimal billions(BigDecimal units) {
        return units.movePointLeft(BILLION).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
