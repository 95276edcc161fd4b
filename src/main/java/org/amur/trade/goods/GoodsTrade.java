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
 * What is traded: one year, or the same part of each, in full, and all years by chapters.
 *
 * @param series whose figures they are, in all goods; null where the record has none
 * @param parts  the parts of years of which single goods are known, the longest first
 * @param part   the one that is shown
 * @param known  the years of which single goods are known
 * @param all    all goods of the year
 * @param total  the trade in all goods of the year, which may be another reporter's; null where the record has none
 */
record GoodsTrade(Series series, SortedSet<PartOfYear> parts, PartOfYear part, SortedSet<Integer> known, int year, GoodsNode all,
        GoodsOverYears years, Statement total) {

    /** @param parts of which there is something */
    static GoodsTrade nothing(SortedSet<PartOfYear> parts, PartOfYear part) {
        NavigableMap<Integer, GoodsNode> none = new TreeMap<>();
        return new GoodsTrade(null, parts, part, new TreeSet<>(), 0, null, GoodsOverYears.of(none), null);
    }

    /** How much of all trade the goods are that are known by their codes, in per cent; null where that is not known. */
    BigDecimal coverage() {
        Money known = all.partsTogether();
        return known == null || total == null ? null : Coverage.percent(known.value(), total.amount().inUnits());
    }

    Period period() {
        return part.in(year);
    }

    /** The list of all figures of a code and of what is under it, of the months that are shown; without the context path. */
    String figuresOf(String code) {
        return figures(code) + "&from=" + period().first() + "&until=" + period().last();
    }

    /** The same of all times. */
    String figures(String code) {
        return "/trade/list?" + SeriesAddress.query(series) + (Series.ALL_GOODS.equals(code) ? "" : "&commodity=" + code);
    }

    boolean isEmpty() {
        return series == null;
    }
}
