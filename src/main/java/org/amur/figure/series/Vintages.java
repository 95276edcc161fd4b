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
 * All statements of one series for one period, which for a year may be its January to December, newest first. A statement of
 * unknown date counts as older than any that is dated; of two with one date the one recorded later is the newer.
 *
 * <p>In the order of their publication each statement displaces the one before it, unless it is set aside: because it only
 * repeats an earlier one with fewer digits ("190 billion" in March does not replace the 190.271 billion of January), or
 * because it is not as well supported as the one that stands.
 */
public final class Vintages {

    /** What a statement is among the others of its series and period. */
    public enum Place {
        /** It stands for the period. */
        STANDING,
        /** A later statement stands for the period. */
        OLDER,
        /** Another statement of the same date, recorded later, stands for the period. */
        SAME_DATE,
        /** Another statement stands for the period, and of the two it is not known which is newer. */
        UNORDERED,
        /** It repeats with fewer digits what another states. */
        COARSER,
        /** It is a repetition by another than who published it, and what stands is first-hand. */
        SECOND_HAND,
        /** Its grade is doubtful, and a better graded statement stands. */
        DOUBTED
    }

    /** One statement and what it is among the others. */
    public record Vintage(Statement statement, Place place) {
    }

    private static final Comparator<LocalDate> UNKNOWN_FIRST = nullsFirst(naturalOrder());
    private static final Comparator<Statement> OLDEST_FIRST = comparing(Vintages::publishedBy, UNKNOWN_FIRST)
            .thenComparing(Statement::figure, nullsFirst(naturalOrder()));

    private final List<Vintage> newestFirst;
    private final Statement current;
    private final EvidenceRanks standings;

    private Vintages(List<Vintage> newestFirst, Statement current, EvidenceRanks standings) {
        this.newestFirst = newestFirst;
        this.current = current;
        this.standings = standings;
    }

    /** Of statements that are all alike supported. */
    public static Vintages of(Collection<Statement> statements) {
        return of(statements, EvidenceRanks.ALIKE);
    }

    public static Vintages of(Collection<Statement> statements, EvidenceRanks standings) {
        if (statements.isEmpty()) {
            throw new IllegalArgumentException("Vintages of nothing");
        }
        List<Statement> oldestFirst = statements.stream().sorted(OLDEST_FIRST).toList();
        List<Statement> stood = new ArrayList<>(oldestFirst.subList(0, 1));
        List<Vintage> vintages = new ArrayList<>();
        for (Statement next : oldestFirst.subList(1, oldestFirst.size())) {
            Place place = place(next, stood, standings);
            if (place == Place.STANDING) {
                stood.add(next);
            } else {
                vintages.add(new Vintage(next, place));
            }
        }
        Statement current = stood.remove(stood.size() - 1);
        stood.forEach(displaced -> vintages.add(new Vintage(displaced, displaced(displaced, current))));
        vintages.add(new Vintage(current, Place.STANDING));
        vintages.sort(comparing(Vintage::statement, OLDEST_FIRST.reversed()));
        return new Vintages(List.copyOf(vintages), current, standings);
    }

    /** @param stood what has displaced what so far; what no good source gives is not kept for its digits */
    private static Place place(Statement next, List<Statement> stood, EvidenceRanks standings) {
        EvidenceRank standing = standings.of(next);
        if (stood.stream().filter(older -> standings.of(older) != EvidenceRank.DOUBTED || standing == EvidenceRank.DOUBTED)
                .anyMatch(older -> repeats(next, older))) {
            return Place.COARSER;
        }
        if (standing.compareTo(standings.of(stood.get(stood.size() - 1))) >= 0) {
            return Place.STANDING;
        }
        return standing == EvidenceRank.REPEATED ? Place.SECOND_HAND : Place.DOUBTED;
    }

    private static Place displaced(Statement displaced, Statement by) {
        if (by.isLaterThan(displaced)) {
            return Place.OLDER;
        }
        boolean sameDate = by.published().equals(displaced.published()) && !by.published().isUnknown();
        return sameDate ? Place.SAME_DATE : Place.UNORDERED;
    }

    /** Whether a statement says with fewer digits what another says. */
    private static boolean repeats(Statement coarser, Statement finer) {
        Interval bounds = coarser.amount().bounds();
        return finer.amount().bounds().width().compareTo(bounds.width()) < 0 && bounds.contains(finer.amount().inUnits());
    }

    /** The day by which it was surely published. */
    private static LocalDate publishedBy(Statement statement) {
        return statement.published().getLatest();
    }

    public List<Statement> newestFirst() {
        return newestFirst.stream().map(Vintage::statement).toList();
    }

    /** The same, each with what it is. */
    public List<Vintage> placed() {
        return newestFirst;
    }

    /** The statement that stands for the period. */
    public Statement current() {
        return current;
    }

    /** What stands for the year and what for its January to December, each alone, where both are stated; else what stands. */
    List<Statement> currentOfEach() {
        Map<Period, List<Statement>> each = newestFirst().stream().collect(groupingBy(Statement::period));
        return each.size() == 1 ? List.of(current)
                : each.values().stream().map(same -> of(same, standings).current()).toList();
    }

    /**
     * The one that was published first, and of several of that date the one that stood then; of those whose dates are not known,
     * and only of those, the first recorded.
     */
    public Statement first() {
        return newestFirst.stream().map(Vintage::statement).map(Vintages::publishedBy).filter(Objects::nonNull)
                .min(naturalOrder()).flatMap(this::knownOn).map(Vintages::current)
                .orElse(newestFirst.get(newestFirst.size() - 1).statement());
    }

    /** The statements that differ from the one that stands and came after one that stood, yet displaced nothing; newest first. */
    public List<Vintage> setAside() {
        return newestFirst.stream()
                .filter(vintage -> vintage.place() == Place.SECOND_HAND || vintage.place() == Place.DOUBTED)
                .filter(vintage -> !current.amount().bounds().overlaps(vintage.statement().amount().bounds())).toList();
    }

    /** What stands or stood, and whatever repeats it, newest first: without what is set aside. */
    public List<Statement> counting() {
        List<Vintage> foreign = setAside();
        return newestFirst.stream().filter(vintage -> !foreign.contains(vintage)).map(Vintage::statement).toList();
    }

    /** As they were at the end of a day; empty if none was surely published by then. */
    public Optional<Vintages> knownOn(LocalDate day) {
        List<Statement> known = newestFirst().stream().filter(statement -> statement.isPublishedBy(day)).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(of(known, standings));
    }

    /** The newest statement that claims a growth, but for those that are set aside: the current one if it does. */
    public Optional<Statement> claimant() {
        if (current.claimedGrowth() != null) {
            return Optional.of(current);
        }
        return counting().stream().filter(statement -> statement.claimedGrowth() != null).findFirst();
    }
}
