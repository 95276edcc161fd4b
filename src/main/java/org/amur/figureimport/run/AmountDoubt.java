package org.amur.figureimport.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;
import org.amur.figureimport.rows.FigureDraft;
import org.amur.reconciliation.rules.YuanRates;

/**
 * Warning that the amounts of a column differ from the recorded ones of the same trade by about a power of ten, or by
 * about the yuan rate: the unit or currency was declared wrongly. Trade itself hardly grows fourfold within a year. If
 * only the other currency is recorded, amounts are converted.
 */
public final class AmountDoubt {

    private static final double FAR = 4;
    /** Factor at which amounts differ in one currency although they would match in the other. */
    private static final double FAR_AT_A_RATE = 3;
    /** Bounds of the price of a dollar in yuan; it has been between 6 and 8.3 since 1994. */
    private static final double[] YUAN = {5.8, 8.6};

    private record Trade(String declarant, String partner, String commodity, Flow flow, Period.Kind kind) {

        Trade(Statement statement) {
            this(statement.series(), statement.period().whole().kind());
        }

        private Trade(Series series, Period.Kind kind) {
            this(series.declarant(), series.partner(), series.commodity(), series.flow(), kind);
        }
    }

    /**
     * Pair of amounts.
     *
     * @param ratio in one currency, converted at about the rate of the time
     */
    private record Compared(Statement stated, Statement known, double ratio) {

        private static Compared of(Statement stated, Statement known) {
            double amount = stated.amount().inUnits().doubleValue();
            double other = known.amount().inUnits().doubleValue();
            double rate = YuanRates.about(known.period().whole()).doubleValue();
            Currency currency = known.series().currency();
            double converted = currency == stated.series().currency() ? other : currency == Currency.USD ? other * rate : other / rate;
            return new Compared(stated, known, Math.abs(amount / converted));
        }

        private boolean isFar() {
            return apart(ratio) >= FAR || apart(ratio) >= FAR_AT_A_RATE && isInTheOtherCurrency();
        }

        /** Tells whether the amounts, though in two currencies, would match in one. */
        private boolean isInTheOtherCurrency() {
            double asTheyStand = stated.amount().inUnits().doubleValue() / known.amount().inUnits().doubleValue();
            return stated.series().currency() != known.series().currency() && apart(Math.abs(asTheyStand)) < FAR_AT_A_RATE;
        }

        private static double apart(double ratio) {
            return Math.max(ratio, 1 / ratio);
        }
    }

    private final String column;
    private final Compared example;

    private AmountDoubt(String column, Compared example) {
        this.column = column;
        this.example = example;
    }

    /**
     * Returns the warning for the first value column whose amounts mostly differ from the known ones; empty if there is
     * none.
     */
    static Optional<AmountDoubt> of(List<FigureDraft> drafts, Collection<Statement> known) {
        Map<Trade, List<Statement>> byTrade = known.stream().collect(groupingBy(Trade::new));
        Map<String, List<FigureDraft>> columns = drafts.stream()
                .collect(groupingBy(draft -> draft.cell().column(), LinkedHashMap::new, toList()));
        return columns.entrySet().stream().map(column -> of(column.getKey(), column.getValue(), byTrade))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<AmountDoubt> of(String column, List<FigureDraft> drafts, Map<Trade, List<Statement>> known) {
        List<Compared> compared = drafts.stream().map(FigureDraft::statement)
                .map(stated -> compare(stated, known.getOrDefault(new Trade(stated), List.of()))).flatMap(Optional::stream)
                .sorted(Comparator.comparing(Compared::ratio)).toList();
        return compared.isEmpty() ? Optional.empty()
                : Optional.of(compared.get(compared.size() / 2)).filter(Compared::isFar).map(median -> new AmountDoubt(column, median));
    }

    /**
     * Finds the statement to compare with: preferably in the same currency and period, else of the nearest year before
     * or after.
     */
    private static Optional<Compared> compare(Statement stated, List<Statement> known) {
        return known.stream().filter(other -> other.amount().value().signum() != 0 && isNear(stated.period(), other.period()))
                .min(Comparator.comparing((Statement other) -> other.series().currency() != stated.series().currency())
                        .thenComparing(other -> distance(stated, other)))
                .map(other -> Compared.of(stated, other)).filter(pair -> pair.ratio() > 0);
    }

    private static boolean isNear(Period period, Period other) {
        return period.last().getMonth() == other.last().getMonth() && Math.abs(period.year() - other.year()) <= 1;
    }

    private static int distance(Statement stated, Statement other) {
        return Math.abs(stated.period().year() - other.period().year());
    }

    /** Returns the column's name as in the file. */
    public String getColumn() {
        return column;
    }

    /** Returns the factor between the file's and the recorded amount, as a power of ten. */
    public String getFactor() {
        long power = Math.round(Math.log10(example.ratio()));
        return power >= 0 ? "10^" + power : "10^−" + -power;
    }

    /** Tells whether the currency is the likelier error. */
    public boolean isLikeCurrency() {
        double more = Compared.apart(example.ratio());
        return example.isInTheOtherCurrency() || Arrays.stream(YUAN).min().orElse(0) <= more && more <= Arrays.stream(YUAN).max().orElse(0);
    }

    /** Returns a figure of the file. */
    public Statement getStated() {
        return example.stated();
    }

    /** Returns the recorded figure for comparison. */
    public Statement getKnown() {
        return example.known();
    }
}
