package org.amur.lists;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Number of parties with one kind, programme or country among those that differ between two releases. */
public record FacetCount(String value, long count) {

    private static final int MAX = 15;

    /**
     * Returns the most frequent values, in descending order, limited to what a page shows.
     *
     * @param values values of a row, which counts once for each of them
     */
    static List<FacetCount> of(List<DeltaRow> rows, Function<DeltaRow, Collection<String>> values) {
        Map<String, Long> counts = rows.stream().flatMap(row -> values.apply(row).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> new FacetCount(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(FacetCount::count).reversed()).limit(MAX).toList();
    }
}
