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

/** Largest chapters over the years, all others together, and the unallocated rest. */
final class GoodsOverYears {

    /** Number of chapters that are shown separately. */
    static final int LARGEST = 8;

    private final List<Integer> years;
    private final List<Area> areas;
    private final Area rest;
    private final Area undivided;

    private GoodsOverYears(List<Integer> years, List<Area> areas, Area rest, Area undivided) {
        this.years = years;
        this.areas = areas;
        this.rest = rest;
        this.undivided = undivided;
    }

    /**
     * Creates the areas.
     *
     * @param trees all goods of each year
     */
    static GoodsOverYears of(NavigableMap<Integer, GoodsNode> trees) {
        Map<String, BigDecimal> sums = new HashMap<>();
        trees.values().forEach(all -> all.getParts()
                .forEach(chapter -> sums.merge(chapter.getCode(), chapter.getValue(), BigDecimal::add)));
        List<String> largest = sums.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(LARGEST).map(Map.Entry::getKey).toList();
        List<Area> areas = new ArrayList<>();
        largest.forEach(code -> areas.add(new Area(code)));
        Area rest = new Area(null);
        Area undivided = new Area(null);
        trees.forEach((year, all) -> {
            for (GoodsNode chapter : all.getParts()) {
                int at = largest.indexOf(chapter.getCode());
                (at < 0 ? rest : areas.get(at)).add(year, chapter.getMoney());
            }
            if (all.getRest() != null) {
                undivided.add(year, all.getRest());
            }
        });
        return new GoodsOverYears(List.copyOf(trees.keySet()), List.copyOf(areas), rest, undivided);
    }

    List<Integer> years() {
        return years;
    }

    /** Returns the largest chapters, the one with the largest total first. */
    List<Area> areas() {
        return areas;
    }

    /** Returns all other chapters. */
    Area rest() {
        return rest;
    }

    /** Returns the value stated of all goods and of no chapter. */
    Area undivided() {
        return undivided;
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

        boolean isEmpty() {
            return values.isEmpty();
        }
    }
}
