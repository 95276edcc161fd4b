package org.amur.figure;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.database.QueryConditions;
import org.amur.figure.series.StatementSet;
import org.amur.figure.series.Vintages;
import org.amur.figure.value.Area;
import org.amur.figure.value.Currency;
import org.amur.figure.value.EvidenceRanks;
import org.amur.figure.value.FigureGrade;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.history.TemporalReader;

/** Reads the statements for charts, with few queries that select only what is needed. */
@ApplicationScoped
public class StatementRepository {

    /** Maximum number of figures that are selected by number; more are selected by their common properties. */
    private static final int MAX_NUMBERS = 500;
    private static final String LONGER_THAN_CHAPTERS = "___%";
    private static final String CHAPTERS = "__";

    @Inject
    private TemporalReader reads;

    /**
     * Returns the plotted statements of a pair's trade in goods, in every flow and currency, by several reporters; two
     * queries.
     */
    public StatementSet pair(String declarant, String partner, String commodity, Collection<Reporter> reporters) {
        return ranked(ofPair(declarant, partner, commodity).and("f.reporter in :reporters", "reporters", reporters)
                .and(true, "f.beside is null"));
    }

    /**
     * Returns the same as declared by each of two countries, by reporters of its own; three queries. One query would
     * make H2 scan all countries.
     */
    public StatementSet bothSides(Map<String, ? extends Collection<Reporter>> reportersByDeclarant, String commodity) {
        List<QueryConditions> sides = reportersByDeclarant.entrySet().stream().map(side -> ofPair(side.getKey(),
                Area.partner(side.getKey()), commodity).and("f.reporter in :reporters", "reporters", side.getValue())
                .and(true, "f.beside is null")).toList();
        List<Statement> statements = statements(sides);
        List<Long> contested = contested(statements);
        return new StatementSet(statements, contested.isEmpty() ? EvidenceRanks.ALIKE : ranks(contested));
    }

    /**
     * Returns a declarant's trade in all goods with several partners, as one reporter publishes it, for all periods.
     * One query per partner, since H2 would scan all partners for a list of them, and one more.
     */
    public StatementSet with(String declarant, Collection<String> partners, Reporter reporter, Currency currency) {
        return ranked(partners.stream().map(partner -> ofPair(declarant, partner, Series.ALL_GOODS)
                .and("f.reporter = :reporter", "reporter", reporter).and("f.currency = :currency", "currency", currency)
                .and(true, "f.beside is null")).toList());
    }

    /** Returns a declarant's trade in all goods with all partners, as one reporter publishes it, within one year. */
    public StatementSet withAll(String declarant, Reporter reporter, Currency currency, int year) {
        return ranked(new QueryConditions().and("f.declarant = :declarant", "declarant", declarant)
                .and("f.commodity = :commodity", "commodity", Series.ALL_GOODS)
                .and("f.periodLast >= :from", "from", LocalDate.of(year, 1, 1))
                .and("f.periodLast <= :until", "until", LocalDate.of(year, 12, 31))
                .and("f.reporter = :reporter", "reporter", reporter).and("f.currency = :currency", "currency", currency)
                .and(true, "f.beside is null"));
    }

    /**
     * Returns the trade in all goods of a series in one period from any reporter, preferring their order: one query,
     * and one more if several publish it.
     */
    public Optional<Statement> anyTotal(Series of, Period period) {
        StatementSet statements = ranked(ofPair(of.declarant(), of.partner(), Series.ALL_GOODS).and("f.flow = :flow", "flow", of.flow())
                .and("f.currency = :currency", "currency", of.currency()).and(true, "f.beside is null")
                .and("f.periodFirst = :first", "first", period.start()).and("f.periodLast = :last", "last", period.end()));
        return statements.all().stream().map(Statement::series).distinct().min(Comparator.comparing(Series::reporter))
                .flatMap(series -> statements.points().published(series).values().stream().findFirst()).map(Vintages::current);
    }

    /**
     * Returns which reporters publish figures of a pair, in which currency and for which periods, and how many are of
     * single goods.
     */
    public List<GoodsYear> goodsYears(String declarant, String partner, Flow flow) {
        QueryConditions where = goods(declarant, partner, flow);
        return reads.query(
                        "select new org.amur.figure.GoodsYear(f.reporter, f.currency, f.periodKind, f.periodLast,"
                                + " sum(case when f.commodity = '" + Series.ALL_GOODS
                                + "' then 0 else 1 end)) from Figure f" + where.jpql()
                                + " group by f.reporter, f.currency, f.periodKind, f.periodLast",
                        GoodsYear.class)
                .set(where.parameters())
                .list();
    }

    /**
     * Returns the figures of all goods and of single ones in one period: one query per kind and one more.
     *
     * @param kinds of the periods; a year may be stated as its January to December
     * @param last their last day
     */
    public StatementSet goodsOf(Series of, Collection<Period.Kind> kinds, LocalDate last) {
        return ranked(kinds.stream().map(kind -> goodsOf(of, kind).and("f.periodLast = :last", "last", last)).toList());
    }

