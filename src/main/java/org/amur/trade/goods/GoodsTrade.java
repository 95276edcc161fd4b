package org.amur.trade.goods;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.amur.figure.SeriesAddress;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.trade.Coverage;

/**
 * Goods of one year, or the same part of each, in full, and of all years by chapters.
 *
 * @param series of all goods; null if none are recorded
 * @param parts the parts of years with known single goods, the longest first
 * @param part the shown one
 * @param known the years with known single goods
 * @param all all goods of the year
 * @param total the trade in all goods of the year, perhaps from another reporter; null if not recorded
 */
record GoodsTrade(Series series, SortedSet<PartOfYear> parts, PartOfYear part, SortedSet<Integer> known, int year, GoodsNode all,
        GoodsOverYears years, Statement total) {

    /**
     * Returns the trade of a part without goods.
     *
     * @param parts with goods
     */
    static GoodsTrade nothing(SortedSet<PartOfYear> parts, PartOfYear part) {
        NavigableMap<Integer, GoodsNode> none = new TreeMap<>();
        return new GoodsTrade(null, parts, part, new TreeSet<>(), 0, null, GoodsOverYears.of(none), null);
    }

    /** Returns the share of all trade that goods with known codes cover, in per cent; null if not known. */
    BigDecimal coverage() {
        Money known = all.partsTogether();
        return known == null || total == null ? null : Coverage.percent(known.value(), total.amount().inUnits());
    }

    Period period() {
        return part.in(year);
    }

    /** Returns the address of all figures of a code and its parts, for the shown months; without the context path. */
    String figuresOf(String code) {
        return figures(code) + "&from=" + period().first() + "&until=" + period().last();
    }

    /** Returns the address of all figures of a code and its parts, for all periods; without the context path. */
    String figures(String code) {
        return "/trade/list?" + SeriesAddress.query(series) + (Series.ALL_GOODS.equals(code) ? "" : "&commodity=" + code);
    }

    boolean isEmpty() {
        return series == null;
    }
}
