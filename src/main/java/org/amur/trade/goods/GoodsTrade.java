package org.amur.trade.goods;

import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.amur.trade.Series;

/**
 * What is traded: one year in full and all years by chapters.
 *
 * @param series whose figures they are, in all goods; null where the record has none
 * @param known  the years of which single goods are known
 * @param all    all goods of the year
 */
record GoodsTrade(Series series, SortedSet<Integer> known, int year, GoodsNode all, GoodsOverYears years) {

    static GoodsTrade nothing() {
        NavigableMap<Integer, GoodsNode> none = new TreeMap<>();
        return new GoodsTrade(null, new TreeSet<>(), 0, null, GoodsOverYears.of(none));
    }

    boolean isEmpty() {
        return series == null;
    }
}
