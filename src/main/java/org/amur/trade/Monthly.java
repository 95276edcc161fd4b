package org.amur.trade;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The months of one series, made from what was stated for months, for January to a month, and for years. What a source
 * states for a month stands; else the month is the difference of two neighbouring cumulative figures. Where a
 * cumulative figure is missing in between, or January and February come only together, the months stay together as one
 * span and are never divided.
 *
 * @param months each a single month, stated or by difference
 * @param spans  the months that are known only together, where at least one of them is not known by itself
 */
public record Monthly(List<Level> months, List<Level> spans) {

    /** @param statements of one series, one for each period */
    public static Monthly of(Collection<Statement> statements) {
        NavigableMap<YearMonth, Level> months = new TreeMap<>();
        SortedMap<Integer, NavigableMap<Integer, Level>> cumulatives = new TreeMap<>();
        for (Statement statement : statements) {
            Level level = Level.stated(statement);
            Period period = level.period();
            if (period.kind() == Period.Kind.MONTH) {
                months.put(period.first(), level);
            }
            if (period.first().getMonthValue() == 1) {
                cumulatives.computeIfAbsent(period.year(), year -> new TreeMap<>())
                        .merge(period.last().getMonthValue(), level, Monthly::cumulativeBeforeYear);
            }
        }
        List<Level> rests = new ArrayList<>();
        cumulatives.values().forEach(year -> rests.addAll(differences(year)));
        return merge(months, rests);
    }

    /** A year counts as January to December, but a stated January to December is the closer neighbour of November. */
    private static Level cumulativeBeforeYear(Level one, Level other) {
        return one.period().kind() == Period.Kind.CUMULATIVE ? one : other;
    }

    private static List<Level> differences(NavigableMap<Integer, Level> year) {
        List<Level> rests = new ArrayList<>();
        Level shorter = null;
        for (Level longer : year.values()) {
            Level rest = shorter == null ? longer : Level.difference(longer, shorter);
            // A cumulative figure below an earlier one is a contradiction, not a month of negative trade.
            boolean possible = rest.money().value().signum() >= 0
                    || longer.statement().series().flow().mayBeNegative();
            if (possible && rest.period().kind() != Period.Kind.YEAR) {
                rests.add(rest);
            }
            shorter = longer;
        }
        return rests;
    }

    static Monthly merge(NavigableMap<YearMonth, Level> stated, Collection<Level> rests) {
        NavigableMap<YearMonth, Level> months = new TreeMap<>(stated);
        rests.stream().filter(rest -> rest.period().kind() == Period.Kind.MONTH)
                .forEach(rest -> months.putIfAbsent(rest.period().first(), rest));
        List<Level> spans = rests.stream()
                .filter(rest -> rest.period().months().anyMatch(month -> !months.containsKey(month)))
                .toList();
        return new Monthly(List.copyOf(months.values()), spans);
    }
}
