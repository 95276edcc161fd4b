package org.amur.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.figure.value.Statement;
import org.amur.history.ListWalk;
import org.amur.history.OrderedIds;
import org.amur.history.TemporalReader;
import org.amur.reconciliation.rules.ComparedLevel;
import org.amur.reconciliation.rules.Rule;
import org.amur.reconciliation.rules.Severity;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads findings. */
@ApplicationScoped
public class FindingRepository {

    /** Sortable columns with their JPQL expressions. */
    static final Map<String, String> SORTS = Map.of(
            "period", "f.periodLast",
            "severity", "f.severity",
            "rule", "f.rule",
            "status", "f.status",
            "found", "f.foundAt");
    static final Sort CONFLICTS_FIRST = Sort.ascending("severity");

    private static final String FIELDS = "f.id, f.cause, f.rule, f.severity, f.status, f.variant, f.terms, f.foundAt";
    private static final String ROW = "select new org.amur.reconciliation.FindingRow(" + FIELDS + ") from KnownFinding f";

    @Inject
    private TemporalReader reads;

    /** Returns one page of causes, each with its findings that match the filter. */
    public Page<FindingGroup> page(FindingFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        OrderedIds firsts = firsts(filter.sort(), where);
        return Page.of(groups(firsts.page(number, size), where), firsts.size(), number, size);
    }

    /** Counts the findings, not the causes. */
    public long count(FindingFilter filter) {
        return reads.count("select count(f) from KnownFinding f", where(filter));
    }

    /** Returns the first finding of each cause, in the order of the list; cached until the record changes. */
    private OrderedIds firsts(Sort sort, QueryConditions where) {
        String jpql = "select f.id, f.cause from KnownFinding f" + where.jpql() + order(sort);
        return reads.ordered(List.of(jpql, Map.copyOf(where.parameters())), () -> {
            Map<String, Long> firsts = new LinkedHashMap<>();
            reads.query(jpql, Object[].class).set(where.parameters()).list()
                    .forEach(row -> firsts.putIfAbsent((String) row[1], (Long) row[0]));
            return firsts.values();
        });
    }

    /** Returns the order clause; of equal severity the latest period comes first. */
    static String order(Sort sort) {
        String order = sort.orderBy(SORTS, "f.id");
        return sort.column().equals("severity") ? order.replaceFirst(", f.id.*", ", f.periodLast desc nulls last, f.id desc") : order;
    }

    private List<FindingGroup> groups(List<Long> firsts, QueryConditions where) {
        if (firsts.isEmpty()) {
            return List.of();
        }
        QueryConditions ofCauses = where.copy()
                .and("f.cause in (select g.cause from KnownFinding g where g.id in :firsts)", "firsts", firsts);
        Map<String, List<FindingRow>> rows = reads.query(ROW + ofCauses.jpql() + " order by f.periodLast desc, f.id desc",
                FindingRow.class).set(ofCauses.parameters()).list().stream().collect(groupingBy(FindingRow::getCause));
        Map<Long, List<FindingRow>> byFirst = new HashMap<>();
        rows.values().forEach(same -> same.stream().map(FindingRow::getId).filter(firsts::contains)
                .forEach(first -> byFirst.put(first, same)));
        Map<Long, List<Statement>> figures = figures(firsts);
        return firsts.stream().filter(byFirst::containsKey)
                .map(first -> group(first, byFirst.get(first), figures.getOrDefault(first, List.of()))).toList();
    }

    private static FindingGroup group(long id, List<FindingRow> rows, List<Statement> figures) {
        FindingRow first = rows.stream().filter(row -> row.getId() == id).findFirst().orElseThrow();
        return new FindingGroup(first.about(figures), rows);
    }

    /** Returns all findings of a finding's cause, the latest period first. */
    FindingGroup ofCause(KnownFinding known) {
        return group(known.getId(), reads.query(ROW + " where f.cause = :cause order by f.periodLast desc, f.id desc", FindingRow.class)
                .set("cause", known.getCause()).list(), known.statements());
    }

    /** Returns how many causes have an unexplained finding. */
    public long countOpen() {
        return reads.count("select count(distinct f.cause) from KnownFinding f",
                where(new FindingFilter(FindingStatus.OPEN, null, null, null, null, null, null, CONFLICTS_FIRST)));
    }

    /** Returns the unexplained mirror finding on all goods of two countries, in alphabetical order, with the largest difference. */
    Optional<FindingRow> largestOpen(String country, String other) {
        return reads.query(ROW + " where f.status = :status and f.rule = :rule and f.variant in ('flow', 'total')"
                + " and f.country = :country and f.other = :other", FindingRow.class).set("status", FindingStatus.OPEN)
                .set("rule", Rule.MIRROR).set("country", country).set("other", other).list().stream()
                .max(comparing(row -> ComparedLevel.difference(row.getLevels())));
    }

    /** Counts the unexplained findings that are conflicts. */
    public long countConflicts() {
        return count(new FindingFilter(FindingStatus.OPEN, Severity.CONFLICT, null, null, null, null, null, CONFLICTS_FIRST));
    }

    /** Returns the previous and next records of the list. */
    ListWalk walk(FindingFilter filter) {
        return reads.walk(" from KnownFinding f", where(filter), filter.sort(), SORTS, "f.id");
    }

    /** Returns several findings, in the order of the numbers. */
    List<KnownFinding> all(List<Long> ids) {
        return reads.all(KnownFinding.class, ids, "");
    }

    /** Returns the statements of several findings, by the number of the finding, in the order of the arithmetic. */
    Map<Long, List<Statement>> figures(Collection<Long> findings) {
        return reads.<FindingInput>parts("select i.finding.id, i from FindingInput i where i.finding.id in :owners"
                + " order by i.finding.id, i.position", findings).entrySet().stream()
                .collect(toMap(Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(FindingInput::statement).toList()));
    }

    public KnownFinding get(long id) {
        return reads.find(KnownFinding.class, id).orElseThrow(() -> new NotFoundException(FindingRecordKind.CODE, id));
    }

    /** Returns a finding as it was at an instant. */
    Optional<KnownFinding> find(long id, OffsetDateTime instant) {
        return reads.findAt(instant, KnownFinding.class, id);
    }

    /**
     * Returns the open findings by the number of the figure, each under all of its figures; one query. Figures without
     * findings are omitted.
     */
    public Map<Long, List<FindingRow>> openOn(Collection<Long> figures) {
        if (figures.isEmpty()) {
            return Map.of();
        }
        return reads.query("select new org.amur.reconciliation.TouchedFigure(i.figure, " + FIELDS + ") from KnownFinding f"
                + " join f.inputs i where i.figure in :figures and f.status = :open order by f.severity, f.id",
                TouchedFigure.class).set("figures", List.copyOf(figures)).set("open", FindingStatus.OPEN).list().stream()
                .collect(groupingBy(TouchedFigure::figure, mapping(TouchedFigure::finding, toList())));
    }

    private static QueryConditions where(FindingFilter filter) {
        return new QueryConditions()
                .and("f.status = :status", "status", filter.status())
                .and("f.severity = :severity", "severity", filter.severity())
                .and("f.rule = :rule", "rule", filter.rule())
                .and("f.id in (select i.finding.id from FindingInput i where i.reporter = :reporter)", "reporter",
                        filter.reporter())
                .and("f.id in (select i.finding.id from FindingInput i where i.figure = :figure)", "figure", filter.figure())
                .and("f.periodLast >= :from", "from", filter.from())
                .and("f.periodFirst <= :until", "until", filter.until());
    }
}
