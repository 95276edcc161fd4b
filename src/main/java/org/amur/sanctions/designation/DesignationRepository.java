package org.amur.sanctions.designation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.sanctions.InForce;
import org.amur.sanctions.Side;
import org.amur.sanctions.imposition.Designation;
import org.amur.sanctions.imposition.DesignationCitation;
import org.amur.sanctions.imposition.DesignationDate;
import org.amur.source.CitedKind;
import org.amur.web.DayRange;
import org.amur.web.ExactMatchFirst;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads designations. */
@ApplicationScoped
public class DesignationRepository {

    /** Sort keys of a list and their expressions. */
    static final Map<String, String> SORTS = Map.of("from", "d.lifeCycle.from.earliest", "target", "t.name",
            "authority", "a.code", "modified", "d.modifiedAt", "lag", "d.lifeCycle.lagLeast");
    public static final Sort NEWEST = Sort.descending("from");

    /** Sort keys in other tables than the designation, without an index in that order. */
    private static final Set<String> OF_OTHERS = Set.of("target", "authority");
    private static final String BY_TARGET = " order by t.name, d.id";
    private static final String FROM = " from Designation d join d.target t join d.measure m join m.programme p"
            + " join p.authority a";
    private static final String ROW = "select new org.amur.sanctions.designation.DesignationRow(d.id, t.id, t.name, t.kind,"
            + " t.country, m.id, m.title, m.act, m.kind, a.code, a.name, p.id, p.code, d.lifeCycle, d.listedAs)" + FROM;

    @Inject
    private TemporalReader reads;

    public Page<DesignationRow> page(DesignationFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = reads.count("select count(d)" + joins(where.jpql()), where);
        return Page.lazy(() -> rows(filter, number, size), total, number, size);
    }

    /** Returns the joins that a condition or an order needs; each is to one row. */
    private static String joins(String asked) {
        boolean ofAuthority = QueryConditions.usesAlias("a", asked);
        boolean ofProgramme = ofAuthority || QueryConditions.usesAlias("p", asked);
        boolean ofMeasure = ofProgramme || QueryConditions.usesAlias("m", asked);
        return " from Designation d" + (QueryConditions.usesAlias("t", asked) ? " join d.target t" : "")
                + (ofMeasure ? " join d.measure m" : "") + (ofProgramme ? " join m.programme p" : "")
                + (ofAuthority ? " join p.authority a" : "");
    }

    private List<DesignationRow> rows(DesignationFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        String numbers = numbers(where, filter.sort().orderBy(SORTS, "d.id"));
        List<DesignationRow> rows = inOrder(OF_OTHERS.contains(filter.sort().column())
                ? reads.ordered(numbers, where).page(number, size)
                : reads.query(numbers, Long.class).set(where.parameters()).page(Page.offset(number, size), size).list());
        countCitations(rows);
        return rows;
    }

