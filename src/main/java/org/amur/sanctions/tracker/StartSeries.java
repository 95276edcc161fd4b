package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.web.QueryString;
import org.amur.web.Texts;

/**
 * Number of designations that began in each month, quarter or year, by authority, programme or kind of target. A date
 * counts if it is entirely within one step; a longer interval is counted separately, in the step in which it ends.
 * Missing dates and intervals that end later are in no step. The number of steps is limited to the latest; what began
 * before is counted, too.
 */
public final class StartSeries {

    private final SeriesBy by;
    private final SeriesSpan span;
    private final List<Group> groups = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final long[] spanned;
    private boolean shortened;
    private long toTheDay;
    private long leftOut;
    private long imprecise;
    private long undated;

    /**
     * @param from first day requested; null for the default number of steps before the last
     *
     * @param to   last day requested; null for the last day with a start
     * @param kept further filters of the linked lists
     */
    StartSeries(SeriesBy by, SeriesSpan span, List<SeriesCount> counts, LocalDate from, LocalDate to, QueryString kept) {
        this.by = by;
        this.span = span;
        List<LocalDate> starts = starts(counts, from, to);
        spanned = new long[starts.size()];
        Map<String, long[]> sums = new LinkedHashMap<>();
        Map<String, SeriesCount> named = new LinkedHashMap<>();
        for (SeriesCount count : counts) {
            int step = step(count, starts, from);
            if (step >= 0) {
                String key = by.key(count);
                named.putIfAbsent(key, count);
                sums.computeIfAbsent(key, none -> new long[starts.size()])[step] += count.count();
                toTheDay += count.earliest().equals(count.latest()) ? count.count() : 0;
            }
        }
        sums.entrySet().stream().map(entry -> new Group(entry.getKey(), named.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Group::getTotal).reversed().thenComparing(Group::getKey)).forEach(groups::add);
        for (int step = 0; step < starts.size(); step++) {
            steps.add(new Step(starts.get(step), step, kept));
        }
    }

    /** Returns a copy with the same steps for some of the counts. */
    StartSeries among(List<SeriesCount> counts) {
        return steps.isEmpty() ? this : new StartSeries(by, span, counts, steps.get(0).getFirst(), steps.get(steps.size() - 1).getLast(),
                QueryString.parse(""));
    }

    /** Returns the number of a group in a step. */
    long count(Group group, Step step) {
        return groups.stream().filter(own -> own.key.equals(group.key)).mapToLong(own -> own.count(step.place)).sum();
    }

    private List<LocalDate> starts(List<SeriesCount> counts, LocalDate from, LocalDate to) {
        LocalDate last = to != null ? to : counts.stream().map(SeriesCount::latest).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        LocalDate earliest = counts.stream().map(SeriesCount::earliest).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(last);
        if (last == null || earliest.isAfter(last) && from == null) {
            return List.of();
        }
        LocalDate usual = span.plus(span.first(last), 1 - span.usual());
        LocalDate first = span.first(from != null ? from : earliest.isAfter(usual) ? earliest : usual);
        LocalDate longest = span.plus(span.first(last), 1 - SeriesSpan.MAX);
        shortened = first.isBefore(longest);
        return Stream.iterate(shortened ? longest : first, start -> !start.isAfter(last), start -> span.plus(start, 1))
                .toList();
    }

    /**
     * Returns the index of the step that contains a date entirely; counts other dates separately and returns -1.
     */
    private int step(SeriesCount count, List<LocalDate> starts, LocalDate from) {
        if (count.earliest() == null && count.latest() == null) {
            undated += count.count();
            return -1;
        }
        if (starts.isEmpty() || isOutside(count, starts)) {
            leftOut += isLeftOut(count, starts, from) ? count.count() : 0;
            return -1;
        }
        boolean within = count.earliest() != null && count.latest() != null
                && !count.earliest().isBefore(starts.get(0))
                && span.first(count.earliest()).equals(span.first(count.latest()));
        if (!within) {
            addSpan(count, starts);
            return -1;
        }
        return place(count.earliest(), starts);
    }

    private void addSpan(SeriesCount count, List<LocalDate> starts) {
        if (count.latest() == null || count.latest().isAfter(span.last(starts.get(starts.size() - 1)))) {
            imprecise += count.count();
        } else {
            spanned[place(count.latest(), starts)] += count.count();
        }
    }

