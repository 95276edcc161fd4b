package org.amur.figure.series;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * Value for a period with its origin: stated by a source, or derived from parts, each of which leads to its statements.
 *
 * @param statement the source's statement; null for a derived level
 * @param parts operands in the order of the calculation; empty for a stated level
 */
public record Level(Period period, Money money, Basis basis, Statement statement, List<Level> parts) {

    public enum Basis {
        STATED,
        /** Year that a source states as January to December. */
        JANUARY_TO_DECEMBER,
        SUM_OF_MONTHS,
        /** January to December that a source states as the year. */
        WHOLE_YEAR,
        /** Difference of two cumulative figures. */
        DIFFERENCE,
        /** Months known together less those that are known singly. */
        REMAINDER,
        EXPORTS_PLUS_IMPORTS,
        EXPORTS_LESS_IMPORTS
    }

    public static Level stated(Statement statement) {
        return new Level(statement.period(), statement.amount().money(), Basis.STATED, statement, List.of());
    }

    /** Returns the level for another period of the same months: a year as January to December, or the reverse. */
    Level as(Period same) {
        return period.equals(same) ? this : same.kind() == Period.Kind.YEAR ? januaryToDecember(this) : wholeYear(this);
    }

    private static Level januaryToDecember(Level cumulative) {
        Period year = Period.year(cumulative.period().year());
        return new Level(year, cumulative.money(), Basis.JANUARY_TO_DECEMBER, null, List.of(cumulative));
    }

    private static Level wholeYear(Level year) {
        return new Level(Period.cumulative(year.period().year(), year.period().monthCount()), year.money(), Basis.WHOLE_YEAR,
                null, List.of(year));
    }

    static Level sumOfMonths(Period period, List<Level> months) {
        Money sum = months.stream().map(Level::money).reduce(Money::plus).orElseThrow();
        return new Level(period, sum, Basis.SUM_OF_MONTHS, null, List.copyOf(months));
    }

    /** Returns the months by which the longer of two cumulative levels exceeds the shorter. */
    static Level difference(Level longer, Level shorter) {
        Period rest = Period.months(shorter.period().last().plusMonths(1), longer.period().last());
        return new Level(rest, longer.money().minus(shorter.money()), Basis.DIFFERENCE, null, List.of(longer, shorter));
    }

    /**
     * Returns the rest of a whole.
     *
     * @param known known parts of the whole, without the period that remains
     */
    static Level remainder(Period rest, Level whole, List<Level> known) {
        Money money = known.stream().map(Level::money).reduce(whole.money(), Money::minus);
        return new Level(rest, money, Basis.REMAINDER, null, Stream.concat(Stream.of(whole), known.stream()).toList());
    }

    static Level total(Level exports, Level imports) {
        return new Level(exports.period, exports.money.plus(imports.money), Basis.EXPORTS_PLUS_IMPORTS, null,
                List.of(exports, imports));
    }

    static Level balance(Level exports, Level imports) {
        return new Level(exports.period, exports.money.minus(imports.money), Basis.EXPORTS_LESS_IMPORTS, null,
                List.of(exports, imports));
    }

    /** Tells whether it was computed. A year stated as its January to December, or the reverse, was not. */
    public boolean derived() {
        return switch (basis) {
            case STATED, JANUARY_TO_DECEMBER, WHOLE_YEAR -> false;
            case SUM_OF_MONTHS, DIFFERENCE, REMAINDER, EXPORTS_PLUS_IMPORTS, EXPORTS_LESS_IMPORTS -> true;
        };
    }

    /** Tells whether the value is possible. Contradicting cumulative figures leave negative trade. */
    boolean isPossible(Flow flow) {
        return money.value().signum() >= 0 || flow.mayBeNegative();
    }

    /** Returns the first statement under this level, in the order of the calculation. */
    public Statement first() {
        return statement != null ? statement : parts.get(0).first();
    }

    /** Returns every statement under this level, each once. */
    public List<Statement> statements() {
        return leaves().distinct().collect(toUnmodifiableList());
    }

    private Stream<Statement> leaves() {
        return statement != null ? Stream.of(statement) : parts.stream().flatMap(Level::leaves);
    }
}