    /**
     * Reads rows by id after selecting the ids: in one query H2 would start with the smallest table and sort all
     * designations for each page.
     */
    private List<DesignationRow> inOrder(List<Long> ids) {
        Map<Long, DesignationRow> rows = rows(ids);
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private static String numbers(QueryConditions where, String order) {
        String asked = where.jpql() + order;
        return "select d.id" + joins(asked) + asked;
    }

    /** Returns search results, exact names of targets first, without the number of citations. */
    public List<DesignationRow> search(String text, int count) {
        return search(text, DayRange.ALL, count);
    }

    /**
     * Returns those search results that began in a range.
     *
     * @param text null for all targets
     */
    public List<DesignationRow> search(String text, DayRange begun, int count) {
        QueryConditions where = where(new DesignationFilter(text, null, null, null, null, null, null, null, null, begun.first(),
                begun.last(), NEWEST));
        ExactMatchFirst exactFirst = new ExactMatchFirst(text == null ? "" : text);
        return reads.query(ROW + where.jpql() + exactFirst.orderBy(NEWEST.orderBy(SORTS, "d.id"), "t.name"),
                DesignationRow.class).set(where.parameters()).set(exactFirst.parameters()).page(0, count).list();
    }

    private void countCitations(List<DesignationRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Long, Long> counts = reads.query("select c.designation.id, count(c) from DesignationCitation c"
                + " where c.designation.id in :ids group by c.designation.id", Object[].class)
                .set("ids", ids(rows)).list().stream()
                .collect(Collectors.toMap(count -> (Long) count[0], count -> (Long) count[1]));
        rows.forEach(row -> row.setCitations(counts.getOrDefault(row.getId(), 0L)));
    }

    private static List<Long> ids(Collection<DesignationRow> rows) {
        return rows.stream().map(DesignationRow::getId).toList();
    }

    /** Returns the navigation through the list. */
    public ListWalk walk(DesignationFilter filter) {
        return reads.walk(FROM, where(filter), filter.sort(), SORTS, "d.id");
    }

    /** Returns designations in the order of the ids. */
    public List<Designation> all(List<Long> ids) {
        return reads.all(Designation.class, ids, "");
    }

    /** Returns rows by id, unordered. */
    public Map<Long, DesignationRow> rows(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : reads.query(ROW + " where d.id in :ids", DesignationRow.class).set("ids", ids).list().stream()
                .collect(Collectors.toMap(DesignationRow::getId, Function.identity()));
    }

    public Designation get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(DesignationRecordKind.CODE, id));
    }

    /** Returns a designation with target and measure in one query; EclipseLink fetches one level only. */
    public Optional<Designation> find(long id) {
        return reads.query("select d from Designation d join fetch d.target join fetch d.measure where d.id = :id",
                Designation.class).set("id", id).one();
    }

    /** Returns the citations of designations with their sources, in the order of each designation. */
    public Map<Long, List<DesignationCitation>> citations(Collection<Long> designations) {
        return reads.parts("select c.designation.id, c from DesignationCitation c join fetch c.source s"
                + " left join fetch c.originalSource where c.designation.id in :owners order by c.position", designations);
    }

    /** Returns the dates of designations with their citations, without the sources. */
    public Map<Long, List<DesignationDate>> dates(Collection<Long> designations) {
        return reads.parts("select x.designation.id, x from DesignationDate x left join fetch x.citation"
                + " where x.designation.id in :owners order by x.position", designations);
    }

    /** Returns the designations of an actor, oldest first, unknown start last. */
    public List<DesignationRow> ofTarget(long actor) {
        return reads.query(ROW + " where t.id = :actor order by d.lifeCycle.from.earliest nulls last, d.id",
                DesignationRow.class).set("actor", actor).list();
    }

    /** Returns the designations of several actors, unordered. */
    public List<DesignationRow> ofTargets(Collection<Long> actors) {
        return reads.query(ROW + " where t.id in :actors", DesignationRow.class).set("actors", actors).list();
    }

    /** Returns the designations under a measure, by name of the target. */
    public List<DesignationRow> under(long measure, int count) {
        QueryConditions where = new QueryConditions().and("d.measure.id = :measure", "measure", measure);
        return inOrder(reads.ordered(numbers(where, BY_TARGET), where).page(1, count));
    }

    /** Returns the designations that cite a source. */
    List<DesignationRow> citing(long source, int count) {
        QueryConditions where = new QueryConditions().and("d.id in (" + CitedKind.DESIGNATION.citing(":source") + ")", "source", source);
        return inOrder(reads.query(numbers(where, BY_TARGET), Long.class).set(where.parameters()).page(0, count).list());
    }

    private static QueryConditions where(DesignationFilter filter) {
        DayRange begun = DayRange.of(filter.from(), filter.to());
        QueryConditions where = new QueryConditions()
                .andTerms("Actor", "t.id", filter.text())
                .and("a.code = :authority", "authority", filter.authority())
                .and("p.id = :programme", "programme", filter.programme())
                .and("m.id = :measure", "measure", filter.measure())
                .and("m.kind = :kind", "kind", filter.kind())
                .and(filter.isWithoutCountry() ? "(t.country in :countries or t.country is null)" : "t.country in :countries", "countries",
                        filter.countries())
                .and(filter.isWithoutCountry() && filter.countries() == null, "t.country is null")
                .and("t.kind = :targetKind", "targetKind", filter.targetKind())
                .and("m.id in (select x.id from Measure x join x.targets c where c = :over)", "over", filter.over())
                .and("d.lifeCycle.from.earliest >= :from", "from", begun.first())
                .and("d.lifeCycle.from.latest <= :to", "to", begun.last());
        Side.on(Side.on(where, "a.country", filter.side()), "t.country", filter.against());
        return InForce.on(where, "d", filter.on(), filter.status());
    }
}
