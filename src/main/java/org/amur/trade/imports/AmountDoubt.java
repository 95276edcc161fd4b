package org.amur.trade.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.trade.Currency;
import org.amur.trade.Flow;
import org.amur.trade.Period;
import org.amur.trade.Series;
import org.amur.trade.Statement;
import org.amur.trade.file.FigureDraft;

/**
 * That the amounts of a file are about a power of ten away from what the record has of the same trade, or as far as yuan are
 * from dollars: then the unit or the currency was declared wrongly. Trade itself hardly grows fourfold within a year.
 */
public final class AmountDoubt {

    private static final double FAR = 4;
    /** A dollar has cost between 6 and 8.3 yuan since 1994. */
    private static final double[] YUAN = {5.8, 8.6};

    private record Trade(String declarant, String partner, String commodity, Flow flow, Currency currency, Period.Kind kind) {

        Trade(Statement statement) {
            this(statement.series(), statement.period().kind());
        }

        private Trade(Series series, Period.Kind kind) {
            this(series.declarant(), series.partner(), series.commodity(), series.flow(), series.currency(), kind);
        }
    }

    private record Compared(Statement stated, Statement known, double ratio) {
    }

    private final Compared example;
    private final double ratio;

    private AmountDoubt(Compared example, double ratio) {
        this.example = example;
        this.ratio = ratio;
    }

    static Optional<AmountDoubt> of(List<FigureDraft> drafts, Collection<Statement> known) {
        Map<Trade, List<Statement>> byTrade = new HashMap<>();
        known.forEach(statement -> byTrade.computeIfAbsent(new Trade(statement), trade -> new ArrayList<>()).add(statement));
        List<Compared> compared = drafts.stream().map(FigureDraft::statement).map(stated -> compare(stated,
                byTrade.getOrDefault(new Trade(stated), List.of()))).flatMap(Optional::stream).toList();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        double[] ratios = compared.stream().mapToDouble(Compared::ratio).sorted().toArray();
        double median = ratios[ratios.length / 2];
        boolean far = median >= FAR || median <= 1 / FAR;
        return far ? Optional.of(new AmountDoubt(nearest(compared, median), median)) : Optional.empty();
    }

    private static Compared nearest(List<Compared> compared, double median) {
        return compared.stream().filter(each -> each.ratio() == median).findFirst().orElseThrow();
    }

    /** With the same period, else with the nearest of the years before and after. */
    private static Optional<Compared> compare(Statement stated, List<Statement> known) {
        double amount = stated.amount().inUnits().doubleValue();
        return known.stream().filter(other -> other.amount().value().signum() != 0 && isNear(stated.period(), other.period()))
                .min((a, b) -> Integer.compare(distance(stated, a), distance(stated, b)))
                .map(other -> new Compared(stated, other, Math.abs(amount / other.amount().inUnits().doubleValue())))
                .filter(pair -> pair.ratio() > 0);
    }

    private static boolean isNear(Period period, Period other) {
        return period.last().getMonth() == other.last().getMonth() && Math.abs(period.year() - other.year()) <= 1;
    }

    private static int distance(Statement stated, Statement other) {
        return Math.abs(stated.period().year() - other.period().year());
    }

    /** How many times the recorded amount the file's is, in a power of ten. */
    public String getFactor() {
        long power = Math.round(Math.log10(ratio));
        return power >= 0 ? "10^" + power : "10^−" + -power;
    }

    /** Whether it is rather the currency. */
    public boolean isLikeCurrency() {
        double more = ratio < 1 ? 1 / ratio : ratio;
        return Arrays.stream(YUAN).min().orElse(0) <= more && more <= Arrays.stream(YUAN).max().orElse(0);
    }

    /** A figure of the file. */
    public Statement getStated() {
        return example.stated();
    }

    /** What the record has to compare it with. */
    public Statement getKnown() {
        return example.known();
    }
}
