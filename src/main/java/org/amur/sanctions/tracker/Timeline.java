package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.amur.web.QueryString;

/**
 * Number of designations or measures that began in each year, or each month of one year, by imposer. A date counts if
 * it is entirely within one year or month; imprecise and missing dates are counted separately.
 */
public final class Timeline {

    /** Number of years with their own column; earlier ones share one. */
    private static final int YEARS = 16;

    private final List<Span> spans;
    private final List<Row> rows = new ArrayList<>();
    private long imprecise;
    private long undated;

    private Timeline(List<Span> spans) {
        this.spans = spans;
    }

    static Timeline byYear(List<Imposer> imposers, List<StartCount> counts, String list, QueryString kept) {
        List<Integer> years = counts.stream().map(StartCount::latest).filter(Objects::nonNull).map(LocalDate::getYear)
                .sorted().toList();
        List<Span> spans = new ArrayList<>();
        if (!years.isEmpty()) {
            int last = years.get(years.size() - 1);
            int first = Math.max(years.get(0), last - YEARS + 1);
            if (years.get(0) < first) {
                spans.add(new Span(null, LocalDate.of(first - 1, 12, 31), String.valueOf(first - 1)));
            }
            IntStream.rangeClosed(first, last).forEach(year -> spans.add(
                    new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year))));
        }
        return of(spans, imposers, counts, list, kept);
    }

    static Timeline byMonth(int year, List<Imposer> imposers, List<StartCount> counts, String list, QueryString kept) {
        List<Span> spans = IntStream.rangeClosed(1, Month.values().length).mapToObj(number -> YearMonth.of(year, number))
                .map(month -> new Span(month.atDay(1), month.atEndOfMonth(), month.toString())).toList();
        LocalDate first = spans.get(0).from;
        LocalDate last = spans.get(spans.size() - 1).to;
        List<StartCount> within = counts.stream().filter(count -> (count.latest() == null || !count.latest().isBefore(first))
                && (count.earliest() == null || !count.earliest().isAfter(last))).toList();
        return of(spans, imposers, within, list, kept);
    }

    private static Timeline of(List<Span> spans, List<Imposer> imposers, List<StartCount> counts, String list,
            QueryString kept) {
        Timeline timeline = new Timeline(spans);
        for (Imposer imposer : imposers) {
            long[] sums = timeline.sum(counts.stream().filter(count -> belongs(count, imposer)).toList());
            if (LongStream.of(sums).anyMatch(sum -> sum > 0)) {
                timeline.rows.add(timeline.row(imposer, sums, list, kept));
            }
        }
        return timeline;
    }

    /** Returns a copy with the same rows and spans for some of the counts. */
    Timeline among(List<StartCount> counts) {
        return of(spans, rows.stream().map(Row::imposer).toList(), counts, "", QueryString.parse(""));
    }

    /** Returns the number in a bar; 0 if there is none. */
    long count(Imposer imposer, Span span) {
        return rows.stream().filter(row -> row.imposer.key().equals(imposer.key()))
                .mapToLong(row -> row.bars.get(spans.indexOf(span)).count).sum();
    }

    private static boolean belongs(StartCount count, Imposer imposer) {
        return imposer.key().equals(imposer.isAuthority() ? count.authority() : String.valueOf(count.programme()));
    }

    private long[] sum(List<StartCount> counts) {
        long[] sums = new long[spans.size()];
        for (StartCount count : counts) {
            int span = IntStream.range(0, spans.size()).filter(at -> spans.get(at).holds(count)).findFirst().orElse(-1);
            if (span >= 0) {
                sums[span] += count.count();
            } else if (count.earliest() == null && count.latest() == null) {
                undated += count.count();
            } else {
                imprecise += count.count();
            }
        }
        return sums;
    }

    private Row row(Imposer imposer, long[] sums, String list, QueryString kept) {
        QueryString own = kept.with(imposer.filter(), imposer.key());
        return new Row(imposer, IntStream.range(0, sums.length).mapToObj(at -> new Bar(spans.get(at), sums[at],
                list + own.with("from", spans.get(at).from).with("to", spans.get(at).to))).toList());
    }

    public List<Span> getSpans() {
        return spans;
    }

    /** Returns the imposers with any number. */
    public List<Row> getRows() {
        return rows;
    }

    /** Returns the number with a date too imprecise for one span. */
    public long getImprecise() {
        return imprecise;
    }

    /** Returns the number without a start date. */
    public long getUndated() {
        return undated;
    }

    /**
     * Year, month, or all the time before the first year.
     *
     * @param from first day; null for all the time before
     * @param name year, the month (ISO 8601), or the last year of the time before
     */
    public record Span(LocalDate from, LocalDate to, String name) {

        private boolean holds(StartCount count) {
            return count.latest() != null && !count.latest().isAfter(to)
                    && (from == null || count.earliest() != null && !count.earliest().isBefore(from));
        }

        public boolean isEarlier() {
            return from == null;
        }

        public boolean isYear() {
            return !isEarlier() && !isMonth();
        }

        public boolean isMonth() {
            return !isEarlier() && from.getMonth() == to.getMonth();
        }
    }

    /** Bars of one imposer. */
    public record Row(Imposer imposer, List<Bar> bars) {

        public long getTotal() {
            return bars.stream().mapToLong(Bar::getCount).sum();
        }
    }

    /** Number that began in one span. */
    public static final class Bar {

        private final Span span;
        private final long count;
        private final String list;

        Bar(Span span, long count, String list) {
            this.span = span;
            this.count = count;
            this.list = list;
        }

        public Span getSpan() {
            return span;
        }

        public long getCount() {
            return count;
        }

        /** Returns the path of the counted list. */
        public String getList() {
            return list;
        }
    }
}
