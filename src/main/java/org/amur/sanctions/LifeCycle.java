package org.amur.sanctions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.amur.text.PartialDate;

/**
 * Period of force and suspension of a measure or a designation, derived from its life-cycle dates. Stored in columns,
 * so that lists can filter and sort by it. Immutable.
 *
 * <p>The rule: it is in force from the first date of the first recorded kind of these: effective, on list, published,
 * signed, first seen; {@link #getFromKind()} returns the kind, which must be shown with the date. It is in force until
 * the first date of delisting or repeal, exclusive; without one, until the first release of its list that lacks it. It
 * is suspended from the first day of its suspensions, which count as one, until it returns into force, else until the last
 * day stated; after a stated day its status is not confirmed, because no source tells what followed. A suspension without
 * start counts from the beginning, one without end is open. Amendments have no effect.
 *
 * <p>Authorities are compared by the date of listing: the first date on list, else published, effective, signed, first
 * seen; {@link #getListedKind()} returns the kind. The lag is from the first signing to the first date on list, without
 * substitutes.
 *
 * <p>Dates have the precision of their sources. Uncertainty counts as force: what may be in force on a day is in force,
 * what may be suspended is suspended, and {@link #isCertainOn} returns whether it is certain. Without any start the status is
 * unknown, which counts as force, too.
 */
@Embeddable
public class LifeCycle {

    /** Life cycle without dates. */
    public static final LifeCycle UNKNOWN = new LifeCycle();

