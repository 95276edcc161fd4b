package org.amur.reconciliation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.amur.reconciliation.rules.Finding;
import org.amur.reconciliation.rules.Neighbourhood;

/**
 * Part of the ledger that is read and reconciled at once: trade of two countries in some goods, in the changed years
 * with the years before and after.
 *
 * @param country the country whose code comes first in the alphabet
 * @param years changed years, by the code of the goods
 */
record LedgerPart(String country, String other, Map<String, Set<Integer>> years) {

    /** Maximum number of goods at once, so that memory does not grow with the ledger. */
    static final int MAX_GOODS = 20;
    /** Number of goods of one trade above which those between them are few, and are read with them. */
    static final int MANY_GOODS = 200;

    private record Trade(String country, String other) {
    }

    /** Returns the parts that contain the neighbourhoods, each once. */
    static List<LedgerPart> of(Collection<Neighbourhood> neighbourhoods) {
        Map<Trade, List<Neighbourhood>> trades = neighbourhoods.stream()
                .collect(groupingBy(each -> new Trade(each.country(), each.other())));
        List<LedgerPart> parts = new ArrayList<>();
        trades.forEach((trade, ofTrade) -> parts.addAll(divided(trade, ofTrade)));
        return parts;
    }

    private static List<LedgerPart> divided(Trade trade, List<Neighbourhood> neighbourhoods) {
        Map<String, Set<Integer>> years = neighbourhoods.stream().collect(groupingBy(Neighbourhood::commodity, TreeMap::new,
                mapping(Neighbourhood::year, toCollection(TreeSet::new))));
        List<String> goods = List.copyOf(years.keySet());
        List<LedgerPart> parts = new ArrayList<>();
        int atOnce = goods.size() < MANY_GOODS ? 1 : MAX_GOODS;
        for (int first = 0; first < goods.size(); first += atOnce) {
            Map<String, Set<Integer>> some = new TreeMap<>(years);
            some.keySet().retainAll(goods.subList(first, Math.min(goods.size(), first + atOnce)));
            parts.add(new LedgerPart(trade.country(), trade.other(), some));
        }
        return parts;
    }

    /** Returns the first code of the goods in order: an index is read from here to the last. */
    String firstGoods() {
        return Collections.min(years.keySet());
    }

    String lastGoods() {
        return Collections.max(years.keySet());
    }

    boolean isOf(String commodity) {
        return years.containsKey(commodity);
    }

    /** Returns the first day of the periods to be read. */
    LocalDate from() {
        return LocalDate.of(firstYear() - 1, 1, 1);
    }

    /** Returns the last day of the periods to be read, included. */
    LocalDate until() {
        return LocalDate.of(lastYear() + 1, 12, 31);
    }

    int firstYear() {
        return years.values().stream().flatMap(Set::stream).mapToInt(Integer::intValue).min().orElseThrow();
    }

    int lastYear() {
        return years.values().stream().flatMap(Set::stream).mapToInt(Integer::intValue).max().orElseThrow();
    }

    boolean owns(Finding found) {
        return owns(found.subject().series().commodity(), found.year());
    }

    /** Tells whether a finding in these goods and this year may have changed: it reads its year and the one before. */
    boolean owns(String commodity, int year) {
        Set<Integer> changed = years.getOrDefault(commodity, Set.of());
        return changed.contains(year) || changed.contains(year - 1);
    }
}
