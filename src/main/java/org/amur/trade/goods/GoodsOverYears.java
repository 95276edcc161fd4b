package org.amur.trade.goods;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.amur.figure.value.Money;

/**
 * Largest chapters over the years, all others together, and the unallocated rest.
 *
 * @param areas largest chapters, the one with the largest total first
 * @param rest all other chapters
 * @param undivided value stated of all goods and of no chapter
 */
record GoodsOverYears(List<Integer> years, List<Area> areas, Area rest, Area undivided) {

    /** Number of chapters that are shown separately. */
    static final int LARGEST = 8;

    /**
     * Creates the areas.
     *
     * @param trees all goods of each year
     */
    static GoodsOverYears of(NavigableMap<Integer, GoodsNode> trees) {
        Map<String, BigDecimal> sums = new HashMap<>();
        trees.values().forEach(all -> all.parts()
                .forEach(chapter -> sums.merge(chapter.code(), chapter.getValue(), BigDecimal::add)));
        List<String> largest = sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LARGEST).map(Map.Entry::getKey).toList();
        List<Area> areas = new ArrayList<>();
        largest.forEach(code -> areas.add(new Area(code)));
        Area rest = new Area(null);
        Area undivided = new Area(null);
        trees.forEach((year, all) -> {
            for (GoodsNode chapter : all.parts()) {
                int at = largest.indexOf(chapter.code());
                (at < 0 ? rest : areas.get(at)).add(year, chapter.money());
            }
            if (all.rest() != null) {
                undivided.add(year, all.rest());
            }
        });
        return new GoodsOverYears(List.copyOf(trees.keySet()), List.copyOf(areas), rest, undivided);
    }

    /** Values of one chapter, of the others or of the unallocated rest, by year. */
    static final class Area {

        private final String code;
        private final NavigableMap<Integer, Money> values = new TreeMap<>();

        private Area(String code) {
            this.code = code;
        }

        private void add(int year, Money money) {
            values.merge(year, money, Money::plus);
        }

        /** Returns the chapter; null for the others and the rest. */
        String code() {
            return code;
        }

        /** Returns the amount; null if unknown. */
        Money money(int year) {
            return values.get(year);
        }

        /** Returns the first year with its amount; there must be one. */
        Map.Entry<Integer, Money> first() {
            return values.firstEntry();
        }

        /** Returns the last year with its amount; there must be one. */
        Map.Entry<Integer, Money> last() {
            return values.lastEntry();
        }

        boolean isEmpty() {
            return values.isEmpty();
        }
    }
}
