package org.amur.trade.goods;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;

import org.amur.figure.GoodsYear;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;

/**
 * Query of the goods of one pair.
 *
 * @param flow exports or imports, as the declarant sees it
 * @param reporter null for the one with the most figures
 * @param currency null for the one with the most figures
 * @param part the months of each year; null for whole years, or the known part
 * @param year null for the default
 * @param sameYear chosen for other goods, and used if it is known; null for none
 */
record GoodsQuestion(String declarant, String partner, Flow flow, Reporter reporter, Currency currency, PartOfYear part,
        Integer year, Integer sameYear) {

    /** Returns the requested part if it is known, else whole years, else the longest part of the newest year. */
    PartOfYear partOf(Collection<GoodsYear> known) {
        if (part != null) {
            return part;
        }
        return known.stream().max(Comparator.comparing((GoodsYear each) -> partOf(each).isWhole()).thenComparing(GoodsYear::year)
                .thenComparing(GoodsQuestion::partOf, Comparator.reverseOrder())).map(GoodsQuestion::partOf).orElse(PartOfYear.WHOLE);
    }

    static PartOfYear partOf(GoodsYear known) {
        return PartOfYear.of(known.kind(), known.last());
    }

    /**
     * Returns the requested year if it is known, else the newest; an explicitly requested year even if it is not known.
     */
    int yearOf(SortedSet<Integer> known) {
        return year != null ? year : sameYear != null && known.contains(sameYear) ? sameYear : known.last();
    }

    /** Returns the chosen year; null if none was. */
    Integer chosenYear() {
        return year != null ? year : sameYear;
    }
}
