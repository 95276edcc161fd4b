package org.amur.figure;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.figure.value.Area;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.FigureGrade;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.history.CreatedSince;
import org.amur.history.ListWalk;
import org.amur.history.TemporalReader;
import org.amur.source.CitedKind;
import org.amur.web.DatedCount;
import org.amur.web.DayRange;
import org.amur.web.NotFoundException;
import org.amur.web.Page;
import org.amur.web.Sort;

/** Reads figures. */
@ApplicationScoped
public class FigureRepository {

    /**
     * Maximum number of figures that are sorted by value. No index orders by value, since each figure would fall on
     * another page.
     */
    static final int MAX_BY_VALUE = 20_000;

    private static final String BY_VALUE = "value";

    /** Sortable columns with their JPQL expressions. */
    static final Map<String, String> SORTS = Map.of(
            "period", "f.periodLast",
            BY_VALUE, "f.amount",
            "published", "f.published.earliest",
            "modified", "f.modifiedAt");
    public static final Sort NEWEST = Sort.descending("period");

    public static final String ROW = "select new org.amur.figure.FigureRow(f.id, f.reporter, f.declarant, f.partner,"
            + " f.commodity, f.flow, f.currency, f.periodKind, f.periodFirst, f.periodLast, f.value, f.scale,"
            + " f.claimedGrowth, f.published, f.beside) from Figure f";
    public static final String CITE = "select new org.amur.figure.FigureCite(f.id, c.locator, c.quotation,"
            + " c.credibility, c.upheldAt, s.id, s.title, s.publisher, s.reliability, s.status, s.statusAt, o.id, o.title, o.publisher,"
            + " o.reliability, o.status, o.statusAt) from Figure f join f.citations c join c.source s left join c.originalSource o";
    /** JPQL constructor expression of the grade of a figure's citation. */
    public static final String GRADE = "select new org.amur.figure.value.FigureGrade(f.id, s.kind, s.reliability, c.credibility)"
            + " from Figure f join f.citations c join c.source s";

    private static final String TOTALS_FIRST = NEWEST.orderBy(SORTS, "f.id").replaceFirst("order by",
            "order by case when f.flow = org.amur.figure.value.Flow.TOTAL then 0 else 1 end,");

    /** Maximum statements read of one series and period; it has one for each release. */
    private static final int MAX_OF_PERIOD = 100;

    @Inject
    private TemporalReader reads;

    public Page<FigureRow> page(FigureFilter filter, int number, int size) {
        QueryConditions where = where(filter);
        long total = count(where);
        Sort order = order(filter, total);
        return Page.lazy(() -> withCitations(reads.query(ROW + where.jpql() + order.orderBy(SORTS, "f.id"), FigureRow.class)
                .set(where.parameters()).page(Page.offset(number, size), size).list()), total, number, size);
    }

    /** Returns the order for this number of figures: the requested one, or the newest first. */
    static Sort order(FigureFilter filter, long count) {
        return isByValue(filter) && !isSortedByValue(count) ? NEWEST : filter.sort();
    }

    private static boolean isByValue(FigureFilter filter) {
        return filter.sort().column().equals(BY_VALUE);
    }

    /** Tells whether this number of figures can be sorted by value. */
    static boolean isSortedByValue(long count) {
        return count <= MAX_BY_VALUE;
    }

    /** Returns the number of figures entered after an instant. */
    public long countSince(OffsetDateTime since) {
        return count(where(new FigureFilter(null, null, null, null, null, null, null, null, null, NEWEST, null, since)));
    }

    private long count(QueryConditions where) {
        return reads.count("select count(f) from Figure f", where);
    }

    /**
     * Returns the matches of a search, without citations: those of China and Russia in all goods first, totals before flows;
     * two statements if these are fewer. One for both would sort all matches.
     */
    public List<FigureRow> search(String text, int count) {
        List<FigureRow> found = new ArrayList<>(search(text, "", TOTALS_FIRST, count));
        if (found.size() < count) {
            found.addAll(search(text, "not ", NEWEST.orderBy(SORTS, "f.id"), count - found.size()));
        }
        return found;
    }

    private List<FigureRow> search(String text, String not, String order, int count) {
        QueryConditions where = where(new FigureFilter(text, null, null, null, null, null, null, null, null, NEWEST, null))
                .and(not + "(f.declarant in :both and f.partner in :both and f.commodity = :all)",
                        Map.of("both", List.of(Area.CHINA, Area.RUSSIA), "all", Series.ALL_GOODS));
        return reads.query(ROW + where.jpql() + order, FigureRow.class).set(where.parameters()).page(0, count).list();
    }

    /** Returns the previous and next records of the list. */
    ListWalk walk(FigureFilter filter) {
        QueryConditions where = where(filter);
        // The count is needed only here.
        Sort order = isByValue(filter) ? order(filter, count(where)) : filter.sort();
        return reads.walk(" from Figure f", where, order, SORTS, "f.id");
    }

    /** Returns several figures, in the order of their numbers. */
    List<Figure> all(List<Long> ids) {
        return reads.all(Figure.class, ids, "");
    }

    /** Returns the citations of several figures, with their sources. */
    public Map<Long, List<FigureCitation>> citations(Collection<Long> figures) {
        return reads.parts("select c.figure.id, c from FigureCitation c join fetch c.source s left join fetch c.originalSource"
                + " where c.figure.id in :owners order by c.position", figures);
    }

    public Figure get(long id) {
        return find(id).orElseThrow(() -> new NotFoundException(FigureRecordKind.CODE, id));
    }

    public Optional<Figure> find(long id) {
        return reads.find(Figure.class, id);
    }

