package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
    /** Sure to be in force on the day, of what stands. */
    private static final String CERTAIN = "i.lifeCycle.from.latest <= :on"
            + " and (i.lifeCycle.until.edtf is null or i.lifeCycle.until.earliest > :on) and not " + SUSPENDED;

    @Inject
    private TemporalReader reads;

    /** Designations in force or suspended on the day, by programme and by the target's country and kind. */
    List<InForceCount> designationsInForce(TrackerFilter filter) {
        return inForce("a.code, p.id, t.country, t.kind", DESIGNATIONS, inForce(designations(filter), filter));
    }

    /** Measures in force or suspended on the day, by programme and country; one that is aimed at several counts with each. */
    List<InForceCount> measuresInForce(TrackerFilter filter) {
        return inForce("a.code, p.id, c", MEASURES + " join i.targets c", inForce(measures(filter), filter));
    }

    /** Of {@link #designationsInForce} those that cite a source, by its number. */
    Map<Long, List<InForceCount>> designationsInForceCiting(TrackerFilter filter) {
        return inForceCiting("a.code, p.id, t.country, t.kind", CITED_DESIGNATIONS, inForce(designations(filter), filter));
    }

    /** Of {@link #measuresInForce} those that cite a source, by its number. */
    Map<Long, List<InForceCount>> measuresInForceCiting(TrackerFilter filter) {
        return inForceCiting("a.code, p.id, c", CITED_MEASURES + " join i.targets c", inForce(measures(filter), filter));
    }

    private Map<Long, List<InForceCount>> inForceCiting(String by, String from, QueryConditions where) {
        return citing("new org.amur.sanctions.tracker.InForceCount(" + by + ", count(distinct i.id), " + distinctWhere(SUSPENDED)
                + ", " + distinctWhere(CERTAIN) + ")" + from + where.jpql() + " group by x.source.id, " + by, where);
    }

    /** Numbers begin above 0; a null of its own PostgreSQL takes for a text. */
    private static String distinctWhere(String condition) {
        return "count(distinct nullif(case when " + condition + " then i.id else 0 end, 0))";
    }

    /** A fact may cite a source twice, at two places of it, and counts once. */
    @SuppressWarnings("unchecked")
    private <T> Map<Long, List<T>> citing(String counts, QueryConditions where) {
        return reads.query("select x.source.id, " + counts, Object[].class).set(where.parameters()).list().stream().collect(
                Collectors.groupingBy(row -> (Long) row[0], Collectors.mapping(row -> (T) row[1], Collectors.toList())));
    }

    private List<InForceCount> inForce(String by, String from, QueryConditions where) {
        return counted("select new org.amur.sanctions.tracker.InForceCount(" + by + ", count(i), "
                + "sum(case when " + SUSPENDED + " then 1 else 0 end), sum(case when " + CERTAIN + " then 1 else 0 end))" + from + where.jpql() + " group by " + by, InForceCount.class, where);
    }

    /** All designations, whether still in force or not, by programme and by the date on which they began. */
    List<BegunCount> designationsBegun(TrackerFilter filter) {
        QueryConditions where = designations(filter);
        return begun(QueryConditions.names("t", where.jpql()) ? DESIGNATIONS : WITHOUT_TARGETS, where);
    }

    /** All measures, whether still in force or not, by programme and by the date on which they began. */
    List<BegunCount> measuresBegun(TrackerFilter filter) {
        return begun(MEASURES, measures(filter));
    }

    /** Of {@link #designationsBegun} those that cite a source, by its number. */
    Map<Long, List<BegunCount>> designationsBegunCiting(TrackerFilter filter) {
        return begunCiting(CITED_DESIGNATIONS, designations(filter));
    }

    /** Of {@link #measuresBegun} those that cite a source, by its number. */
    Map<Long, List<BegunCount>> measuresBegunCiting(TrackerFilter filter) {
        return begunCiting(CITED_MEASURES, measures(filter));
    }

    private Map<Long, List<BegunCount>> begunCiting(String from, QueryConditions where) {
        return citing("new org.amur.sanctions.tracker.BegunCount(" + BEGUN + ", count(distinct i.id))" + from + where.jpql()
                + " group by x.source.id, " + BEGUN, where);
    }

    private List<BegunCount> begun(String from, QueryConditions where) {
        return counted("select new org.amur.sanctions.tracker.BegunCount(" + BEGUN + ", count(i))" + from + where.jpql()
                + " group by " + BEGUN, BegunCount.class, where);
    }

    /** All designations that are asked for, by programme, kind of target and the date on which they began: one statement. */
    List<SeriesCount> begunSeries(String authority, Long programme, ActorKind target) {
        QueryConditions where = series(authority, programme, target);
        return counted("select new org.amur.sanctions.tracker.SeriesCount(" + SERIES + ", count(i))" + DESIGNATIONS + where.jpql()
                + " group by " + SERIES, SeriesCount.class, where);
    }

    /** Of {@link #begunSeries} those that cite a source, by its number. */
    Map<Long, List<SeriesCount>> begunSeriesCiting(String authority, Long programme, ActorKind target) {
        QueryConditions where = series(authority, programme, target);
        return citing("new org.amur.sanctions.tracker.SeriesCount(" + SERIES + ", count(distinct i.id))" + CITED_DESIGNATIONS
                + where.jpql() + " group by x.source.id, " + SERIES, where);
    }

    private static QueryConditions series(String authority, Long programme, ActorKind target) {
        return designations(new TrackerFilter(authority, null, target, null)).and("p.id = :programme", "programme", programme);
    }

    /** Counting passes over all there is, so that it is done once until the record changes. */
    private <T> List<T> counted(String jpql, Class<T> type, QueryConditions where) {
        return reads.kept(List.of(jpql, Map.copyOf(where.parameters())),
                () -> reads.query(jpql, type).set(where.parameters()).list());
    }

    /** The authorities that can list a target of the kind by a measure in force against its country on the day, by code. */
    List<AuthorityRow> authoritiesAgainst(String country, ActorKind target, LocalDate on) {
        QueryConditions where = InForce.on(new QueryConditions().and("c = :country", "country", country), "i", on, null);
        Map<String, AuthorityRow> against = new TreeMap<>();
        reads.query("select distinct new org.amur.sanctions.tracker.AuthorityAgainst(a.id, a.code, a.name, a.country, i.kind)"
                + MEASURES + " join i.targets c" + where.jpql(), AuthorityAgainst.class).set(where.parameters()).list().stream()
                .filter(each -> each.canList(target)).forEach(each -> against.put(each.authority().getCode(), each.authority()));
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
        return InForce.standing(where, "i", filter.on());
    }
}
