package org.amur.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

import org.amur.figure.value.Amount;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Scale;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Goods of one year as rectangles. */
class GoodsChartTest {

    private static final int OTHERS = 5;

    @Test
    void theRectanglesOfAChapterMakeTheChapterThoughItHasMorePartsThanAreDrawn() {
        List<Statement> stated = new ArrayList<>();
        for (int part = 1; part <= GoodsChart.MAX_PARTS + OTHERS; part++) {
            stated.add(millions("29%02d".formatted(part), 1_000 + part));
        }
        JsonObject chapter = tree(stated).getJsonArray("nodes").getJsonObject(0);
        JsonArray parts = chapter.getJsonArray("children");
        assertEquals(GoodsChart.MAX_PARTS + 1, parts.size());
        JsonObject others = parts.getJsonObject(GoodsChart.MAX_PARTS);
        assertEquals("5 others", others.getString("name"));
        assertEquals(chapter.getJsonNumber("value").bigDecimalValue(), parts.stream()
                .map(part -> part.asJsonObject().getJsonNumber("value").bigDecimalValue()).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void noRestIsShownIfAllPartsAreDrawn() {
        JsonArray parts = tree(List.of(millions("2901", 3), millions("2902", 2))).getJsonArray("nodes").getJsonObject(0)
                .getJsonArray("children");
        assertEquals(2, parts.size());
    }

    @Test
    void aSumHasTheDigitsOfItsCoarsestPart() {
        JsonObject chapter = tree(List.of(millions("2901", 1, "12.1"), millions("2902", 2, "20.100"))).getJsonArray("nodes")
                .getJsonObject(0);
        assertEquals("32.2\u00a0mn\u00a0$", chapter.getString("text").replaceFirst(".*: ", ""));
        assertEquals("20.100\u00a0mn\u00a0$", chapter.getJsonArray("children").getJsonObject(0).getString("text").replaceFirst(".*: ", ""));
    }

    private static JsonObject tree(List<Statement> stated) {
        Series series = new Series(Reporter.COMTRADE, Area.CHINA, Area.RUSSIA, Series.ALL_GOODS, Flow.IMPORT, Currency.USD);
        GoodsTrade trade = new GoodsTrade(
                series,
                new TreeSet<>(List.of(PartOfYear.WHOLE)),
                PartOfYear.WHOLE,
                new TreeSet<>(List.of(2020)),
                2020,
                GoodsTree.of(stated),
                GoodsOverYears.of(new TreeMap<>()),
                null);
        String json = new GoodsChart(trade, new GoodsNames(Map.of()), Locale.ENGLISH, address -> address).tree();
        return Json.createReader(new StringReader(json)).readObject();
    }

    private static Statement millions(String code, int value) {
        return millions(code, value, String.valueOf(value));
    }

    private static Statement millions(String code, long figure, String value) {
        return new Statement(figure, new Series(Reporter.COMTRADE, Area.CHINA, Area.RUSSIA, code, Flow.IMPORT, Currency.USD),
                Period.year(2020), Amount.of(value, Scale.MILLION, Currency.USD), null, PartialDate.unknown());
    }
}
