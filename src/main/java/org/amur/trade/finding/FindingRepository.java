package org.amur.trade.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.NotFoundException;
import org.amur.common.Page;
import org.amur.common.Sort;
import org.amur.common.Where;
import org.amur.history.InOrder;
import org.amur.history.ListWalk;
import org.amur.history.Reads;
import org.amur.trade.Statement;

/** Reads findings. */
@ApplicationScoped
public class FindingRepository {

    /** The columns that a list can be sorted by, and what each means. */
    static final Map<String, String> SORTS = Map.of(
            "period", "f.periodLast",
            "severity", "f.severity",
            "rule", "f.rule",
            "status", "f.status",
            "found", "f.foundAt");
    static final Sort NEWEST = Sort.descending("period");

    private static final String FIELDS = "f.id, f.rule, f.severity, f.status, f.variant, f.terms, f.foundAt";
    private static final String ROW = "select new org.amur.trade.finding.FindingRow(" + FIELDS + ") from KnownFinding f";

    @Inject
    private Reads reads;

    public Page<FindingRow> page(FindingFilter filter, int number, int size) {
        return isSorted(filter) ? sorted(filter, number, size) : read(filter, number, size);
    }

    /** Whether no index has the order; of one figure there are few. */
    private static boolean isSorted(FindingFilter filter) {
        boolean chosen = filter.severity() != null || filter.rule() != null || filter.reporter() != null;
        boolean spanned = filter.from() != null || filter.until() != null;
        return filter.figure() == null && (chosen || switch (filter.sort().column()) {
            case "period" -> false;
            case "found" -> spanned || filter.status() != null;
            default -> true;
        });
    }

    /** In the order of an index, which begins with the status if all are alike in it. */
    private Page<FindingRow> read(FindingFilter filter, int number, int size) {
        Where where = where(filter);
        long total = reads.count("select count(f) from KnownFinding f", where);
        Sort sort = filter.sort();
        String order = filter.status() == null ? sort.orderBy(SORTS, "f.id") : sort.orderBy("f.status", SORTS, "f.id");
        List<FindingRow> rows = reads.query(ROW + where.jpql() + order, FindingRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list();
        return Page.of(withFigures(rows), total, number, size);
    }

    /** All of them are put in order once; see {@link Reads#inOrder}. */
    private Page<FindingRow> sorted(FindingFilter filter, int number, int size) {
        Where where = where(filter);
        InOrder all = reads.inOrder("select f.id from KnownFinding f" + where.jpql() + filter.sort().orderBy(SORTS, "f.id"), where);
        return Page.of(withFigures(rows(all.page(number, size))), all.size(), number, size);
    }

    private List<FindingRow> rows(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, FindingRow> rows = reads.query(ROW + " where f.id in :ids", FindingRow.class).set("ids", ids).list().stream()
                .collect(toMap(FindingRow::getId, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** How many findings nobody has explained. */
    public long countOpen() {
        return reads.count("select count(f) from KnownFinding f",
                where(new FindingFilter(FindingStatus.OPEN, null, null, null, null, null, null, NEWEST)));
    }

    /** The way through all of the list. */
    ListWalk walk(FindingFilter filter) {
        return reads.walk(" from KnownFinding f", where(filter), filter.sort(), SORTS, "f.id");
    }

    /** Several findings, in the order of the numbers. */
    List<KnownFinding> all(List<Long> ids) {
        return reads.all(KnownFinding.class, ids, "");
    }

    /** What the figures of several findings stated, by the number of the finding, in the order of the arithmetic. */
    Map<Long, List<Statement>> figures(Collection<Long> findings) {
        return reads.<FindingInput>parts("select i.finding.id, i from FindingInput i where i.finding.id in :owners"
                + " order by i.finding.id, i.position", findings).entrySet().stream()
                .collect(toMap(Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(FindingInput::statement).toList()));
    }

    public KnownFinding get(long id) {
        return reads.find(KnownFinding.class, id).orElseThrow(() -> new NotFoundException(FindingRecord.CODE, id));
    }

    /** A finding as it was at an instant. */
    Optional<KnownFinding> find(long id, OffsetDateTime instant) {
        return reads.findAt(instant, KnownFinding.class, id);
    }

    /**
     * The open findings that touch figures, by the number of the figure, each under every figure that it is about: one
     * statement. Figures without any are left out.
     */
    public Map<Long, List<FindingRow>> openOn(Collection<Long> figures) {
        if (figures.isEmpty()) {
            return Map.of();
        }
        return reads.query("select new org.amur.trade.finding.TouchedFigure(i.figure, " + FIELDS + ") from KnownFinding f"
                + " join f.inputs i where i.figure in :figures and f.status = :open order by f.severity, f.id",
                TouchedFigure.class).set("figures", List.copyOf(figures)).set("open", FindingStatus.OPEN).list().stream()
                .collect(groupingBy(TouchedFigure::figure, mapping(TouchedFigure::finding, toList())));
    }

    private List<FindingRow> withFigures(List<FindingRow> rows) {
        Map<Long, List<Statement>> figures = figures(rows.stream().map(FindingRow::getId).toList());
        return rows.stream().map(row -> row.about(figures.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static Where where(FindingFilter filter) {
        return new Where()
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
