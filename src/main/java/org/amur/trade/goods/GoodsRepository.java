package org.amur.trade.goods;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.figure.Commodity;
import org.amur.figure.GoodsYear;
import org.amur.figure.StatementRepository;
import org.amur.figure.series.SeriesPoints;
import org.amur.figure.series.StatementSet;
import org.amur.figure.series.Vintages;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.history.TemporalReader;

/**
 * Reads the goods of one pair, flow and reporter: one year, or the same part of each, in full; of the others the
 * chapters, and finer goods only if the chapters do not add up to the whole. Four queries, with revisions or such years
 * up to eight, with years stated both as such and as January to December up to eleven; none while the record does not
 * change.
 */
@ApplicationScoped
class GoodsRepository {

    private static final long MAX_FIGURES = 30_000;

    @Inject
    private TemporalReader reads;

    @Inject
    private StatementRepository statements;

    GoodsTrade answer(GoodsQuestion question) {
        List<GoodsYear> published = published(question);
        List<GoodsYear> all = published.stream().filter(year -> year.goods() > 0)
                .filter(year -> question.reporter() == null || year.reporter() == question.reporter())
                .filter(year -> question.currency() == null || year.currency() == question.currency()).toList();
        SortedSet<PartOfYear> parts = all.stream().map(GoodsQuestion::partOf).collect(Collectors.toCollection(TreeSet::new));
        PartOfYear part = question.partOf(all);
        List<GoodsYear> known = all.stream().filter(each -> GoodsQuestion.partOf(each).equals(part)).toList();
        if (known.isEmpty()) {
            return GoodsTrade.nothing(parts, part);
        }
        GoodsYear most = most(known);
        Series series = new Series(most.reporter(), question.declarant(), question.partner(), Series.ALL_GOODS,
                question.flow(), most.currency());
        TreeSet<Integer> years = known.stream().filter(year -> year.reporter() == most.reporter()
                && year.currency() == most.currency()).map(GoodsYear::year).collect(Collectors.toCollection(TreeSet::new));
        int year = question.yearOf(years);
        Set<Period.Kind> kinds = kinds(published, series, part);
        GoodsNode tree = reads.cached(List.of("goods", series, part, year),
                () -> GoodsTree.of(current(statements.goodsOf(series, kinds, part.in(year).end()))));
        GoodsOverYears over = reads.cached(List.of("goods", series, part),
                () -> GoodsOverYears.of(trees(series, part, kinds, few(known, series))));
        Statement total = tree.statement() != null ? tree.statement()
                : reads.cached(List.of("goods", "total", series, part, year),
                        () -> statements.anyTotal(series, part.in(year))).orElse(null);
        return new GoodsTrade(series, parts, part, years, year, tree, over, total);
    }

    /**
     * Returns the kinds of period in which the series states that part of a year: a year, its January to December, or
     * both.
     */
    private static Set<Period.Kind> kinds(List<GoodsYear> published, Series series, PartOfYear part) {
        return published.stream().filter(each -> each.reporter() == series.reporter() && each.currency() == series.currency()
                && GoodsQuestion.partOf(each).equals(part)).map(GoodsYear::kind).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the files' names of goods of more than two digits: one query, none while the record does not change. */
    GoodsNames names() {
        return reads.cached(List.of("goods", "names"), () -> new GoodsNames(reads.query("select c from Commodity c",
                Commodity.class).list().stream().collect(Collectors.toMap(Commodity::getCode, commodity -> commodity))));
    }

    private List<GoodsYear> published(GoodsQuestion question) {
        return reads.cached(List.of("goods", question.declarant(), question.partner(), question.flow()),
                () -> statements.goodsYears(question.declarant(), question.partner(), question.flow()));
    }

    /** Returns the newest known years, as many as can be added up while a reader waits; at least one. */
    private static SortedSet<Integer> few(List<GoodsYear> known, Series series) {
        TreeSet<Integer> few = new TreeSet<>();
        long figures = 0;
        for (GoodsYear year : known.stream().filter(each -> each.reporter() == series.reporter()
                && each.currency() == series.currency()).sorted(Comparator.comparing(GoodsYear::last).reversed()).toList()) {
            figures += year.goods();
            if (figures > MAX_FIGURES && !few.isEmpty()) {
                break;
            }
            few.add(year.year());
        }
        return few;
    }

    /** Returns one of the series with the most figures in all years together. */
    private static GoodsYear most(List<GoodsYear> known) {
        Map<List<Object>, Long> figures = new HashMap<>();
        known.forEach(year -> figures.merge(List.of(year.reporter(), year.currency()), year.goods(), Long::sum));
        return known.stream().max(Comparator.comparing((GoodsYear year) -> figures.get(List.of(year.reporter(), year.currency())))
                .thenComparing(GoodsYear::reporter).thenComparing(GoodsYear::currency)).orElseThrow();
    }

    private NavigableMap<Integer, GoodsNode> trees(Series series, PartOfYear part, Set<Period.Kind> kinds, Set<Integer> years) {
        Map<Integer, List<Statement>> chapters = byYear(current(statements.chapters(series, kinds, part.last())));
        List<LocalDate> incomplete = years.stream().filter(year -> !isComplete(chapters.getOrDefault(year, List.of())))
                .map(year -> part.in(year).end()).toList();
        Map<Integer, List<Statement>> finer = incomplete.isEmpty() ? Map.of()
                : byYear(current(statements.finer(series, kinds, incomplete)));
        NavigableMap<Integer, GoodsNode> trees = new TreeMap<>();
        years.forEach(year -> trees.put(year, GoodsTree.of(Stream.concat(chapters.getOrDefault(year, List.of()).stream(),
                finer.getOrDefault(year, List.of()).stream()).toList())));
        return trees;
    }

    /** Tells whether the chapters add up to all goods. */
    private static boolean isComplete(List<Statement> ofYear) {
        GoodsNode all = GoodsTree.of(ofYear);
        return all.statement() != null && !all.parts().isEmpty() && all.getUndivided().signum() == 0;
    }

    private static Map<Integer, List<Statement>> byYear(List<Statement> statements) {
        return statements.stream().collect(groupingBy(statement -> statement.period().year()));
    }

    /** Returns the current statement of each code and period. */
    private static List<Statement> current(StatementSet statements) {
        SeriesPoints points = statements.points();
        return statements.all().stream().map(Statement::series).distinct()
                .flatMap(series -> points.published(series).values().stream()).map(Vintages::current).collect(toList());
    }
}
