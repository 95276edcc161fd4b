package org.amur.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.event.EventStatus;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.history.TemporalReader;
import org.amur.lists.ListRelease;
import org.amur.lists.ListRepository;
import org.amur.lists.OfficialList;
import org.amur.sanctions.tracker.ListCoverage;
import org.amur.sanctions.tracker.ListCoverageRepository;
import org.amur.source.Reliability;
import org.amur.source.SourceKind;
import org.amur.web.Dates;
import org.amur.web.DayRange;
import org.amur.web.Texts;

/** Reads the coverage of the record: counts by part, cached until the record changes, and the official lists. */
@ApplicationScoped
public class CoverageRepository {

    private static final int MAX_RANGES = 4;
    private static final String YEAR_OF_EVENT = "extract(year from e.date.earliest)";

    @Inject
    private TemporalReader reads;

    @Inject
    private ListRepository lists;

    @Inject
    private ListCoverageRepository coverages;

    List<CoveragePart> coverage() {
        Map<OfficialList, ListRelease> current = lists.current();
        ListCoverage covered = coverages.coverage();
        List<CoveragePart> parts = new ArrayList<>(reads.cached(List.of(CoverageRepository.class, covered.getSpans(), Texts.locale()),
                () -> List.of(new CoveragePart("event", events()), new CoveragePart("actor", actors()),
                        new CoveragePart("source", sources()), new CoveragePart("grade", grades()),
                        new CoveragePart("figure", figures()), new CoveragePart("sanctions", sanctions(covered)))));
        parts.add(new CoveragePart("list", officialLists(current)));
        return parts;
    }

