package org.amur.figure.series;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.stream.Stream;

import org.amur.figure.value.Flow;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * A value for a period and how it came about: stated by a source, or derived from parts, each of which leads down to
 * the statements it was made from.
 *
 * @param statement what a source said; null for a derived level
 * @param parts     what it was derived from, in the order of the arithmetic; empty for a stated level
 */
public record Level(Period period, Money money, Basis basis, Statement statement, List<Level> parts) {

    public enum Basis {
        STATED,
        /** A year that a source gives as January to December together. */
        JANUARY_TO_DECEMBER,
        SUM_OF_MONTHS,
        /** January to December that a source gives as the year. */
        WHOLE_YEAR,
        /** A later cumulative figure less an earlier one. */
        DIFFERENCE,
        /** Months known together less those of them that are known by themselves. */
        REMAINDER,
        EXPORTS_PLUS_IMPORTS,
        EXPORTS_LESS_IMPORTS
    }

    public static Level stated(Statement statement) {
        return new Level(statement.period(), statement.amount().money(), Basis.STATED, statement, List.of());
    }

    /** The same of a period with the same months: a year as January to December, or the other way round. */
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

    /** The months that the longer of two cumulative levels has more. */
    static Level difference(Level longer, Level shorter) {
        Period rest = Period.months(shorter.period().last().plusMonths(1), longer.period().last());
        return new Level(rest, longer.money().minus(shorter.money()), Basis.DIFFERENCE, null, List.of(longer, shorter));
    }

    /** @param known what of the whole is known, without the period that remains */
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

    /** Whether it was reckoned. A year that is stated as its January to December, or the other way round, was not. */
    public boolean derived() {
        return switch (basis) {
            case STATED, JANUARY_TO_DECEMBER, WHOLE_YEAR -> false;
            case SUM_OF_MONTHS, DIFFERENCE, REMAINDER, EXPORTS_PLUS_IMPORTS, EXPORTS_LESS_IMPORTS -> true;
        };
    }

    /** What cumulative figures leave is below nothing where they contradict each other: no month of negative trade. */
    boolean possible(Flow flow) {
        return money.value().signum() >= 0 || flow.mayBeNegative();
    }

    /** The first statement under this level, in the order of the arithmetic. */
    public Statement first() {
        return statement != null ? statement : parts.get(0).first();
    }

    /** Every statement under this level, each once. */
    public List<Statement> statements() {
        return leaves().distinct().collect(toUnmodifiableList());
    }

    private Stream<Statement> leaves() {
        return statement != null ? Stream.of(statement) : parts.stream().flatMap(Level::leaves);
    }
}
