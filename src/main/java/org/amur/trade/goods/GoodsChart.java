package org.amur.trade.goods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;

import org.amur.figure.AmountText;
import org.amur.figure.series.Estimates;
import org.amur.figure.value.Money;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.web.Texts;

/** Models of the charts of goods for resources/amur/chart.js: one year as rectangles, all years as areas. */
final class GoodsChart {

    private static final int BILLION = Scale.BILLION.powerOfTen();
    private static final int DECIMALS = 3;
    /** Maximum number of parts that a reader can tell apart. */
    static final int MAX_PARTS = 40;

    private final GoodsTrade trade;
    private final GoodsNames names;
    private final Locale locale;
    private final Function<String, String> link;

    /**
     * Creates the models.
     *
     * @param link completes an address of the application
     */
    GoodsChart(GoodsTrade trade, GoodsNames names, Locale locale, Function<String, String> link) {
        this.trade = trade;
        this.names = names;
        this.locale = locale;
        this.link = link;
    }

    /** Returns the chapters of the year with their stated parts. */
    String tree() {
        JsonArrayBuilder nodes = Json.createArrayBuilder();
        trade.all().parts().forEach(chapter -> nodes.add(node(chapter)));
        addUndivided(trade.all(), nodes);
        return model("tree").add("nodes", nodes).build().toString();
    }

    private JsonObjectBuilder node(GoodsNode of) {
        JsonObjectBuilder node = Json.createObjectBuilder().add("name", names.of(of.code()))
                .add("value", billions(of.getValue()))
                .add("text", Texts.get("trade.goods.worth", names.withSource(of.code()),
                        Estimates.marked(of.isEstimate(), AmountText.money(of.money(), locale))))
                .add("href", link.apply(trade.figuresOf(of.code())));
        if (!of.parts().isEmpty()) {
            JsonArrayBuilder parts = Json.createArrayBuilder();
            of.parts().stream().limit(MAX_PARTS).forEach(part -> parts.add(node(part)));
            addOthers(of, parts);
            addUndivided(of, parts);
            node.add("children", parts);
        }
        return node;
    }

    /** Adds the smallest parts together, so that the parts make up the whole. */
    private void addOthers(GoodsNode of, JsonArrayBuilder parts) {
        List<GoodsNode> others = of.parts().stream().skip(MAX_PARTS).toList();
        if (!others.isEmpty()) {
            Money sum = others.stream().map(GoodsNode::money).reduce(Money::plus).orElseThrow();
            parts.add(Json.createObjectBuilder().add("name", Texts.get("trade.goods.others", others.size()))
                    .add("text", Texts.get("trade.goods.worth",
                            Texts.get("trade.goods.others.of", names.of(of.code()), others.size()),
                            AmountText.money(sum, locale)))
                    .add("value", billions(sum.value())).add("href", link.apply(trade.figuresOf(of.code()))));
        }
    }

    private void addUndivided(GoodsNode of, JsonArrayBuilder parts) {
        if (of.rest() != null) {
            parts.add(Json.createObjectBuilder().add("name", Texts.get("trade.goods.undivided"))
                    .add("text", Texts.get("trade.goods.worth", Texts.get("trade.goods.undivided.of", names.of(of.code())),
                            AmountText.money(of.rest(), locale)))
                    .add("value", billions(of.getUndivided())).add("undivided", true)
                    .add("href", link.apply(trade.figuresOf(of.code()))));
        }
    }

    /** Returns the largest chapters over the years, the others, and the unallocated rest. */
    String areas() {
        JsonArrayBuilder categories = Json.createArrayBuilder();
        places().forEach(year -> categories.add(String.valueOf(year)));
        JsonArrayBuilder areas = Json.createArrayBuilder();
        trade.years().areas().forEach(area -> areas.add(area(names.of(area.code()), trade.figures(area.code()), area)));
        if (!trade.years().rest().isEmpty()) {
            areas.add(area(Texts.get("trade.goods.rest"), trade.figures(Series.ALL_GOODS), trade.years().rest()));
        }
        if (!trade.years().undivided().isEmpty()) {
            areas.add(area(Texts.get("trade.goods.undivided"), trade.figures(Series.ALL_GOODS), trade.years().undivided()));
        }
        return model("areas").add("categories", categories).add("areas", areas).build().toString();
    }

    /** Returns every year from the first to the last, so that the time axis is to scale. */
    private List<Integer> places() {
        List<Integer> known = trade.years().years();
        return IntStream.rangeClosed(known.get(0), known.get(known.size() - 1)).boxed().toList();
    }

    private JsonObjectBuilder area(String name, String address, GoodsOverYears.Area area) {
        JsonArrayBuilder values = Json.createArrayBuilder();
        for (int year : places()) {
            Money money = area.money(year);
            if (money == null) {
                values.addNull();
            } else {
                values.add(Json.createObjectBuilder().add("value", billions(money.value()))
                        .add("text", Estimates.marked(Estimates.is(trade.series(), trade.part().in(year)),
                                AmountText.moneyIn(Scale.BILLION, money, locale))).add("href", link.apply(address)));
            }
        }
        return Json.createObjectBuilder().add("name", name).add("values", values);
    }

    private JsonObjectBuilder model(String kind) {
        return Json.createObjectBuilder().add("kind", kind).add("locale", locale.toLanguageTag())
                .add("unit", AmountText.unit(Scale.BILLION, trade.series().currency(), locale))
                .add("derived", Texts.get("trade.dashboard.derived"));
    }

    private static BigDecimal billions(BigDecimal units) {
        return units.movePointLeft(BILLION).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
