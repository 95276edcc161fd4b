package org.amur.figureimport.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureDraft;

/**
 * Finds columns whose amounts fit the recorded ones only one row higher or lower: they slipped against their periods. A
 * constant difference, as between two countries' declarations, does not matter.
 */
final class ShiftedRows {

    private static final int LEAST = 4;
    private static final int MONTHS = 12;
    private static final double SLIGHT = 0.01;

    private record Level(String declarant, String partner, String commodity, Flow flow, Currency currency, Period period) {

        static Level of(Statement statement) {
            Series series = statement.series();
            return new Level(series.declarant(), series.partner(), series.commodity(), series.flow(), series.currency(),
                    statement.period().whole());
        }

        Level ofYear() {
            return new Level(declarant, partner, commodity, flow, currency, Period.year(period.year()));
        }

        /** Returns the same trade as the other country declares it. */
        Level mirrored() {
            return new Level(partner, declarant, commodity,
                    flow == Flow.EXPORT ? Flow.IMPORT : flow == Flow.IMPORT ? Flow.EXPORT : flow, currency, period);
        }
    }

    private final Map<Level, Double> known = new HashMap<>();

    private ShiftedRows(Collection<Statement> statements) {
        statements.forEach(statement -> known.putIfAbsent(Level.of(statement), amount(statement)));
    }

    /** Returns the first figure of each such column. */
    static List<FigureDraft> of(List<FigureDraft> drafts, Collection<Statement> known) {
        ShiftedRows record = new ShiftedRows(known);
        Map<String, List<FigureDraft>> columns = drafts.stream()
                .collect(groupingBy(draft -> draft.cell().column(), LinkedHashMap::new, toList()));
        return columns.values().stream().filter(record::isShifted).map(column -> column.get(0)).toList();
    }

    private boolean isShifted(List<FigureDraft> column) {
        double apart = spread(column, 0).orElse(0.0);
        return apart > SLIGHT && Stream.of(-1, 1).map(rows -> spread(column, rows)).flatMap(Optional::stream)
                .anyMatch(shifted -> shifted * 2 < apart);
    }

    /** Returns how much the ratios of the amounts, so many rows away, to the known ones differ; empty if these are too few. */
    private Optional<Double> spread(List<FigureDraft> column, int rows) {
        Map<Level, Double> shifted = new LinkedHashMap<>();
        Map<Level, List<Double>> months = new HashMap<>();
        for (int at = Math.max(0, -rows); at < Math.min(column.size(), column.size() - rows); at++) {
            Level level = Level.of(column.get(at).statement());
            double amount = amount(column.get(at + rows).statement());
            shifted.putIfAbsent(level, amount);
            if (level.period.kind() == Period.Kind.MONTH) {
                months.computeIfAbsent(level.ofYear(), year -> new ArrayList<>()).add(amount);
            }
        }
        months.values().removeIf(amounts -> amounts.size() < MONTHS);
        months.forEach((year, amounts) -> shifted.putIfAbsent(year, amounts.stream().mapToDouble(Double::doubleValue).sum()));
        List<Double> ratios = shifted.entrySet().stream().flatMap(each -> known(each.getKey(), shifted)
                .filter(other -> each.getValue() * other > 0).map(other -> Math.log(each.getValue() / other)).stream()).toList();
        double middle = median(ratios.stream());
        return ratios.size() < LEAST ? Optional.empty()
                : Optional.of(median(ratios.stream().map(ratio -> Math.abs(ratio - middle))));
    }

    /** Returns the recorded level, else the other country's as recorded, else that of the column. */
    private Optional<Double> known(Level level, Map<Level, Double> column) {
        Level mirrored = level.mirrored();
        return Optional.ofNullable(known.getOrDefault(level, known.getOrDefault(mirrored, column.get(mirrored))));
    }

    private static double median(Stream<Double> numbers) {
        List<Double> sorted = numbers.sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
    }

    private static double amount(Statement statement) {
        return statement.amount().inUnits().doubleValue();
    }
}
