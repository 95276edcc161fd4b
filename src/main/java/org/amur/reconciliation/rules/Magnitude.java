package org.amur.reconciliation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.amur.figure.value.Currency;
import org.amur.figure.value.Flow;
import org.amur.figure.value.Period;
import org.amur.figure.value.Series;
import org.amur.figure.value.Statement;

/** Usual size of a flow in a year by its other statements, to tell which of two statements is wrong. */
final class Magnitude {

    private static final double YUAN_FOR_A_DOLLAR = 7;

    private final TradeYear year;

    Magnitude(TradeYear year) {
        this.year = year;
    }

    /**
     * Returns the one of two statements that is farther from the rest of the year; both if there is no rest, or it does
     * not tell.
     */
    List<Statement> misplaced(Statement one, Statement other) {
        OptionalDouble usual = usual(one, other);
        if (usual.isEmpty()) {
            return List.of(one, other);
        }
        double first = Math.abs(monthly(one) - usual.getAsDouble());
        double second = Math.abs(monthly(other) - usual.getAsDouble());
        return first == second ? List.of(one, other) : List.of(first > second ? one : other);
    }

    /** Returns the median month, as a logarithm. */
    private OptionalDouble usual(Statement one, Statement other) {
        List<Double> known = new ArrayList<>();
        for (Series series : year.series()) {
            if (series.declarant().equals(one.series().declarant()) && series.flow() != Flow.BALANCE) {
                year.seriesYear(series).vintages().forEach(vintages -> vintages.newestFirst().stream()
                        .filter(statement -> statement != one && statement != other)
                        .filter(statement -> statement.amount().value().signum() > 0)
                        .forEach(statement -> known.add(monthly(statement))));
            }
        }
        return known.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(known.stream().sorted().toList().get(known.size() / 2));
    }

    private static double monthly(Statement statement) {
        Period period = statement.period();
        double dollars = statement.amount().inUnits().doubleValue()
                / (statement.series().currency() == Currency.CNY ? YUAN_FOR_A_DOLLAR : 1);
        return Math.log(Math.max(dollars, 1) / period.monthCount());
    }
}
