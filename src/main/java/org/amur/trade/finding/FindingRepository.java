package org.amur.trade.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.common.NotFoundException;
import org.amur.common.Page;
import org.amur.common.Sort;
import org.amur.common.Where;
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
        Where where = where(filter);
        long total = reads.count("select count(f) from KnownFinding f", where);
        List<FindingRow> rows = reads.query(ROW + where.jpql() + filter.sort().orderBy(SORTS, "f.id"), FindingRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list();
        return Page.of(withFigures(rows), total, number, size);
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
