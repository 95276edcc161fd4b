package org.amur.figure.series;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * Months of one series, derived from statements for months, for January to a month, and for years. A stated month takes
 * precedence; else it is the difference of two neighbouring cumulative figures, less the stated months between. If more
 * than one month is left, or January and February are published together, the months stay one span and are never
 * divided.
 *
 * @param months single months, stated or by difference
 * @param spans months known only together
 */
public record MonthlyLevels(List<Level> months, List<Level> spans) {

    /**
     * Derives the months.
     *
     * @param statements of one series, one for each period
     */
    public static MonthlyLevels of(Collection<Statement> statements) {
        if (statements.isEmpty()) {
            return new MonthlyLevels(List.of(), List.of());
        }
        Flow flow = statements.iterator().next().series().flow();
        Map<Boolean, List<Level>> levels = MonthsOnce.of(flow, pieces(statements)).stream()
                .collect(partitioningBy(level -> level.period().kind() == Period.Kind.MONTH));
        return new MonthlyLevels(levels.get(true), levels.get(false));
    }

    /** Returns the stated months, followed by the differences of neighbouring cumulative figures. */
    static List<Level> pieces(Collection<Statement> statements) {
        List<Level> pieces = new ArrayList<>();
        SortedMap<Integer, NavigableMap<Integer, Level>> cumulatives = new TreeMap<>();
        for (Statement statement : statements) {
            Level level = Level.stated(statement);
            Period period = level.period();
            if (period.kind() == Period.Kind.MONTH) {
                pieces.add(level);
            }
            if (period.first().getMonthValue() == 1) {
                cumulatives.computeIfAbsent(period.year(), year -> new TreeMap<>())
                        .merge(period.last().getMonthValue(), level, MonthlyLevels::cumulativeBeforeYear);
            }
        }
        cumulatives.values().forEach(year -> pieces.addAll(differences(year)));
        return pieces;
    }

    /**
     * Orders cumulative figures. A year counts as January to December, but a stated January to December is the closer
     * neighbour of November.
     */
    private static Level cumulativeBeforeYear(Level one, Level other) {
        return one.period().kind() == Period.Kind.CUMULATIVE ? one : other;
    }

    private static List<Level> differences(NavigableMap<Integer, Level> year) {
        List<Level> rests = new ArrayList<>();
        Level shorter = null;
        for (Level longer : year.values()) {
            Level rest = shorter == null ? longer : Level.difference(longer, shorter);
            if (rest.isPossible(longer.statement().series().flow()) && rest.period().kind() != Period.Kind.YEAR) {
                rests.add(rest);
            }
            shorter = longer;
        }
        return rests;
    }
}