    /** Returns the number of figures of all goods by first and last possible day of publication, cached until a change. */
    public List<DatedCount> publications(String text, List<String> countries, DayRange range) {
        QueryConditions where = published(text, countries, range);
        return reads.groups("select new org.amur.web.DatedCount(f.published.earliest, f.published.latest, count(f)) from Figure f"
                + where.jpql() + " group by f.published.earliest, f.published.latest", where, DatedCount.class);
    }

    /** Returns the rows of {@link #publications}, newest first, from {@code first} (0-based), without citations. */
    public List<FigureRow> published(String text, List<String> countries, DayRange range, int first, int size) {
        QueryConditions where = published(text, countries, range);
        return reads.query(ROW + where.jpql() + Sort.descending("published").orderBy(SORTS, "f.id"), FigureRow.class)
                .set(where.parameters()).page(first, size).list();
    }

    private static QueryConditions published(String text, List<String> countries, DayRange range) {
        QueryConditions where = new QueryConditions().and("f.commodity = :goods", "goods", Series.ALL_GOODS)
                .and("(f.published.latest >= :first or f.published.latest is null)", "first", range.first())
                .and("f.published.earliest <= :last", "last", range.last())
                .and(range.first() != null, "f.published.earliest is not null");
        for (int i = 0; i < countries.size(); i++) {
            where.and("(f.declarant = :country" + i + " or f.partner = :country" + i + ")", "country" + i, countries.get(i));
        }
        FigureWord.addAll(text, where);
        return where;
    }

    /** Returns the figures that cite a source, newest period first. */
    List<FigureRow> citing(long source, int count) {
        return reads.query(ROW + " where f.id in (" + CitedKind.FIGURE.citing(":source") + ")"
                + NEWEST.orderBy(SORTS, "f.id"), FigureRow.class).set("source", source).page(0, count).list();
    }

    /** Returns the figures of a statement's series and period, with citations: two statements. */
    public List<FigureRow> ofSeriesAndPeriod(Statement statement) {
        QueryConditions where = new QueryConditions().and("f.declarant = :declarant", "declarant", statement.series().declarant())
                .and("f.partner = :partner", "partner", statement.series().partner())
                .and("f.commodity = :commodity", "commodity", statement.series().commodity())
                .and("f.periodLast = :last", "last", statement.period().end())
                .and("f.periodFirst = :first", "first", statement.period().start())
                .and("f.periodKind = :kind", "kind", statement.period().kind())
                .and("f.reporter = :reporter", "reporter", statement.series().reporter())
                .and("f.flow = :flow", "flow", statement.series().flow())
                .and("f.currency = :currency", "currency", statement.series().currency());
        return withCitations(reads.query(ROW + where.jpql() + NEWEST.orderBy(SORTS, "f.id"), FigureRow.class).set(where.parameters())
                .page(0, MAX_OF_PERIOD).list());
    }

    /**
     * Returns the plotted statements of the same reporter, declarant and currency for the figure's year and the year
     * before.
     */
    List<Statement> around(Figure figure) {
        QueryConditions where = whereAround(figure);
        return reads.query(ROW + where.jpql(), FigureRow.class).set(where.parameters()).list().stream()
                .map(FigureRow::getStatement).toList();
    }

    /** Returns the evidence ranks of the statements {@link #around} the figure. */
    EvidenceRanks ranksAround(Figure figure) {
        QueryConditions where = whereAround(figure);
        return EvidenceRanks.of(reads.query(GRADE + where.jpql(), FigureGrade.class).set(where.parameters()).list());
    }

    private static QueryConditions whereAround(Figure figure) {
        int year = figure.getPeriod().year();
        return new QueryConditions().and("f.reporter = :reporter", "reporter", figure.getReporter())
                .and("f.declarant = :declarant", "declarant", figure.getDeclarant())
                .and("f.partner = :partner", "partner", figure.getSeries().partner())
                .and("f.commodity = :commodity", "commodity", figure.getSeries().commodity())
                .and("f.currency = :currency", "currency", figure.getCurrency())
                .and("f.periodFirst >= :from", "from", LocalDate.of(year - 1, 1, 1))
                .and("f.periodLast <= :until", "until", LocalDate.of(year, 12, 31))
                .and(true, "f.beside is null");
    }

    /** Returns the pattern of a code and of the finer codes within it: 27 matches 2709 and 270900. */
    private static String prefix(String commodity) {
        return commodity == null || commodity.isBlank() ? null : commodity.strip().replaceAll("[%_\\\\]", "") + "%";
    }

    private List<FigureRow> withCitations(List<FigureRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, List<FigureCite>> cites = reads.query(CITE + " where f.id in :figures order by f.id, c.position, c.id",
                FigureCite.class).set("figures", rows.stream().map(FigureRow::getId).toList()).list().stream()
                .collect(groupingBy(FigureCite::figure));
        return rows.stream().map(row -> row.citedBy(cites.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static QueryConditions where(FigureFilter filter) {
        QueryConditions where = new QueryConditions()
                .and("f.reporter = :reporter", "reporter", filter.reporter())
                .and("f.declarant = :declarant", "declarant", filter.declarant())
                .and("f.partner = :partner", "partner", filter.partner())
                .and("f.commodity like :commodity", "commodity", prefix(filter.commodity()))
                .and("f.flow = :flow", "flow", filter.flow())
                .and("f.currency = :currency", "currency", filter.currency())
                .and("f.id in :figures", "figures", filter.figures())
                .and("f.periodLast >= :from", "from", filter.from())
                .and("f.periodFirst <= :until", "until", filter.until());
        CreatedSince.on(where, "f.id", FigureRecordKind.CODE, filter.since());
        FigureWord.addAll(filter.text(), where);
        return where;
    }
}