    private static final List<LifeCycleKind> BEGINNINGS = List.of(LifeCycleKind.EFFECTIVE, LifeCycleKind.ON_LIST,
            LifeCycleKind.PUBLISHED, LifeCycleKind.SIGNED, LifeCycleKind.FIRST_SEEN);
    private static final List<LifeCycleKind> LISTINGS = List.of(LifeCycleKind.ON_LIST, LifeCycleKind.PUBLISHED,
            LifeCycleKind.EFFECTIVE, LifeCycleKind.SIGNED, LifeCycleKind.FIRST_SEEN);

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "in_force_from_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "in_force_from_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "in_force_from_latest"))
    private PartialDate from;

    @Enumerated(EnumType.STRING)
    @Column(name = "in_force_from_kind")
    private LifeCycleKind fromKind;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "in_force_until_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "in_force_until_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "in_force_until_latest"))
    private PartialDate until;

    @Enumerated(EnumType.STRING)
    @Column(name = "in_force_until_kind")
    private LifeCycleKind untilKind;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "suspended_from_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "suspended_from_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "suspended_from_latest"))
    private PartialDate suspendedFrom;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "suspended_until_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "suspended_until_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "suspended_until_latest"))
    private PartialDate suspendedUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_until_kind")
    private LifeCycleKind suspendedUntilKind;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "listed_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "listed_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "listed_latest"))
    private PartialDate listed;

    @Enumerated(EnumType.STRING)
    @Column(name = "listed_kind")
    private LifeCycleKind listedKind;

    @Column(name = "lag_least")
    private Integer lagLeast;

    @Column(name = "lag_most")
    private Integer lagMost;

    @Column(name = "lag_about")
    private Boolean lagAbout;

    protected LifeCycle() {
    }

    public static LifeCycle of(Collection<? extends LifeCycleDate> dates) {
        return ofMoments(dates.stream().map(date -> new Moment(date.getKind(), date.getDate())).toList());
    }

    static LifeCycle ofMoments(Collection<Moment> moments) {
        LifeCycle lifeCycle = new LifeCycle();
        first(moments, BEGINNINGS).ifPresent(begun -> {
            lifeCycle.from = begun.date();
            lifeCycle.fromKind = begun.kind();
        });
        first(moments, LISTINGS).ifPresent(listed -> {
            lifeCycle.listed = listed.date();
            lifeCycle.listedKind = listed.kind();
        });
        lag(moments, LifeCycleKind.SIGNED, LifeCycleKind.ON_LIST).ifPresent(lag -> {
            lifeCycle.lagLeast = Math.toIntExact(lag.least());
            lifeCycle.lagMost = Math.toIntExact(lag.most());
            lifeCycle.lagAbout = lag.about();
        });
        first(moments, LifeCycleKind.DELISTED, LifeCycleKind.REPEALED).or(() -> first(moments, LifeCycleKind.GONE)).ifPresent(ended -> {
            lifeCycle.until = ended.date();
            lifeCycle.untilKind = ended.kind();
        });
        lifeCycle.suspendedFrom = first(moments, LifeCycleKind.SUSPENDED).map(Moment::date).orElse(null);
        endOfPauses(moments, LifeCycleKind.RESUMED).or(() -> endOfPauses(moments, LifeCycleKind.SUSPENDED_UNTIL)).ifPresent(end -> {
            lifeCycle.suspendedUntil = end.date();
            lifeCycle.suspendedUntilKind = end.kind();
        });
        return lifeCycle;
    }

    private static Optional<Moment> endOfPauses(Collection<Moment> moments, LifeCycleKind kind) {
        return of(moments, kind).max(Comparator.comparing(Moment::date)).filter(end -> isOfEveryPause(end.date(), moments));
    }

    private static boolean isOfEveryPause(PartialDate end, Collection<Moment> moments) {
        return end.getLatest() == null || of(moments, LifeCycleKind.SUSPENDED).map(pause -> pause.date().getEarliest())
                .allMatch(began -> began == null || began.isBefore(end.getLatest()));
    }

    private static Optional<Moment> first(Collection<Moment> moments, List<LifeCycleKind> best) {
        return best.stream().map(kind -> first(moments, kind)).flatMap(Optional::stream).findFirst();
    }

    /**
     * Returns the days from the first date of one kind to the first of another; empty unless both are recorded and not
     * open.
     */
    static Optional<Lag> lag(Collection<Moment> moments, LifeCycleKind from, LifeCycleKind to) {
        return Lag.between(first(moments, from).map(Moment::date).orElse(null),
                first(moments, to).map(Moment::date).orElse(null));
    }

    private static Optional<Moment> first(Collection<Moment> moments, LifeCycleKind... kinds) {
        return of(moments, kinds).min(Comparator.comparing(Moment::date));
    }

    private static Stream<Moment> of(Collection<Moment> moments, LifeCycleKind... kinds) {
        return moments.stream().filter(moment -> List.of(kinds).contains(moment.kind()));
    }

    public ForceStatus statusOn(LocalDate day) {
        if (until != null && until.getLatest() != null && !until.getLatest().isAfter(day)) {
            return ForceStatus.ENDED;
        }
        if (!mayHaveBegun(from, day)) {
            return ForceStatus.NOT_YET;
        }
        boolean paused = suspendedFrom != null || suspendedUntil != null;
        if (paused && mayHaveBegun(suspendedFrom, day)) {
            if (mayLast(suspendedUntil, day)) {
                return ForceStatus.SUSPENDED;
            }
            if (suspendedUntilKind == LifeCycleKind.SUSPENDED_UNTIL) {
                return ForceStatus.SUSPENSION_ENDED;
            }
        }
        boolean isStartUnknown = from == null || from.getEarliest() == null && from.getLatest() == null;
        return isStartUnknown ? ForceStatus.UNKNOWN : ForceStatus.IN_FORCE;
    }

    /** Returns true if the dates are precise enough to decide force and suspension on the day. */
    public boolean isCertainOn(LocalDate day) {
        ForceStatus status = statusOn(day);
        if (status == ForceStatus.ENDED || status == ForceStatus.NOT_YET) {
            return true;
        }
        boolean pauseIsCertain = status != ForceStatus.SUSPENDED || hasBegun(suspendedFrom, day) && lasts(suspendedUntil, day);
        return hasBegun(from, day) && lasts(until, day) && pauseIsCertain;
    }

    public boolean endsBeforeItBegins() {
        return from != null && until != null && from.getEarliest() != null && until.getLatest() != null
                && until.getLatest().isBefore(from.getEarliest());
    }

    private static boolean mayHaveBegun(PartialDate start, LocalDate day) {
        return start == null || start.getEarliest() == null || !start.getEarliest().isAfter(day);
    }

    private static boolean mayLast(PartialDate end, LocalDate day) {
        return end == null || end.getLatest() == null || end.getLatest().isAfter(day);
    }

    private static boolean hasBegun(PartialDate start, LocalDate day) {
        return start != null && start.getLatest() != null && !start.getLatest().isAfter(day);
    }

    private static boolean lasts(PartialDate end, LocalDate day) {
        return end == null || end.getEarliest() != null && end.getEarliest().isAfter(day);
    }

    /** Returns the start of force; null if unknown. */
    public PartialDate getFrom() {
        return from;
    }

    /** Returns the kind of {@link #getFrom()}; null with it. */
    public LifeCycleKind getFromKind() {
        return fromKind;
    }

    /** Returns the first date after the end of force; null if no end is recorded. */
    public PartialDate getUntil() {
        return until;
    }

    /** Returns the kind of {@link #getUntil()}; null with it. */
    public LifeCycleKind getUntilKind() {
        return untilKind;
    }

    /** Returns the start of suspension; null if it is not recorded. */
    public PartialDate getSuspendedFrom() {
        return suspendedFrom;
    }

    /** Returns the first date after the suspension; null if no end is recorded or there was none. */
    public PartialDate getSuspendedUntil() {
        return suspendedUntil;
    }

    /** Returns the kind of {@link #getSuspendedUntil()}; null with it. */
    public LifeCycleKind getSuspendedUntilKind() {
        return suspendedUntilKind;
    }

    /**
     * Returns the date of listing by the authority, or its best substitute, see {@link #getListedKind()}; null if
     * unknown.
     */
    public PartialDate getListed() {
        return listed;
    }

    /** Returns the kind of {@link #getListed()}; null with it. */
    public LifeCycleKind getListedKind() {
        return listedKind;
    }

    /** Returns the days from signing to the date on list; null unless both are recorded. */
    public Lag getLag() {
        return lagLeast == null || lagMost == null ? null : new Lag(lagLeast, lagMost.longValue(), Boolean.TRUE.equals(lagAbout));
    }

    /** Life-cycle date without its citation. */
    record Moment(LifeCycleKind kind, PartialDate date) {
    }
}
