package org.amur.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.amur.web.DatedCount;
import org.amur.web.DayRange;

/** Numbers of records in time: the range, columns for lanes with too many records to draw each, and pages of all lanes. */
final class Chronology {

    /** Maximum number of records of a lane that are drawn one by one. */
    static final int MAX_ITEMS = 200;

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final Map<TimelineLane, List<DatedCount>> dates;
    private final LocalDate first;
    private final LocalDate last;

    /**
     * Part of a lane.
     *
     * @param first number of records before it
     */
    record Slice(int first, int size) { }

    /**
     * Range of days.
     *
     * @param until inclusive
     */
    record Days(LocalDate from, LocalDate until) { }

    /** @param dates numbers of the requested lanes; records without a first day are not on the timeline */
    Chronology(Map<TimelineLane, List<DatedCount>> dates, DayRange asked) {
        this.dates = dates;
        first = asked.first() != null ? asked.first() : dated().map(DatedCount::earliest).min(Comparator.naturalOrder()).orElse(null);
        LocalDate end = asked.last() != null ? asked.last()
                : dated().map(Chronology::end).max(Comparator.naturalOrder()).orElse(null);
        last = first != null && end != null && end.isBefore(first) ? first : end;
    }

    private Stream<DatedCount> dated() {
        return dates.values().stream().flatMap(List::stream).filter(count -> count.earliest() != null);
    }

    private static LocalDate end(DatedCount count) {
        return count.latest() == null ? count.earliest() : count.latest();
    }

    /** Returns the first day; null if nothing is dated and no day is asked. */
    LocalDate first() {
        return first;
    }

    /** Returns the last day; null as {@link #first}. */
    LocalDate last() {
        return last;
    }

    boolean isEmpty() {
        return first == null || last == null || total() == 0;
    }

    long total() {
        return dates.keySet().stream().mapToLong(this::total).sum();
    }

    long total(TimelineLane lane) {
        return dates.getOrDefault(lane, List.of()).stream().filter(count -> count.earliest() != null).mapToLong(DatedCount::count).sum();
    }

    /** Returns the number of records of a lane without a first day. */
    long undated(TimelineLane lane) {
        return dates.getOrDefault(lane, List.of()).stream().filter(count -> count.earliest() == null).mapToLong(DatedCount::count).sum();
    }

    /** Tells whether a lane is drawn in columns. */
    boolean isDense(TimelineLane lane) {
        return total(lane) > MAX_ITEMS;
    }

    TimelineUnit unit() {
        return TimelineUnit.of(first, last);
    }

    /** Returns the numbers of records that fall within one unit, by its first day. */
    SortedMap<LocalDate, Long> columns(TimelineLane lane) {
        TimelineUnit unit = unit();
        SortedMap<LocalDate, Long> columns = new TreeMap<>();
        dates.get(lane).stream().filter(count -> isWithin(count, unit))
                .forEach(count -> columns.merge(unit.start(count.earliest()), count.count(), Long::sum));
        return columns;
    }

    /** Returns the number of records whose dates are longer than a unit, and in no column. */
    long longer(TimelineLane lane) {
        TimelineUnit unit = unit();
        return dates.get(lane).stream()
                .filter(count -> count.earliest() != null && !isWithin(count, unit))
                .mapToLong(DatedCount::count)
                .sum();
    }

    private static boolean isWithin(DatedCount count, TimelineUnit unit) {
        return count.earliest() != null && count.latest() != null && unit.start(count.earliest()).equals(unit.start(count.latest()));
    }

    /** Returns the parts of the lanes that make a page of all lanes, newest first; on equal days in the order of the lanes. */
    Map<TimelineLane, Slice> slices(int offset, int size) {
        Map<TimelineLane, Slice> slices = new EnumMap<>(TimelineLane.class);
        Map<TimelineLane, Integer> passed = new EnumMap<>(TimelineLane.class);
        long skip = offset;
        long wanted = size;
        for (Map<TimelineLane, Long> day : days().values()) {
            for (Map.Entry<TimelineLane, Long> there : day.entrySet()) {
                long skipped = Math.min(skip, there.getValue());
                long taken = Math.min(wanted, there.getValue() - skipped);
                int before = passed.merge(there.getKey(), there.getValue().intValue(), Integer::sum) - there.getValue().intValue();
                if (taken > 0) {
                    slices.merge(there.getKey(), new Slice((int) (before + skipped), (int) taken),
                            (slice, more) -> new Slice(slice.first, slice.size + more.size));
                }
                skip -= skipped;
                wanted -= taken;
            }
            if (wanted == 0) {
                break;
            }
        }
        return slices;
    }

    /** Returns the numbers by first possible day, newest first. */
    private NavigableMap<LocalDate, Map<TimelineLane, Long>> days() {
        NavigableMap<LocalDate, Map<TimelineLane, Long>> days = new TreeMap<>(Comparator.reverseOrder());
        dates.forEach((lane, counts) -> counts.stream().filter(count -> count.earliest() != null).forEach(count ->
                days.computeIfAbsent(count.earliest(), none -> new EnumMap<>(TimelineLane.class)).merge(lane, count.count(), Long::sum)));
        return days;
    }

    /** Returns the middle half of the range. */
    Days closer() {
        long quarter = length() / 4;
        return new Days(first.plusDays(quarter), last.minusDays(quarter));
    }

    /** Returns a range of twice the length with the same middle. */
    Days wider() {
        long half = Math.max(1, length() / 2);
        return days(first, -half, last, half);
    }

    /** Returns the range moved by half of its length. */
    Days earlier() {
        long half = Math.max(1, length() / 2);
        return days(first, -half, last, -half);
    }

    /** Returns the range moved by half of its length. */
    Days later() {
        long half = Math.max(1, length() / 2);
        return days(first, half, last, half);
    }

    private long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static Days days(LocalDate first, long before, LocalDate last, long after) {
        return new Days(within(first.plusDays(before)), within(last.plusDays(after)));
    }

    private static LocalDate within(LocalDate day) {
        return Stream.of(Objects.requireNonNull(day), FIRST)
                .max(Comparator.naturalOrder())
                .filter(each -> each.isBefore(LAST))
                .orElse(LAST);
    }
}
