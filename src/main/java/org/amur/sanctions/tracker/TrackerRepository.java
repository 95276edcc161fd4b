package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.database.QueryConditions;
import org.amur.history.TemporalReader;
import org.amur.sanctions.InForce;
import org.amur.sanctions.authority.AuthorityRow;

/** Counts measures and designations. */
@ApplicationScoped
public class TrackerRepository {

    private static final String WITHOUT_TARGETS = " from Designation i join i.measure m join m.programme p join p.authority a";
    private static final String DESIGNATIONS = WITHOUT_TARGETS + " join i.target t";
    private static final String MEASURES = " from Measure i join i.programme p join p.authority a";
    private static final String CITED_DESIGNATIONS = " from DesignationCitation x join x.designation i join i.measure m"
            + " join m.programme p join p.authority a join i.target t";
    private static final String CITED_MEASURES = " from MeasureCitation x join x.measure i join i.programme p join p.authority a";
    private static final String BEGUN = "a.code, p.id, i.lifeCycle.from.earliest, i.lifeCycle.from.latest";
    private static final String SERIES = "a.code, a.country, p.id, p.code, t.kind, i.lifeCycle.from.earliest,"
            + " i.lifeCycle.from.latest";
    private static final String SUSPENDED = InForce.suspended("i");
    private static final String SUSPENSION_ENDED = InForce.suspensionEnded("i");
    /** JPQL condition: certainly in force on the day, for those in force. */
    private static final String CERTAIN = "i.lifeCycle.from.latest <= :on"
            + " and (i.lifeCycle.until.edtf is null or i.lifeCycle.until.earliest > :on) and " + InForce.notPaused("i");

    @Inject
    private TemporalReader reads;

    /** Returns the designations in force or suspended on the day, by programme and country and kind of the target. */
    List<InForceCount> designationsInForce(TrackerFilter filter) {
        return inForce("a.code, p.id, t.country, t.kind", DESIGNATIONS, inForce(designations(filter), filter));
    }

    /**
     * Returns the measures in force or suspended on the day, by programme and country; a measure counts for each of its
     * countries.
     */
    List<InForceCount> measuresInForce(TrackerFilter filter) {
        return inForce("a.code, p.id, c", MEASURES + " join i.targets c", inForce(measures(filter), filter));
    }

    /** Returns {@link #designationsInForce} by id of each cited source. */
    Map<Long, List<InForceCount>> designationsInForceCiting(TrackerFilter filter) {
        return inForceCiting("a.code, p.id, t.country, t.kind", CITED_DESIGNATIONS, inForce(designations(filter), filter));
    }

    /** Returns {@link #measuresInForce} by id of each cited source. */
    Map<Long, List<InForceCount>> measuresInForceCiting(TrackerFilter filter) {
        return inForceCiting("a.code, p.id, c", CITED_MEASURES + " join i.targets c", inForce(measures(filter), filter));
    }

    private Map<Long, List<InForceCount>> inForceCiting(String by, String from, QueryConditions where) {
        return citing("new org.amur.sanctions.tracker.InForceCount(" + by + ", count(distinct i.id), " + distinctWhere(SUSPENDED)
                + ", " + distinctWhere(SUSPENSION_ENDED) + ", " + distinctWhere(CERTAIN) + ")" + from + where.jpql() + " group by x.source.id, " + by, where);
    }

    /** Uses 0 for no id, because PostgreSQL types a bare null as text. */
    private static String distinctWhere(String condition) {
        return "count(distinct nullif(case when " + condition + " then i.id else 0 end, 0))";
    }

