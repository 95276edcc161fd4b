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
 * A chart of lines over periods as resources/amur/chart.js draws it, with bars of their difference in per cent on an axis of
 * its own. Values are in thousand millions of the currency; every text is the reader's.
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
     * One number of a line.
     *
     * @param value in units of the currency; null where nothing is known
     * @param text  the same as a reader is to see it, with its unit
     * @param name  what it is of, where that is not what its line is called; null for what it is
     * @param href  where it leads to, complete
     */
    public record Dot(BigDecimal value, String text, String name, String href, boolean derived) {
    }

    /** @param dots one a period; null where nothing is known */
    public LineChart line(String name, String colour, boolean dashed, List<Dot> dots) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (Dot dot : dots) {
            add(values, dot, dot == null ? null : billions(dot.value()));
        }
        lines.add(Json.createObjectBuilder().add("name", name).add("colour", colour).add("dashed", dashed)
                .add("values", values));
        return this;
    }

    /** @param dots in per cent */
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

    /** A shaded band between two values for each period, both null where there is none. */
    public LineChart band(String name, List<BigDecimal> low, List<BigDecimal> high) {
        model.add("band", Json.createObjectBuilder().add("name", name).add("low", billions(low)).add("high", billions(high)));
        return this;
    }

    /** Periods, from one place to another, of which one side says nothing: hatched, with the words. */
    public LineChart silence(int from, int until, String text) {
        silences.add(Json.createObjectBuilder().add("from", from).add("until", until).add("text", text));
        return this;
    }

    /** What must be known of each period; empty for nothing. */
    public LineChart notes(List<String> notes) {
        model.add("notes", array(notes));
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
