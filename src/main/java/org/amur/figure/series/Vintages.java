package org.amur.figure.series;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.amur.figure.value.EvidenceRank;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * All statements of one series and period, newest first; a year and its January to December are one period. A statement
 * of unknown date counts as older than any dated one; of two with one date the one recorded later is newer. <p>In the
 * order of publication each statement replaces the one before it, unless it is set aside: because it repeats an earlier
 * one with fewer digits ("190 billion" in March does not replace the 190.271 billion of January), or because the
 * current one has a higher evidence rank.
 */
public final class Vintages {

    /** Place of a statement among the others of its series and period. */
    public enum Place {
        /** Current statement of the period. */
        STANDING,
        /** Superseded by a later statement. */
        OLDER,
        /** Superseded by another statement of the same date that was recorded later. */
        SAME_DATE,
        /** Superseded, though the publication dates do not tell which statement is newer. */
        UNORDERED,
        /** Repeats another statement with fewer digits. */
        COARSER,
        /** Repeated by someone other than the publisher, while the current one is first-hand. */
        SECOND_HAND,
        /** Doubtful grade, while the current one is better graded. */
        DOUBTED
    }

    /** Statement with its place among the others. */
    public record Vintage(Statement statement, Place place) {
    }

    private static final Comparator<LocalDate> UNKNOWN_FIRST = nullsFirst(naturalOrder());
    private static final Comparator<Statement> OLDEST_FIRST = comparing(Vintages::publishedBy, UNKNOWN_FIRST)
            .thenComparing(Statement::figure, nullsFirst(naturalOrder()));

    private final List<Vintage> newestFirst;
    private final Statement current;
    private final EvidenceRanks ranks;

    private Vintages(List<Vintage> newestFirst, Statement current, EvidenceRanks ranks) {
        this.newestFirst = newestFirst;
        this.current = current;
        this.ranks = ranks;
    }

    /** Returns the vintages of statements with the same evidence rank. */
    public static Vintages of(Collection<Statement> statements) {
        return of(statements, EvidenceRanks.ALIKE);
    }

    public static Vintages of(Collection<Statement> statements, EvidenceRanks ranks) {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("Vintages of nothing");
        }
        List<Statement> oldestFirst = statements.stream().sorted(OLDEST_FIRST).toList();
        List<Statement> accepted = new ArrayList<>(oldestFirst.subList(0, 1));
        List<Vintage> vintages = new ArrayList<>();
        for (Statement next : oldestFirst.subList(1, oldestFirst.size())) {
            Place place = place(next, accepted, ranks);
            if (place == Place.STANDING) {
                accepted.add(next);
            } else {
                vintages.add(new Vintage(next, place));
            }
        }
        Statement current = accepted.remove(accepted.size() - 1);
        accepted.forEach(displaced -> vintages.add(new Vintage(displaced, displaced(displaced, current))));
        vintages.add(new Vintage(current, Place.STANDING));
        vintages.sort(comparing(Vintage::statement, OLDEST_FIRST.reversed()));
        return new Vintages(List.copyOf(vintages), current, ranks);
    }

    /**
     * Returns the place of the next statement.
     *
     * @param accepted former current statements in order; a doubtful one is not kept for its digits
     */
    private static Place place(Statement next, List<Statement> accepted, EvidenceRanks ranks) {
        EvidenceRank rank = ranks.of(next);
        if (accepted.stream().filter(older -> ranks.of(older) != EvidenceRank.DOUBTED || rank == EvidenceRank.DOUBTED)
                .anyMatch(older -> repeats(next, older))) {
            return Place.COARSER;
        }
        if (rank.compareTo(ranks.of(accepted.get(accepted.size() - 1))) >= 0) {
            return Place.STANDING;
        }
        return rank == EvidenceRank.REPEATED ? Place.SECOND_HAND : Place.DOUBTED;
    }

    private static Place displaced(Statement displaced, Statement by) {
        if (by.isLaterThan(displaced)) {
            return Place.OLDER;
        }
        boolean sameDate = by.published().equals(displaced.published()) && !by.published().isUnknown();
        return sameDate ? Place.SAME_DATE : Place.UNORDERED;
    }

    /** Tells whether a statement repeats another with fewer digits. */
    private static boolean repeats(Statement coarser, Statement finer) {
        Interval bounds = coarser.amount().bounds();
        return finer.amount().bounds().width().compareTo(bounds.width()) < 0 && bounds.contains(finer.amount().inUnits());
    }

    /** Returns the day by which it was certainly published. */
    private static LocalDate publishedBy(Statement statement) {
        return statement.published().getLatest();
    }

    public List<Statement> newestFirst() {
        return newestFirst.stream().map(Vintage::statement).toList();
    }

    /** Returns all statements with their places. */
    public List<Vintage> placed() {
        return newestFirst;
    }

    /** Returns the current statement of the period. */
    public Statement current() {
        return current;
    }

    /**
     * Returns the current statements of the year and of its January to December if both are stated; else the current
     * one.
     */
    List<Statement> currentOfEach() {
        Map<Period, List<Statement>> each = newestFirst().stream().collect(groupingBy(Statement::period));
        return each.size() == 1 ? List.of(current)
                : each.values().stream().map(same -> of(same, ranks).current()).toList();
    }

    /**
     * Returns the first publication: of several of one date the one that was current then; if no date is known, the
     * first recorded.
     */
    public Statement first() {
        return newestFirst.stream().map(Vintage::statement).map(Vintages::publishedBy).filter(Objects::nonNull)
                .min(naturalOrder()).flatMap(this::knownOn).map(Vintages::current)
                .orElse(newestFirst.get(newestFirst.size() - 1).statement());
    }

    /** Returns the statements that differ from the current one and came later without replacing it, newest first. */
    public List<Vintage> setAside() {
        return newestFirst.stream()
                .filter(vintage -> vintage.place() == Place.SECOND_HAND || vintage.place() == Place.DOUBTED)
                .filter(vintage -> !current.amount().bounds().overlaps(vintage.statement().amount().bounds())).toList();
    }

    /** Returns the current and former statements and their repetitions, newest first, without those set aside. */
    public List<Statement> counting() {
        List<Vintage> foreign = setAside();
        return newestFirst.stream().filter(vintage -> !foreign.contains(vintage)).map(Vintage::statement).toList();
    }

    /** Returns the vintages at the end of a day; empty if none was certainly published by then. */
    public Optional<Vintages> knownOn(LocalDate day) {
        List<Statement> known = newestFirst().stream().filter(statement -> statement.isPublishedBy(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(of(known, ranks));
    }

    /** Returns the newest statement that reports a growth and is not set aside: the current one if it does. */
    public Optional<Statement> growthStatement() {
        if (current.claimedGrowth() != null) {
            return Optional.of(current);
        }
        return counting().stream().filter(statement -> statement.claimedGrowth() != null).findFirst();
    }
}