    /** Counts a fact once for each source, even if it cites it twice. */
    @SuppressWarnings("unchecked")
    private <T> Map<Long, List<T>> citing(String counts, QueryConditions where) {
        return reads.query("select x.source.id, " + counts, Object[].class).set(where.parameters()).list().stream().collect(
                Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (T) row[1], Collectors.toList())));
    }

    private List<InForceCount> inForce(String by, String from, QueryConditions where) {
        return counted(
                "select new org.amur.sanctions.tracker.InForceCount(" + by + ", count(i), " + sumWhere(SUSPENDED) + ", "
                        + sumWhere(SUSPENSION_ENDED) + ", " + sumWhere(CERTAIN) + ")" + from + where.jpql() + " group by " + by,
                InForceCount.class,
                where);
    }

    private static String sumWhere(String condition) {
        return "sum(case when " + condition + " then 1 else 0 end)";
    }

    /** Returns all designations, in force or not, by programme and start date. */
    List<StartCount> designationsBegun(TrackerFilter filter) {
        QueryConditions where = designations(filter);
        return begun(QueryConditions.usesAlias("t", where.jpql()) ? DESIGNATIONS : WITHOUT_TARGETS, where);
    }

    /** Returns all measures, in force or not, by programme and start date. */
    List<StartCount> measuresBegun(TrackerFilter filter) {
        return begun(MEASURES, measures(filter));
    }

    /** Returns {@link #designationsBegun} by id of each cited source. */
    Map<Long, List<StartCount>> designationsBegunCiting(TrackerFilter filter) {
        return begunCiting(CITED_DESIGNATIONS, designations(filter));
    }

    /** Returns {@link #measuresBegun} by id of each cited source. */
    Map<Long, List<StartCount>> measuresBegunCiting(TrackerFilter filter) {
        return begunCiting(CITED_MEASURES, measures(filter));
    }

    private Map<Long, List<StartCount>> begunCiting(String from, QueryConditions where) {
        return citing("new org.amur.sanctions.tracker.StartCount(" + BEGUN + ", count(distinct i.id))" + from + where.jpql()
                + " group by x.source.id, " + BEGUN, where);
    }

    private List<StartCount> begun(String from, QueryConditions where) {
        return counted("select new org.amur.sanctions.tracker.StartCount(" + BEGUN + ", count(i))" + from + where.jpql()
                + " group by " + BEGUN, StartCount.class, where);
    }

    /** Returns the matching designations by programme, kind of target and start date, in one query. */
    List<SeriesCount> begunSeries(String authority, Long programme, ActorKind target) {
        QueryConditions where = series(authority, programme, target);
        return counted("select new org.amur.sanctions.tracker.SeriesCount(" + SERIES + ", count(i))" + DESIGNATIONS + where.jpql()
                + " group by " + SERIES, SeriesCount.class, where);
    }

    /** Returns {@link #begunSeries} by id of each cited source. */
    Map<Long, List<SeriesCount>> begunSeriesCiting(String authority, Long programme, ActorKind target) {
        QueryConditions where = series(authority, programme, target);
        return citing("new org.amur.sanctions.tracker.SeriesCount(" + SERIES + ", count(distinct i.id))" + CITED_DESIGNATIONS
                + where.jpql() + " group by x.source.id, " + SERIES, where);
    }

    /** Returns the designations of companies of China and Hong Kong under measures against Russia, in one query. */
    public ChineseListings chineseListings() {
        QueryConditions where = new QueryConditions().and("t.country in :countries", "countries", ChineseListings.COUNTRIES)
                .and("t.kind = :kind", "kind", ActorKind.COMPANY)
                .and("m.id in (select x.id from Measure x join x.targets c where c = :over)", "over", ChineseListings.OVER)
                .and("i.lifeCycle.from.latest >= :from", "from", ChineseListings.FROM);
        return new ChineseListings(counted("select new org.amur.sanctions.tracker.SeriesCount(" + SERIES + ", count(i))" + DESIGNATIONS
                + where.jpql() + " group by " + SERIES, SeriesCount.class, where));
    }

    private static QueryConditions series(String authority, Long programme, ActorKind target) {
        return designations(new TrackerFilter(authority, null, target, null)).and("p.id = :programme", "programme", programme);
    }

    /** Returns the publication of the newest source of each authority's designations and measures, by code. */
    Map<String, LocalDate> newestSources() {
        return reads.cached(List.of("newestSources"), () -> {
            Map<String, LocalDate> newest = new TreeMap<>();
            Stream.of(CITED_DESIGNATIONS, CITED_MEASURES).flatMap(from -> reads.query("select a.code, max(s.published.latest)" + from
                    + " join x.source s group by a.code", Object[].class).list().stream()).filter(row -> row[1] != null)
                    .forEach(row -> newest.merge((String) row[0], (LocalDate) row[1], BinaryOperator.maxBy(Comparator.naturalOrder())));
            return newest;
        });
    }

    /** Counts with a cache until the record changes, because counting scans all facts. */
    private <T> List<T> counted(String jpql, Class<T> type, QueryConditions where) {
        return reads.cached(List.of(jpql, Map.copyOf(where.parameters())),
                () -> reads.query(jpql, type).set(where.parameters()).list());
    }

    /**
     * Returns the authorities that can list a target of the kind by a measure in force against its country on the day,
     * by code.
     */
    List<AuthorityRow> authoritiesAgainst(String country, ActorKind target, LocalDate on) {
        QueryConditions where = InForce.on(new QueryConditions().and("c = :country", "country", country), "i", on, null);
        Map<String, AuthorityRow> against = new TreeMap<>();
        reads.query("select distinct new org.amur.sanctions.tracker.AuthorityAgainst(a.id, a.code, a.name, a.country, i.kind)"
                + MEASURES + " join i.targets c" + where.jpql(), AuthorityAgainst.class).set(where.parameters()).list().stream()
                .filter(each -> each.canList(target)).forEach(each -> against.put(each.authority().code(), each.authority()));
        return List.copyOf(against.values());
    }

    private static QueryConditions designations(TrackerFilter filter) {
        return new QueryConditions().and("a.code = :authority", "authority", filter.authority())
                .and("m.kind = :kind", "kind", filter.kind())
                .and("t.kind = :targetKind", "targetKind", filter.targetKind());
    }

    private static QueryConditions measures(TrackerFilter filter) {
        return new QueryConditions().and("a.code = :authority", "authority", filter.authority())
                .and("i.kind = :kind", "kind", filter.kind());
    }

    private static QueryConditions inForce(QueryConditions where, TrackerFilter filter) {
        return InForce.inForceOrSuspended(where, "i", filter.on());
    }
}
