package org.amur.figure.series;

import static java.util.Comparator.comparing;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;

/**
 * Reduces overlapping levels to levels that count each month once. Shorter spans take precedence and are subtracted
 * from longer ones: March and April together less April leave March. A rest of months that are not consecutive has no
 * period and is dropped.
 */
final class MonthsOnce {

    private final Flow flow;
    private final NavigableMap<YearMonth, Level> counted = new TreeMap<>();

    private MonthsOnce(Flow flow) {
        this.flow = flow;
    }

    /**
     * Returns the reduced levels in order.
     *
     * @param levels of one series, for any number of months; the first of several for the same months counts
     */
    static List<Level> of(Flow flow, Collection<Level> levels) {
        MonthsOnce once = new MonthsOnce(flow);
        levels.stream().sorted(comparing(level -> level.period().monthCount()))
                .forEach(level -> once.rest(level).ifPresent(once::count));
        return once.counted.values().stream().distinct().toList();
    }

    private void count(Level level) {
        level.period().months().forEach(month -> counted.put(month, level));
    }

    /**
     * Returns the months that no level counts yet; empty if there are none, the value is impossible, or they have no
     * period.
     */
    private Optional<Level> rest(Level whole) {
        List<Level> known = whole.period().months().map(counted::get).filter(Objects::nonNull).distinct().toList();
        List<YearMonth> free = whole.period().months().filter(month -> !counted.containsKey(month)).toList();
        if (known.isEmpty()) {
            return Optional.of(whole);
        }
        boolean apart = known.stream().flatMap(level -> level.period().months()).anyMatch(month -> !isIn(whole, month));
        if (apart || free.isEmpty() || !areConsecutive(free)) {
            return Optional.empty();
        }
        Period period = Period.months(free.get(0), free.get(free.size() - 1));
        return Optional.of(Level.remainder(period, whole, known)).filter(rest -> rest.isPossible(flow));
    }

    private static boolean isIn(Level whole, YearMonth month) {
        return !month.isBefore(whole.period().first()) && !month.isAfter(whole.period().last());
    }

    private static boolean areConsecutive(List<YearMonth> months) {
        return Stream.iterate(months.get(0), month -> month.plusMonths(1)).limit(months.size()).toList().equals(months);
    }
}
