package org.amur.reconciliation.rules;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/** Statements of one series in one year. A year and its January to December are one period. */
final class SeriesYear {

    static final SeriesYear EMPTY = new SeriesYear(List.of(), EvidenceRanks.ALIKE);

    private final NavigableMap<Period, Vintages> periods = new TreeMap<>();

    /**
     * Creates the year.
     *
     * @param statements of one series and year; others are not compared with those set aside
     */
    SeriesYear(Collection<Statement> statements, EvidenceRanks ranks) {
        statements.stream().collect(groupingBy(statement -> statement.period().whole()))
                .forEach((period, vintages) -> periods.put(period, Vintages.of(vintages, ranks)));
    }

    Collection<Period> periods() {
        return periods.keySet();
    }

    Collection<Vintages> vintages() {
        return periods.values();
    }

    Optional<Vintages> at(Period period) {
        return Optional.ofNullable(periods.get(period));
    }

    Optional<Statement> current(Period period) {
        return at(period).map(Vintages::current);
    }

    /** Returns the vintages of January to a month. */
    Optional<Vintages> fromJanuary(int year, int month) {
        return at(month == 1 ? Period.month(year, 1) : Period.cumulative(year, month).whole());
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    /**
     * Returns the vintages in which totals are compared: all current ones, with the parts that were known when the
     * current total was published, and all first ones. If one of these has no contradiction there is none. The current
     * total must fit: the first publication only counts if it was revised to the current one.
     */
    static List<Function<Vintages, Statement>> comparedVintages(Vintages whole, Collection<Vintages> parts) {
        List<Function<Vintages, Statement>> choices = new ArrayList<>(List.of(Vintages::current));
        LocalDate day = whole.current().published().getLatest();
        if (day != null) {
            choices.add(vintages -> vintages == whole ? whole.current() : knownOn(day, vintages));
        }
        if (Stream.concat(Stream.of(whole), parts.stream()).allMatch(SeriesYear::isRevised)) {
            choices.add(SeriesYear::first);
        }
        return choices;
    }

    private static Statement first(Vintages vintages) {
        return vintages.counting().get(vintages.counting().size() - 1);
    }

    /**
     * Tells whether the current statement may be a revision of the first one; without dates the newer one is unknown.
     */
    private static boolean isRevised(Vintages vintages) {
        Statement first = first(vintages);
        Statement current = vintages.current();
        return current.published().isUnknown()
                || Sums.isWithin(Sums.BASE_REVISION, Sums.bounds(current), Sums.bounds(first), first.amount()
                .inUnits());
    }

    /** Returns the levels of a year before on which the reported growth may be based, the likeliest first. */
    static List<Statement> possibleBases(Statement statement, Vintages bases) {
        LocalDate day = statement.published().getLatest();
        boolean dated = day != null && bases.counting().stream().noneMatch(base -> base.published().isUnknown());
        Stream<Statement> stood = bases.counting().stream().filter(base -> !dated || base.isPublishedBy(day));
        Statement likeliest = dated ? knownOn(day, bases) : bases.current();
        return Stream.concat(Stream.of(likeliest, bases.current()), stood).distinct().toList();
    }

    private static Statement knownOn(LocalDate day, Vintages vintages) {
        return vintages.knownOn(day).orElse(vintages).current();
    }
}
