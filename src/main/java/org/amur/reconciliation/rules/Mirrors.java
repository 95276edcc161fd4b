package org.amur.reconciliation.rules;

import static java.util.Comparator.comparing;

import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Reporter;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.reconciliation.rules.ArithmeticStep.Operand;
import org.amur.reconciliation.rules.ArithmeticStep.Operator;

/**
 * Compares both countries' declarations of one flow of all goods, over the longest part of a year that both know: one
 * notice per flow and year, because in single months goods are still in transit. Imports are worth as much as the
 * exports that they mirror, or up to the band's ratio more. In totals the two valuations offset each other; if neither
 * direction is more than three quarters of the trade, half of the band is left. Each country's own customs service is
 * preferred.
 */
final class Mirrors implements YearComparisonRule {

    private static final int MIN_MONTHS = 2;

    private final MirrorBand band;

    Mirrors(MirrorBand band) {
        this.band = band;
    }

    @Override
    public void check(TradeYear before, TradeYear year, Consumer<Finding> found) {
        List<String> declarants = year.series().stream().filter(Series::ofAllGoods).map(Series::declarant).distinct().sorted()
                .toList();
        if (declarants.size() == 2) {
            for (Currency currency : Currency.values()) {
                check(year, declarants, currency, found);
            }
        }
        handedOn(year, found);
    }

    /**
     * Compares each pair of reporters separately, so that a further reporter hides no contradiction; later pairs only
     * count for a longer part of the year than was compared before.
     */
    private void check(TradeYear year, List<String> declarants, Currency currency, Consumer<Finding> found) {
        Map<Flow, Integer> compared = new EnumMap<>(Flow.class);
        for (Reporter one : reporters(year, declarants.get(0), currency)) {
            for (Reporter other : reporters(year, declarants.get(1), currency)) {
                Pair pair = new Pair(year, totals(one, declarants.get(0), declarants.get(1), currency),
                        totals(other, declarants.get(1), declarants.get(0), currency), compared);
                boolean exports = compare(pair, Flow.EXPORT, found);
                boolean imports = compare(pair, Flow.IMPORT, found);
                if (!exports || !imports) {
                    compare(pair, Flow.TOTAL, found);
                }
            }
        }
    }

    private static Series totals(Reporter reporter, String declarant, String partner, Currency currency) {
        return new Series(reporter, declarant, partner, Series.ALL_GOODS, Flow.TOTAL, currency);
    }

    /** Returns the reporters, customs services first, as {@link Reporter} lists them. */
    private static List<Reporter> reporters(TradeYear year, String declarant, Currency currency) {
        return year.series().stream().filter(Series::ofAllGoods)
                .filter(series -> series.currency() == currency && series.declarant().equals(declarant))
                .map(Series::reporter).distinct().sorted().toList();
    }

    /**
     * Two counts of one trade in a year.
     *
     * @param compared number of months compared before, by flow
     */
    private record Pair(TradeYear year, Series one, Series other, Map<Flow, Integer> compared) {

        private List<Reach> ours(Flow flow) {
            return reaches(year.seriesYear(one.with(flow)), year.year());
        }

        private List<Reach> theirs(Flow flow) {
            return reaches(year.seriesYear(other.with(mirrored(flow))), year.year());
        }
    }

    /** Level of January to a month: one statement, or the sum of its months. */
    private record Reach(int months, List<Statement> statements, Money money) {

        private Operand operand() {
            return statements.size() == 1 ? Sums.operand(statements.get(0)) : Sums.operand(money, statements.get(0));
        }

        private FindingTerm term() {
            return operand().value();
        }

        private Stream<ArithmeticStep> sum() {
            return statements.size() == 1 ? Stream.empty()
                    : Stream.of(Sums.computed(Operator.PLUS, statements, money, statements.get(0)));
        }
    }

    /**
     * Compares the two levels.
     *
     * @return whether they could be compared
     */
    private boolean compare(Pair pair, Flow flow, Consumer<Finding> found) {
        List<Reach> ours = pair.ours(flow);
        List<Reach> theirs = pair.theirs(flow);
        TreeSet<Integer> common = new TreeSet<>(ours.stream().map(Reach::months).toList());
        common.retainAll(theirs.stream().map(Reach::months).toList());
        if (common.isEmpty()) {
            return false;
        }
        int months = common.last();
        if (months > pair.compared.getOrDefault(flow, 0)) {
            pair.compared.put(flow, months);
            outside(flow, pair.year.year(), first(ours, months), first(theirs, months)).ifPresent(found);
        }
        return true;
    }

    private static Reach first(List<Reach> reaches, int months) {
        return reaches.stream().filter(reach -> reach.months == months).findFirst().orElseThrow();
    }

    /** Returns the series, customs services first, as {@link Reporter} lists them. */
    private static List<Series> bySource(TradeYear year) {
        return year.series().stream().sorted(comparing(Series::reporter)).toList();
    }