    /**
     * Returns the figures of all goods and of each chapter that end in one month, in all years: one query per kind and
     * one more.
     */
    public StatementSet chapters(Series of, Collection<Period.Kind> kinds, int month) {
        return ranked(kinds.stream().map(kind -> goodsOf(of, kind).and("extract(month from f.periodLast) = :month", "month", month)
                .and("(f.commodity like :chapters or f.commodity = '" + Series.ALL_GOODS + "')", "chapters", CHAPTERS)).toList());
    }

    /**
     * Returns the figures of headings and subheadings that end on one of several days: one query per kind and one more.
     */
    public StatementSet finer(Series of, Collection<Period.Kind> kinds, Collection<LocalDate> last) {
        return ranked(kinds.stream().map(kind -> goodsOf(of, kind).and("f.periodLast in :last", "last", List.copyOf(last))
                .and("(f.commodity like :finer and f.commodity <> '" + Series.ALL_GOODS + "')", "finer", LONGER_THAN_CHAPTERS)).toList());
    }

    private static QueryConditions goodsOf(Series of, Period.Kind kind) {
        return goods(of.declarant(), of.partner(), of.flow()).and("f.periodKind = :kind", "kind", kind)
                .and("f.reporter = :reporter", "reporter", of.reporter())
                .and("f.currency = :currency", "currency", of.currency()).and(true, "f.beside is null");
    }

    /** Conditions in the column order of the index that serves them. */
    private static QueryConditions goods(String declarant, String partner, Flow flow) {
        return new QueryConditions().and("f.declarant = :declarant", "declarant", declarant)
                .and("f.partner = :partner", "partner", partner).and("f.flow = :flow", "flow", flow);
    }

    /** Returns every statement of one series, also excluded ones; one query. */
    public List<FigureRow> series(Series series) {
        QueryConditions where = ofPair(series.declarant(), series.partner(), series.commodity())
                .and("f.reporter = :reporter", "reporter", series.reporter()).and("f.flow = :flow", "flow", series.flow())
                .and("f.currency = :currency", "currency", series.currency());
        return rows(where);
    }

    /** Returns the evidence ranks of the statements of a series. */
    public EvidenceRanks ranks(Series series) {
        return ranksWhere(List.of(ofPair(series.declarant(), series.partner(), series.commodity())
                .and("f.reporter = :reporter", "reporter", series.reporter()).and("f.flow = :flow", "flow", series.flow())
                .and("f.currency = :currency", "currency", series.currency())));
    }

    /** Returns the citations of several figures, by figure; one query. */
    public Map<Long, List<FigureCite>> citations(Collection<Long> figures) {
        if (figures.isEmpty()) {
            return Map.of();
        }
        return reads.query(FigureRepository.CITE + " where f.id in :figures order by f.id, c.position, c.id",
                FigureCite.class).set("figures", figures).list().stream().collect(groupingBy(FigureCite::figure));
    }

    /** Conditions in the column order of the index that serves them. */
    private static QueryConditions ofPair(String declarant, String partner, String commodity) {
        return new QueryConditions().and("f.declarant = :declarant", "declarant", declarant)
                .and("f.partner = :partner", "partner", partner)
                .and("f.commodity = :commodity", "commodity", commodity);
    }

    private StatementSet ranked(QueryConditions where) {
        return ranked(List.of(where));
    }

    private StatementSet ranked(List<QueryConditions> each) {
        List<Statement> statements = statements(each);
        return new StatementSet(statements, ranks(each, statements));
    }

    private List<Statement> statements(List<QueryConditions> each) {
        return each.stream().map(this::rows).flatMap(List::stream).map(FigureRow::getStatement).toList();
    }

    private List<FigureRow> rows(QueryConditions where) {
        return reads.query(FigureRepository.ROW + where.jpql(), FigureRow.class).set(where.parameters()).list();
    }

    /**
     * Returns the evidence ranks of those that share their series and period with others; for the rest they do not
     * matter.
     */
    private EvidenceRanks ranks(List<QueryConditions> each, List<Statement> statements) {
        List<Long> contested = contested(statements);
        if (contested.isEmpty()) {
            return EvidenceRanks.ALIKE;
        }
        return contested.size() > MAX_NUMBERS ? ranksWhere(each) : ranks(contested);
    }

    private static List<Long> contested(List<Statement> statements) {
        return statements.stream().collect(groupingBy(statement -> List.of(statement.series(), statement.period().whole())))
                .values().stream().filter(same -> same.size() > 1).flatMap(List::stream).map(Statement::figure).toList();
    }

    private EvidenceRanks ranks(Collection<Long> figures) {
        return ranksWhere(List.of(new QueryConditions().and("f.id in :figures", "figures", figures)));
    }

    private EvidenceRanks ranksWhere(List<QueryConditions> each) {
        return EvidenceRanks.of(each.stream().map(where -> reads.query(FigureRepository.GRADE + where.jpql(), FigureGrade.class)
                .set(where.parameters()).list()).flatMap(List::stream).toList());
    }
}