    /** Returns all published events, and those of each year, newest first. */
    private List<CoverageRow> events() {
        List<Object[]> all = published("select " + YEAR_OF_EVENT + ", count(e) from Event e where e.status = :published group by "
                + YEAR_OF_EVENT);
        long undated = total(all.stream().filter(row -> row[0] == null));
        Map<Integer, Long> counts = byYear(all);
        List<Object[]> allUnsourced = published("select " + YEAR_OF_EVENT + ", count(e) from Event e where e.status = :published"
                + " and not exists (select c.id from EventCitation c where c.event = e) group by " + YEAR_OF_EVENT);
        Map<Integer, Long> unsourced = byYear(allUnsourced);
        List<Object[]> cited = published("select distinct " + YEAR_OF_EVENT + ", c.source.id from EventCitation c"
                + " join c.event e where e.status = :published");
        Map<Integer, List<Long>> sources = cited.stream()
                .filter(row -> row[0] != null)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).intValue(),
                        Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
        List<CoverageRow> rows = new ArrayList<>();
        if (!all.isEmpty()) {
            rows.add(new CoverageRow(Texts.get("home.coverage.all"), "/event/list?status=PUBLISHED", years(counts.keySet()),
                    total(all.stream()), cited.stream().map(row -> row[1]).distinct().count(),
                    gaps(missing("home.coverage.gap.years", MissingTimes.years(counts.keySet())), unsourced(total(allUnsourced.stream())),
                            counted("home.coverage.gap.undated", undated))));
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByKey().reversed())
                .forEach(year -> rows.add(new CoverageRow(
                        String.valueOf(year.getKey()),
                        "/event/list?status=PUBLISHED&from=" + year.getKey() + "&until=" + year.getKey(),
                        "",
                        year.getValue(),
                        (long) sources.getOrDefault(year.getKey(), List.of()).size(),
                        gaps(unsourced(unsourced.getOrDefault(year.getKey(), 0L))))));
        return rows;
    }

    private static Map<Integer, Long> byYear(List<Object[]> rows) {
        Map<Integer, Long> counts = new TreeMap<>();
        rows.stream().filter(row -> row[0] != null).forEach(row -> counts.put(((Number) row[0]).intValue(), (Long) row[1]));
        return counts;
    }

    private List<Object[]> published(String jpql) {
        return reads.query(jpql, Object[].class).set("published", EventStatus.PUBLISHED).list();
    }

    private List<CoverageRow> actors() {
        Map<ActorKind, Long> anonymous = new EnumMap<>(ActorKind.class);
        rows("select a.kind, count(a) from Actor a where not exists (select i.id from ActorIdentifier i where i.actor = a)"
                + " group by a.kind").forEach(row -> anonymous.put((ActorKind) row[0], (Long) row[1]));
        return rows("select a.kind, count(a) from Actor a group by a.kind").stream().sorted(Comparator.comparing(row -> (ActorKind) row[0]))
                .map(row -> new CoverageRow(Texts.choice("actor.kind", (ActorKind) row[0]), "/actor/list?kind=" + row[0], "",
                        (Long) row[1], null, gaps(counted("home.coverage.gap.identifier", anonymous.getOrDefault(row[0], 0L)))))
                .toList();
    }

    private List<CoverageRow> sources() {
        return rows(
                        "select s.kind, count(s), min(s.published.earliest), max(s.published.latest), count(s.address) from Source s group by s.kind")
                .stream()
                .sorted(Comparator.comparing(row -> (SourceKind) row[0]))
                .map(row -> new CoverageRow(
                        Texts.choice("source.kind", (SourceKind) row[0]),
                        "/source/list?kind=" + row[0],
                        months((LocalDate) row[2], (LocalDate) row[3]),
                        (Long) row[1],
                        null,
                        gaps(counted("home.coverage.gap.address", (Long) row[1] - (Long) row[4]))))
                .toList();
    }

    /** Returns the sources of each grade of reliability. */
    private List<CoverageRow> grades() {
        return rows("select s.reliability, count(s) from Source s group by s.reliability order by s.reliability").stream()
                .map(row -> new CoverageRow(row[0] + " · " + Texts.choice("source.reliability", (Reliability) row[0]),
                        "/source/list?reliability=" + row[0], "", (Long) row[1], null, List.of()))
                .toList();
    }

    /** Returns the figures of each reporter by frequency. */
    private List<CoverageRow> figures() {
        Map<Frequency, Long> sources = new HashMap<>();
        rows("select f.reporter, f.periodKind, count(distinct c.source.id) from FigureCitation c join c.figure f"
                + " group by f.reporter, f.periodKind").forEach(row -> sources.put(frequency(row), (Long) row[2]));
        Map<Frequency, List<Object[]>> periods = rows("select f.reporter, f.periodKind, f.periodFirst, f.periodLast, count(f) from Figure f"
                + " group by f.reporter, f.periodKind, f.periodFirst, f.periodLast").stream()
                .collect(Collectors.groupingBy(CoverageRepository::frequency));
        return periods.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> row(entry.getKey(), entry.getValue(), sources.getOrDefault(entry.getKey(), 0L))).toList();
    }

    private static Frequency frequency(Object[] row) {
        return new Frequency((Reporter) row[0], (Period.Kind) row[1]);
    }

    private static CoverageRow row(Frequency frequency, List<Object[]> periods, long sources) {
        List<LocalDate> firsts = periods.stream().map(row -> (LocalDate) row[2]).toList();
        List<LocalDate> lasts = periods.stream().map(row -> (LocalDate) row[3]).toList();
        String missing = switch (frequency.kind()) {
            case YEAR -> missing("home.coverage.gap.years", MissingTimes.years(firsts.stream().map(LocalDate::getYear).toList()));
            case MONTH -> missing("home.coverage.gap.months", MissingTimes.months(firsts.stream().map(YearMonth::from).toList()));
            case CUMULATIVE, SPAN -> null;
        };
        return new CoverageRow(Texts.get("home.coverage.frequency", Texts.choice("figure.reporter", frequency.reporter()),
                Texts.choice("home.coverage.frequency", frequency.kind())), "/trade/list?reporter=" + frequency.reporter(),
                months(Collections.min(firsts), Collections.max(lasts)),
                periods.stream().mapToLong(row -> (Long) row[4]).sum(), sources, gaps(missing));
    }

    /** Returns the designations and measures of each authority. */
    private List<CoverageRow> sanctions(ListCoverage covered) {
        Map<String, Long> sources = counts("select a.code, count(distinct c.source.id) from DesignationCitation c join c.designation d"
                + " join d.measure m join m.programme p join p.authority a group by a.code");
        Map<String, Long> measures = counts("select a.code, count(m) from Measure m join m.programme p join p.authority a group by a.code");
        Map<String, Object[]> designations = rows("select a.code, count(d), min(d.lifeCycle.from.earliest), max(d.lifeCycle.from.latest),"
                + " sum(case when d.lifeCycle.from.latest is null then 1 else 0 end) from Designation d join d.measure m"
                + " join m.programme p join p.authority a group by a.code").stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return rows("select a.code, a.name from Authority a order by a.code").stream().map(row -> {
            String code = (String) row[0];
            Object[] listed = designations.getOrDefault(code, new Object[] {code, 0L, null, null, 0L});
            return new CoverageRow(code + " · " + row[1], "/sanctions/designation/list?authority=" + code,
                    months((LocalDate) listed[2], (LocalDate) listed[3]), (Long) listed[1], sources.getOrDefault(code, 0L),
                    gaps(counted("home.coverage.gap.undated", ((Number) listed[4]).longValue()),
                            measures.containsKey(code) ? null : Texts.get("home.coverage.gap.measures"), ofList(code, covered)));
        }).toList();
    }

    /** Returns how far the official lists of an authority are imported. */
    private static String ofList(String authority, ListCoverage covered) {
        String lists = covered.text(authority);
        return !lists.isEmpty() ? lists : Texts.get(ListCoverage.hasLists(authority) ? "home.coverage.gap.list" : "home.coverage.gap.byHand");
    }

    private List<CoverageRow> officialLists(Map<OfficialList, ListRelease> current) {
        Map<OfficialList, DayRange> published = lists.published();
        return Arrays.stream(OfficialList.values())
                .map(list -> {
                    ListRelease release = current.get(list);
                    DayRange days = published.get(list);
                    return release == null
                            ? new CoverageRow(
                                    Texts.get(list.getKey()),
                                    null,
                                    "",
                                    null,
                                    null,
                                    gaps(Texts.get("home.coverage.gap.list")))
                            : new CoverageRow(
                                    Texts.get(list.getKey()),
                                    "/lists/release?id=" + release.getId(),
                                    days == null ? "" : span(Dates.shortDay(days.first()), Dates.shortDay(days.last())),
                                    (long) release.getParties(),
                                    null,
                                    gaps(release.getPublished() == null ? Texts.get("lists.release.undated") : null));
                })
                .toList();
    }

    private List<Object[]> rows(String jpql) {
        return reads.query(jpql, Object[].class).list();
    }

    private Map<String, Long> counts(String jpql) {
        return rows(jpql).stream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    private static long total(Stream<Object[]> counted) {
        return counted.mapToLong(row -> (Long) row[1]).sum();
    }

    private static String years(Collection<Integer> years) {
        return years.isEmpty() ? "" : span(String.valueOf(Collections.min(years)), String.valueOf(Collections.max(years)));
    }

    /** Returns "Nov 2022 – Dec 2024"; empty if neither is known. */
    private static String months(LocalDate first, LocalDate last) {
        return span(month(first), month(last));
    }

    private static String month(LocalDate day) {
        return day == null ? "" : Period.month(day.getYear(), day.getMonthValue()).displayShort(Texts.locale());
    }

    private static String span(String first, String last) {
        return Stream.of(first, last).filter(end -> !end.isEmpty()).distinct().collect(Collectors.joining(" – "));
    }

    private static String unsourced(long count) {
        return counted("home.coverage.gap.source", count);
    }

    private static String counted(String key, long count) {
        return count == 0 ? null : Texts.get(key, count);
    }

    private static String missing(String key, List<String> ranges) {
        return ranges.isEmpty() ? null : Texts.get(key, String.join(", ", ranges.subList(0, Math.min(MAX_RANGES, ranges.size()))),
                Math.max(0, ranges.size() - MAX_RANGES));
    }

    private static List<String> gaps(String... gaps) {
        return Stream.of(gaps).filter(Objects::nonNull).toList();
    }

    private record Frequency(Reporter reporter, Period.Kind kind) implements Comparable<Frequency> {

        @Override
        public int compareTo(Frequency other) {
            return Comparator.comparing(Frequency::reporter).thenComparing(Frequency::kind).compare(this, other);
        }
    }
}