    private static List<Reach> reaches(SeriesYear seriesYear, int year) {
        return IntStream.rangeClosed(MIN_MONTHS, 12).mapToObj(month -> reach(seriesYear, year, month))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reach> reach(SeriesYear seriesYear, int year, int month) {
        Optional<Statement> stated = seriesYear.fromJanuary(year, month).map(Vintages::current);
        if (stated.isPresent()) {
            return stated.map(statement -> new Reach(month, List.of(statement), Sums.money(statement)));
        }
        List<Statement> months = IntStream.rangeClosed(1, month)
                .mapToObj(one -> seriesYear.current(Period.month(year, one)))
                .flatMap(Optional::stream).toList();
        return months.size() < month ? Optional.empty() : Optional.of(new Reach(month, months, Sums.sum(months)));
    }

    private static Flow mirrored(Flow flow) {
        return switch (flow) {
            case EXPORT -> Flow.IMPORT;
            case IMPORT -> Flow.EXPORT;
            case TOTAL, BALANCE -> flow;
        };
    }

    private Optional<Finding> outside(Flow flow, int year, Reach one, Reach other) {
        Reach base = flow == Flow.IMPORT ? other : one;
        Reach mirrored = flow == Flow.IMPORT ? one : other;
        if (base.money.bounds().low().signum() <= 0 || mirrored.money.bounds().low().signum() < 0) {
            return Optional.empty();
        }
        Interval ratio = Quotient.of(mirrored.money.bounds(), base.money.bounds());
        Interval allowed = flow == Flow.TOTAL ? band.ofTotal() : band.ofFlow();
        if (ratio.low().compareTo(allowed.high()) <= 0 && allowed.low().compareTo(ratio.high()) <= 0) {
            return Optional.empty();
        }
        Statement subject = mirrored.statements.get(0);
        List<Statement> inputs = Stream.concat(mirrored.statements.stream(), base.statements.stream()).toList();
        Period period = Period.cumulative(year, one.months).whole();
        FindingTerm factor = new FindingTerm.Times(Sums.middle(ratio).setScale(2, RoundingMode.HALF_UP));
        List<FindingTerm> terms = List.of(mirrored.term(), Sums.named(subject), new FindingTerm.During(period),
                new FindingTerm.By(subject.series().reporter()),
                base.term(), Sums.named(base.statements.get(0)), new FindingTerm.By(base.statements.get(0).series().reporter()),
                Sums.more(mirrored.money, base.money),
                Sums.apart(mirrored.money, base.money, base.statements.get(0)),
                new FindingTerm.Times(band.cifFob()));
        ArithmeticStep division = new ArithmeticStep(List.of(mirrored.operand(), base.operand()), Operator.DIVIDED_BY,
                new Operand(null, factor, ratio));
        ArithmeticStep held = Sums.against(division.result(), new Operand(null, new FindingTerm.Times(allowed.high()), allowed));
        return Optional.of(new Finding(Rule.MIRROR, Severity.NOTICE, flow == Flow.TOTAL ? "total" : "flow", inputs, terms,
                Stream.of(mirrored.sum(), base.sum(), Stream.of(division, held)).flatMap(steps -> steps).toList()));
    }

    /** Compares republished declarations with the original; differences beyond a revision are found. */
    private static void handedOn(TradeYear year, Consumer<Finding> found) {
        List<Series> all = List.copyOf(bySource(year));
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (areSameDeclarations(all.get(one), all.get(other))) {
                    handedOn(year.year(), year.seriesYear(all.get(one)), year.seriesYear(all.get(other)))
                            .ifPresent(found);
                }
            }
        }
    }

    private static boolean areSameDeclarations(Series one, Series other) {
        return one.reporter() != other.reporter() && one.declarant().equals(other.declarant()) && one.flow() == other.flow()
                && one.currency() == other.currency() && one.flow() != Flow.BALANCE;
    }

    /** Compares the longest part of the year that both know. */
    private static Optional<Finding> handedOn(int year, SeriesYear original, SeriesYear copy) {
        for (int month = 12; month >= MIN_MONTHS; month--) {
            Optional<Reach> first = reach(original, year, month);
            Optional<Reach> other = reach(copy, year, month);
            if (first.isPresent() && other.isPresent()) {
                return handedOn(Period.cumulative(year, month).whole(), first.get(), other.get());
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> handedOn(Period period, Reach original, Reach copy) {
        if (Sums.isRevision(original.money.bounds(), copy.money.bounds(), original.money.value())) {
            return Optional.empty();
        }
        Statement subject = copy.statements.get(0);
        List<FindingTerm> terms = List.of(copy.term(), Sums.named(subject), new FindingTerm.During(period),
                new FindingTerm.By(subject.series().reporter()),
                original.term(), new FindingTerm.By(original.statements.get(0).series().reporter()));
        boolean ofNothing = original.money.value().signum() == 0;
        return Optional.of(new Finding(Rule.MIRROR, Severity.NOTICE, ofNothing ? "handedOnForNothing" : "handedOn",
                Stream.concat(copy.statements.stream(), original.statements.stream()).toList(),
                Sums.andMore(terms, copy.money, original.money),
                Stream.of(copy.sum(), original.sum(), Stream.of(Sums.against(copy.operand(), original.operand())))
                        .flatMap(steps -> steps).toList()));
    }
}
