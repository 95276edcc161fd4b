package org.amur.trade.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

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

/** Goods are counted once, at the level at which they are stated. */
class GoodsTreeTest {

    private static final AtomicLong FIGURES = new AtomicLong();

    @Test
    void aChapterThatIsStatedCountsAndItsPartsDoNot() {
        GoodsNode all = tree("TOTAL 100", "27 60", "2709 40", "270900 40", "2711 15", "44 40");
        assertEquals(List.of("27", "44"), codes(all.parts()));
        GoodsNode fuels = all.parts().get(0);
        assertEquals(0, fuels.getValue().compareTo(millions("60")));
        assertEquals(0, fuels.getUndivided().compareTo(millions("5")));
        assertEquals(List.of("2709", "2711"), codes(fuels.parts()));
        assertEquals(0, all.getUndivided().signum());
        assertEquals(0, fuels.parts().get(0).getUndivided().signum());
    }

    @Test
    void anUnstatedChapterIsTheSumOfItsParts() {
        GoodsNode all = tree("270900 40", "271111 10", "2710 7");
        GoodsNode fuels = all.parts().get(0);
        assertNull(fuels.statement());
        assertEquals(0, fuels.getValue().compareTo(millions("57")));
        assertEquals(List.of("2709", "2711", "2710"), codes(fuels.parts()));
        assertEquals(0, all.getValue().compareTo(millions("57")));
    }

    @Test
    void roundingIsNotUnallocated() {
        assertEquals(0, tree("TOTAL 100", "27 60", "44 39.8").getUndivided().signum());
        assertEquals(0, tree("TOTAL 100.0", "27 60", "44 39.8").getUndivided().compareTo(millions("0.2")));
    }

    @Test
    void partsThatExceedTheirWholeLeaveNothing() {
        GoodsNode fuels = tree("27 10", "2709 12").parts().get(0);
        assertEquals(0, fuels.getUndivided().signum());
        assertEquals(0, fuels.getValue().compareTo(millions("10")));
    }

    @Test
    void theEightLargestAreShownSeparatelyAndNothingIsLost() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        NavigableMap<Integer, GoodsNode> trees = new TreeMap<>();
        BigDecimal whole = BigDecimal.ZERO;
        for (int year = 2014; year <= 2020; year++) {
            String[] stated = new String[20];
            for (int chapter = 1; chapter <= stated.length; chapter++) {
                int value = 1 + random.nextInt(1_000);
                whole = whole.add(millions(String.valueOf(value)));
                stated[chapter - 1] = "%02d%s %d".formatted(chapter, random.nextBoolean() ? "" : "01", value);
            }
            trees.put(year, tree(stated));
        }
        GoodsOverYears over = GoodsOverYears.of(trees);
        assertEquals(GoodsOverYears.LARGEST, over.areas().size(), "seed " + seed);
        BigDecimal sum = BigDecimal.ZERO;
        for (int year : over.years()) {
            sum = sum.add(over.rest().money(year).value());
            for (GoodsOverYears.Area area : over.areas()) {
                sum = sum.add(area.money(year).value());
            }
        }
        assertEquals(0, whole.compareTo(sum), "seed " + seed);
        assertTrue(over.undivided().isEmpty());
    }

    @Test
    void valuesWithoutAChapterAreUnallocated() {
        NavigableMap<Integer, GoodsNode> trees = new TreeMap<>();
        trees.put(2020, tree("TOTAL 100", "27 60"));
        assertEquals(0, GoodsOverYears.of(trees).undivided().money(2020).value().compareTo(millions("40")));
    }

    private static GoodsNode tree(String... stated) {
        return GoodsTree.of(Arrays.stream(stated).map(each -> statement(each.split(" "))).toList());
    }

    private static Statement statement(String[] codeAndMillions) {
        Series series = new Series(Reporter.COMTRADE, Area.RUSSIA, Area.CHINA, codeAndMillions[0], Flow.EXPORT, Currency.USD);
        return new Statement(FIGURES.incrementAndGet(), series, Period.year(2020),
                Amount.of(codeAndMillions[1], Scale.MILLION, Currency.USD), null, PartialDate.unknown());
    }

    private static BigDecimal millions(String value) {
        return new BigDecimal(value).movePointRight(6);
    }

    private static List<String> codes(List<GoodsNode> nodes) {
        return nodes.stream().map(GoodsNode::code).toList();
    }
}