    private int place(LocalDate day, List<LocalDate> starts) {
        return (int) (ChronoUnit.MONTHS.between(starts.get(0), span.first(day))
                / ChronoUnit.MONTHS.between(starts.get(0), span.plus(starts.get(0), 1)));
    }

    private boolean isOutside(SeriesCount count, List<LocalDate> starts) {
        LocalDate last = span.last(starts.get(starts.size() - 1));
        return count.latest() != null && count.latest().isBefore(starts.get(0))
                || count.earliest() != null && count.earliest().isAfter(last);
    }

    /** Returns true if it may have begun in a requested step that is omitted. */
    private boolean isLeftOut(SeriesCount count, List<LocalDate> starts, LocalDate from) {
        return shortened && count.latest() != null && count.latest().isBefore(starts.get(0))
                && !count.latest().isBefore(from);
    }

    /** Returns the columns: groups with any number, the largest first. */
    public List<Group> getGroups() {
        return groups;
    }

    /** Returns the rows, oldest first. */
    public List<Step> getSteps() {
        return steps;
    }

    public SeriesBy getBy() {
        return by;
    }

    public SeriesSpan getSpan() {
        return span;
    }

    /** Returns true if earlier steps were requested and are omitted. */
    public boolean isShortened() {
        return shortened;
    }

    /** Returns the number that began in the requested time before the first step. */
    public long getLeftOut() {
        return leftOut;
    }

    /** Returns the number of {@link #getAll} that are dated to the day. */
    public long getToTheDay() {
        return toTheDay;
    }

    /** Returns the number that began, certainly or possibly, in one of the steps, or have no date. */
    public long getAll() {
        return groups.stream().mapToLong(Group::getTotal).sum() + getSpanned() + imprecise + undated;
    }

    /** Returns the number of intervals longer than a step that end in one of the steps. */
    public long getSpanned() {
        return IntStream.range(0, spanned.length).mapToLong(step -> spanned[step]).sum();
    }

    /** Returns the number that may be in a step, but whose date is too imprecise and does not end in one. */
    public long getImprecise() {
        return imprecise;
    }

    /** Returns the number without a start date. */
    public long getUndated() {
        return undated;
    }

    public boolean isBlank() {
        return groups.isEmpty() && getSpanned() == 0;
    }

    /** Authority, programme or kind of target. */
    public final class Group {

        private final String key;
        private final SeriesCount any;
        private final long[] counts;

        Group(String key, SeriesCount any, long[] counts) {
            this.key = key;
            this.any = any;
            this.counts = counts.clone();
        }

        /** Returns the filter value. */
        public String getKey() {
            return key;
        }

        /** Returns the display name. */
        public String getName() {
            return switch (by) {
                case AUTHORITY -> any.authority();
                case PROGRAMME -> any.authority() + " " + any.code();
                case TARGET -> Texts.choice("actor.kind", any.target());
            };
        }

        /** Returns the country of the authority; null for kinds of target. */
        String country() {
            return by == SeriesBy.TARGET ? null : any.country();
        }

        public long getTotal() {
            return IntStream.range(0, counts.length).mapToLong(step -> counts[step]).sum();
        }

        long count(int step) {
            return counts[step];
        }
    }

    /** Month, quarter or year. */
    public final class Step {

        private final LocalDate first;
        private final int place;
        private final QueryString kept;

        Step(LocalDate first, int place, QueryString kept) {
            this.first = first;
            this.place = place;
            this.kept = kept;
        }

        public String getName() {
            return span.name(first);
        }

        public LocalDate getFirst() {
            return first;
        }

        public LocalDate getLast() {
            return span.last(first);
        }

        /** Returns the cells in the order of the columns. */
        public List<Cell> getCells() {
            return groups.stream().map(group -> new Cell(group, group.count(place), list().with(by.filter(), group.getKey())))
                    .toList();
        }

        public long getTotal() {
            return groups.stream().mapToLong(group -> group.count(place)).sum();
        }

        /** Returns the number of longer intervals that end in this step; not included in the total. */
        public long getSpanned() {
            return spanned[place];
        }

        /** Returns the path of the list of all that began in it. */
        public String getList() {
            return Cell.LIST + list();
        }

        private QueryString list() {
            return kept.with("from", first).with("to", getLast());
        }
    }

    /** Number of one group in one step. */
    public record Cell(Group group, long count, QueryString query) {

        private static final String LIST = "/sanctions/designation/list?";

        /** Returns the path of the list of the counted designations. */
        public String getList() {
            return LIST + query;
        }
    }
}
