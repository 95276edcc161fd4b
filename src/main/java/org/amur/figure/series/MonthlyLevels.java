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
 * The months of one series, made from what was stated for months, for January to a month, and for years. What a source
 * states for a month stands; else the month is the difference of two neighbouring cumulative figures, less the months
 * between them that are stated by themselves. Where more than one month is left, or January and February come only
 * together, the months stay together as one span and are never divided.
 *
 * @param months each a single month, stated or by difference
 * @param spans  the months that are known only together; none of them is known by itself
 */
public record MonthlyLevels(List<Level> months, List<Level> spans) {

    /** @param statements of one series, one for each period */
    public static MonthlyLevels of(Collection<Statement> statements) {
        if (statements.isEmpty()) {
            return new MonthlyLevels(List.of(), List.of());
        }
        Flow flow = statements.iterator().next().series().flow();
        Map<Boolean, List<Level>> levels = MonthsOnce.of(flow, pieces(statements)).stream()
                .collect(partitioningBy(level -> level.period().kind() == Period.Kind.MONTH));
        return new MonthlyLevels(levels.get(true), levels.get(false));
    }

    /** What is stated for single months, and after it the differences of neighbouring cumulative figures. */
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

    /** A year counts as January to December, but a stated January to December is the closer neighbour of November. */
    private static Level cumulativeBeforeYear(Level one, Level other) {
        return one.period().kind() == Period.Kind.CUMULATIVE ? one : other;
    }

    private static List<Level> differences(NavigableMap<Integer, Level> year) {
        List<Level> rests = new ArrayList<>();
        Level shorter = null;
        for (Level longer : year.values()) {
            Level rest = shorter == null ? longer : Level.difference(longer, shorter);
            if (rest.possible(longer.statement().series().flow()) && rest.period().kind() != Period.Kind.YEAR) {
                rests.add(rest);
            }
            shorter = longer;
        }
        return rests;
    }
}
