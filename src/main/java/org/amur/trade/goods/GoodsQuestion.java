package org.amur.trade.goods;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;

import org.amur.figure.GoodsYear;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Reporter;

/**
 * What the address asks of the goods of one pair.
 *
 * @param flow     exports or imports, as the declarant sees it
 * @param reporter null for the one with the most figures
 * @param currency null for the one with the most figures
 * @param part     the months of each year; null for whole years, or what is known instead
 * @param year     null for whichever is known
 * @param sameYear that was chosen of other goods, and is meant where it is known; null for none
 */
record GoodsQuestion(String declarant, String partner, Flow flow, Reporter reporter, Currency currency, PartOfYear part,
        Integer year, Integer sameYear) {

    /** Of the parts that are known the one that is asked for, else whole years, else the longest part of the newest year. */
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

    /** Of the years that are known the one that is asked for, else the newest; a year that is asked for by itself though it is not known. */
    int yearOf(SortedSet<Integer> known) {
        return year != null ? year : sameYear != null && known.contains(sameYear) ? sameYear : known.last();
    }

    /** Null if none was. */
    Integer chosenYear() {
        return year != null ? year : sameYear;
    }
}
