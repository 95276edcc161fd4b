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

/** What is stated of one series in one year. A year and its January to December are one period. */
final class SeriesYear {

    static final SeriesYear EMPTY = new SeriesYear(List.of(), EvidenceRanks.ALIKE);

    private final NavigableMap<Period, Vintages> periods = new TreeMap<>();

    /** @param statements of one series and year; what is set aside among them is no level that others are held against */
    SeriesYear(Collection<Statement> statements, EvidenceRanks standings) {
        statements.stream().collect(groupingBy(statement -> statement.period().whole()))
                .forEach((period, vintages) -> periods.put(period, Vintages.of(vintages, standings)));
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

    /** What stands for January to a month. */
    Optional<Vintages> fromJanuary(int year, int month) {
        return at(month == 1 ? Period.month(year, 1) : Period.cumulative(year, month).whole());
    }

    boolean isEmpty() {
        return periods.isEmpty();
    }

    /**
     * In which worlds a whole is held against its parts: as all of them stand now, with the parts that were known when what
     * stands for the whole was published, and as all were published first. Where one of these worlds has no contradiction
     * there is none. What stands now must fit: what was published first excuses it only if it is that, revised.
     */
    static List<Function<Vintages, Statement>> worlds(Vintages whole, Collection<Vintages> parts) {
        List<Function<Vintages, Statement>> worlds = new ArrayList<>(List.of(Vintages::current));
        LocalDate day = whole.current().published().getLatest();
        if (day != null) {
            worlds.add(vintages -> vintages == whole ? whole.current() : knownOn(day, vintages));
        }
        if (Stream.concat(Stream.of(whole), parts.stream()).allMatch(SeriesYear::isRevised)) {
            worlds.add(SeriesYear::first);
        }
        return worlds;
    }

    private static Statement first(Vintages vintages) {
        return vintages.counting().get(vintages.counting().size() - 1);
    }

    /** Whether what stands may be what was published first, revised; of what has no date nobody knows which is newer. */
    private static boolean isRevised(Vintages vintages) {
        Statement first = first(vintages);
        Statement current = vintages.current();
        return current.published().isUnknown()
                || Sums.within(Sums.BASE_REVISION, Sums.bounds(current), Sums.bounds(first), first.amount().inUnits());
    }

    /** The levels of a year before that a claim may have been made against, the likeliest first. */
    static List<Statement> worldsOfBase(Statement claimant, Vintages bases) {
        LocalDate day = claimant.published().getLatest();
        boolean dated = day != null && bases.counting().stream().noneMatch(base -> base.published().isUnknown());
        Stream<Statement> stood = bases.counting().stream().filter(base -> !dated || base.isPublishedBy(day));
        Statement likeliest = dated ? knownOn(day, bases) : bases.current();
        return Stream.concat(Stream.of(likeliest, bases.current()), stood).distinct().toList();
    }

    private static Statement knownOn(LocalDate day, Vintages vintages) {
        return vintages.knownOn(day).orElse(vintages).current();
    }
}
