package org.amur.reconciliation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.amur.figure.series.Vintages;
import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/** Finds swapped exports and imports, by another statement, the other currency or the months before. */
final class SwappedFlows implements MisplacedStatementRule {

    /** Tolerance of growth between cumulative figures around even growth, as a logarithm. */
    private static final double EVEN = 0.15;
    private static final double UNEVEN = 0.3;

    @Override
    public void check(TradeYear year, Found found) {
        for (Series exports : year.series()) {
            if (exports.flow() == Flow.EXPORT && !year.seriesYear(exports.with(Flow.IMPORT)).isEmpty()) {
                Flows flows = new Flows(year.seriesYear(exports), year.seriesYear(exports.with(Flow.IMPORT)));
                betweenStatements(flows, found);
                if (exports.currency() == Currency.CNY) {
                    Series dollars = exports.with(Currency.USD);
                    betweenCurrencies(flows, new Flows(year.seriesYear(dollars),
                            year.seriesYear(dollars.with(Flow.IMPORT))), found);
                }
                alongTheYear(flows, year.year(), found);
            }
        }
    }

    private record Flows(SeriesYear exports, SeriesYear imports) {

        private Optional<Pair> current(Period period) {
            return exports.current(period).flatMap(exported -> imports.current(period)
                    .map(imported -> new Pair(exported, imported)));
        }
    }

    private record Pair(Statement exported, Statement imported) {
    }

    private static void betweenStatements(Flows flows, Found found) {
        for (Period period : flows.exports.periods()) {
            List<Statement> exports = flows.exports.at(period).map(Vintages::newestFirst).orElse(List.of());
            List<Statement> imports = flows.imports.at(period).map(Vintages::newestFirst).orElse(List.of());
            for (int one = 0; one < exports.size(); one++) {
                for (int other = one + 1; other < exports.size(); other++) {
                    compare(exports.get(one), exports.get(other), imports, found);
                }
            }
        }
    }

    private static void compare(Statement newer, Statement older, List<Statement> imports, Found found) {
        if (agree(newer, older)) {
            return;
        }
        Optional<Statement> likeNewer = imports.stream().filter(statement -> agree(statement, newer)).findFirst();
        Optional<Statement> likeOlder = imports.stream().filter(statement -> agree(statement, older)).findFirst();
        if (likeNewer.isPresent() && likeOlder.isPresent()) {
            add(new Pair(newer, likeOlder.get()), new Pair(older, likeNewer.get()), found);
        }
    }

    private static void betweenCurrencies(Flows yuan, Flows dollars, Found found) {
        for (Period period : yuan.exports.periods()) {
            Optional<Pair> inYuan = yuan.current(period);
            Optional<Pair> inDollars = dollars.current(period);
            if (inYuan.isPresent() && inDollars.isPresent() && crossed(inYuan.get(), inDollars.get())) {
                add(inYuan.get(), inDollars.get(), found);
            }
        }
    }

    private static boolean crossed(Pair yuan, Pair dollars) {
        return !PairRates.matches(yuan.exported, dollars.exported) && !PairRates.matches(yuan.imported,
                dollars.imported)
                && PairRates.matches(yuan.exported, dollars.imported) && PairRates.matches(yuan.imported,
                dollars.exported);
    }

    private static void alongTheYear(Flows flows, int year, Found found) {
        List<Pair> pairs = new ArrayList<>();
        for (int month = 2; month <= 12; month++) {
            flows.current(Period.cumulative(year, month).whole()).ifPresent(pairs::add);
        }
        for (int later = 1; later < pairs.size(); later++) {
            if (crossed(pairs.get(later - 1), pairs.get(later), false) > UNEVEN
                    && crossed(pairs.get(later - 1), pairs.get(later), true) < EVEN) {
                add(pairs.get(later), pairs.get(later - 1), found);
                later++;
            }
        }
    }

    /** Returns the unevenness of the year, as stated or with the later figures swapped. */
    private static double crossed(Pair shorter, Pair longer, boolean exchanged) {
        return Math.max(uneven(shorter.exported, exchanged ? longer.imported : longer.exported),
                uneven(shorter.imported, exchanged ? longer.exported : longer.imported));
    }

    private static double uneven(Statement shorter, Statement longer) {
        double growth = longer.amount().inUnits().doubleValue() / shorter.amount().inUnits().doubleValue();
        return Math.abs(Math.log(growth * shorter.period().monthCount() / longer.period().monthCount()));
    }

    private static boolean agree(Statement one, Statement other) {
        return Sums.agree(Sums.money(one), Sums.money(other));
    }

    private static void add(Pair subject, Pair other, Found found) {
        List<Statement> inputs = List.of(subject.exported, subject.imported, other.exported, other.imported);
        found.add(new Finding(Rule.IMPOSSIBLE, Severity.CONFLICT, "swapped", inputs,
                List.of(Sums.during(subject.exported), Sums.stated(subject.exported), Sums.stated(subject.imported),
                        Sums.during(other.exported), Sums.stated(other.exported), Sums.stated(other.imported),
                        Sums.named(subject.exported)),
                List.of(Sums.against(Sums.operand(subject.exported), Sums.operand(other.imported)),
                        Sums.against(Sums.operand(subject.imported), Sums.operand(other.exported)))), inputs);
    }
}
