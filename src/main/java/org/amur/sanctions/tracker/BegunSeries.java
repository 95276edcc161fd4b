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
 * How many designations began in each month, quarter or year, by authority, programme or kind of target. A date counts where
 * all of its span lies in one step; what is known only to span several steps is counted apart, in the step in which its span ends. What has
 * no date, or a span that ends later, is in no step. Of more steps than
 * anybody reads the last are kept, and what began in the others is counted.
 */
public final class BegunSeries {

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
     * @param from the first day asked for; null for as many steps before the last as are usual
     * @param to   the last day asked for; null for the last on which any began
     * @param kept what the lists are asked for besides
     */
    BegunSeries(SeriesBy by, SeriesSpan span, List<SeriesCount> counts, LocalDate from, LocalDate to, QueryString kept) {
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
                sums.computeIfAbsent(key, none -> new long[starts.size()])[step] += count.getCount();
                toTheDay += count.getEarliest().equals(count.getLatest()) ? count.getCount() : 0;
            }
        }
        sums.entrySet().stream().map(entry -> new Group(entry.getKey(), named.get(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Group::getTotal).reversed().thenComparing(Group::getKey)).forEach(groups::add);
        for (int step = 0; step < starts.size(); step++) {
            steps.add(new Step(starts.get(step), step, kept));
        }
    }

    /** The same steps, of some of what is counted. */
    BegunSeries among(List<SeriesCount> counts) {
        return steps.isEmpty() ? this : new BegunSeries(by, span, counts, steps.get(0).getFirst(), steps.get(steps.size() - 1).getLast(),
                QueryString.parse(""));
    }

    /** What a group has in a step; 0 where it has nothing. */
    long count(Group group, Step step) {
        return groups.stream().filter(own -> own.key.equals(group.key)).mapToLong(own -> own.count(step.place)).sum();
    }

    private List<LocalDate> starts(List<SeriesCount> counts, LocalDate from, LocalDate to) {
        LocalDate last = to != null ? to : counts.stream().map(SeriesCount::getLatest).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        LocalDate earliest = counts.stream().map(SeriesCount::getEarliest).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(last);
        if (last == null || earliest.isAfter(last) && from == null) {
            return List.of();
        }
        LocalDate usual = span.plus(span.first(last), 1 - span.usual());
        LocalDate first = span.first(from != null ? from : earliest.isAfter(usual) ? earliest : usual);
        LocalDate longest = span.plus(span.first(last), 1 - SeriesSpan.MOST);
        shortened = first.isBefore(longest);
        return Stream.iterate(shortened ? longest : first, start -> !start.isAfter(last), start -> span.plus(start, 1))
                .toList();
    }

    /** In which step all of a date lies; -1 for none. What cannot lie in any of the steps is not counted among them. */
    private int step(SeriesCount count, List<LocalDate> starts, LocalDate from) {
        if (count.getEarliest() == null && count.getLatest() == null) {
            undated += count.getCount();
            return -1;
        }
        if (starts.isEmpty() || isOutside(count, starts)) {
            leftOut += isLeftOut(count, starts, from) ? count.getCount() : 0;
            return -1;
        }
        boolean within = count.getEarliest() != null && count.getLatest() != null
                && !count.getEarliest().isBefore(starts.get(0))
                && span.first(count.getEarliest()).equals(span.first(count.getLatest()));
        if (!within) {
            addSpan(count, starts);
            return -1;
        }
        return place(count.getEarliest(), starts);
    }

    private void addSpan(SeriesCount count, List<LocalDate> starts) {
        if (count.getLatest() == null || count.getLatest().isAfter(span.last(starts.get(starts.size() - 1)))) {
            imprecise += count.getCount();
        } else {
            spanned[place(count.getLatest(), starts)] += count.getCount();
        }
    }

    private int place(LocalDate day, List<LocalDate> starts) {
        return (int) (ChronoUnit.MONTHS.between(starts.get(0), span.first(day))
                / ChronoUnit.MONTHS.between(starts.get(0), span.plus(starts.get(0), 1)));
    }

    private boolean isOutside(SeriesCount count, List<LocalDate> starts) {
        LocalDate last = span.last(starts.get(starts.size() - 1));
        return count.getLatest() != null && count.getLatest().isBefore(starts.get(0))
                || count.getEarliest() != null && count.getEarliest().isAfter(last);
    }

    /** Whether it may have begun in a step that was asked for and is not there. */
    private boolean isLeftOut(SeriesCount count, List<LocalDate> starts, LocalDate from) {
        return shortened && count.getLatest() != null && count.getLatest().isBefore(starts.get(0))
                && !count.getLatest().isBefore(from);
    }

    /** The columns: who, or what, has anything in one of the steps, the most first. */
    public List<Group> getGroups() {
        return groups;
    }

    /** The rows, oldest first. */
    public List<Step> getSteps() {
        return steps;
    }

    public SeriesBy getBy() {
        return by;
    }

    public SeriesSpan getSpan() {
        return span;
    }

    /** Whether more steps were asked for than there are; the earlier ones are not there then. */
    public boolean isShortened() {
        return shortened;
    }

    /** How many began before the first step, in the time that was asked for. */
    public long getLeftOut() {
        return leftOut;
    }

    /** How many of {@link #getAll} are dated to the day. */
    public long getToTheDay() {
        return toTheDay;
    }

    /** How many began, or may have begun, in one of the steps, or have no date. */
    public long getAll() {
        return groups.stream().mapToLong(Group::getTotal).sum() + getSpanned() + imprecise + undated;
    }

    /** How many are known only to span several steps, the last of which is there. */
    public long getSpanned() {
        return IntStream.range(0, spanned.length).mapToLong(step -> spanned[step]).sum();
    }

    /** How many may lie in one of the steps but have a date that is not precise enough for one, and no last day among them. */
    public long getImprecise() {
        return imprecise;
    }

    /** How many have no date that says when they began. */
    public long getUndated() {
        return undated;
    }

    public boolean isBlank() {
        return groups.isEmpty() && getSpanned() == 0;
    }

    /** An authority, a programme or a kind of target. */
    public final class Group {

        private final String key;
        private final SeriesCount any;
        private final long[] counts;

        Group(String key, SeriesCount any, long[] counts) {
            this.key = key;
            this.any = any;
            this.counts = counts.clone();
        }

        /** The value by which a list is filtered by it. */
        public String getKey() {
            return key;
        }

        /** What it is called. */
        public String getName() {
            return switch (by) {
                case AUTHORITY -> any.getAuthority();
                case PROGRAMME -> any.getAuthority() + " " + any.getCode();
                case TARGET -> Texts.choice("actor.kind", any.getTarget());
            };
        }

        /** Of the authority; null where kinds of target are told apart. */
        String country() {
            return by == SeriesBy.TARGET ? null : any.getCountry();
        }

        public long getTotal() {
            return IntStream.range(0, counts.length).mapToLong(step -> counts[step]).sum();
        }

        long count(int step) {
            return counts[step];
        }
    }

    /** A month, a quarter or a year. */
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

        /** In the order of the columns. */
        public List<Cell> getCells() {
            return groups.stream().map(group -> new Cell(group, group.count(place), list().with(by.filter(), group.getKey())))
                    .toList();
        }

        public long getTotal() {
            return groups.stream().mapToLong(group -> group.count(place)).sum();
        }

        /** How many are known only to span several steps, of which this is the last; none of them is in the total. */
        public long getSpanned() {
            return spanned[place];
        }

        /** Address of the list of all that began in it. */
        public String getList() {
            return Cell.LIST + list();
        }

        private QueryString list() {
            return kept.with("from", first).with("to", getLast());
        }
    }

    /** How many of one group began in one step. */
    public static final class Cell {

        private static final String LIST = "/sanctions/designation/list?";

        private final Group group;
        private final long count;
        private final QueryString query;

        Cell(Group group, long count, QueryString query) {
            this.group = group;
            this.count = count;
            this.query = query;
        }

        public Group getGroup() {
            return group;
        }

        public long getCount() {
            return count;
        }

        /** Address of the list of what is counted. */
        public String getList() {
            return LIST + query;
        }
    }
}
