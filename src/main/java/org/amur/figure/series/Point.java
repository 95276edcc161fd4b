package org.amur.figure.series;

import java.util.List;
import java.util.Optional;

import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * Point of a chart: the plotted level, its publications, and its growth as reported and as computed from the plotted
 * levels.
 *
 * @param vintages statements of this very period, newest first; empty if the level is derived from other
 * periods
 * @param growthStatement the newest statement of this period that reports a growth, perhaps of another level than the
 * plotted one; null if none does
 * @param base the level of the same months a year before; null if not known
 */
public record Point(Level level, List<Statement> vintages, Statement growthStatement, Level base) {

    /** Returns the growth reported for the plotted level; that of a revised level does not count. */
    public Optional<Growth> reportedGrowth() {
        return Optional.ofNullable(growthStatement)
                .filter(statement -> statement.amount().bounds().contains(level.money().value())).flatMap(Statement::reportedGrowth);
    }

    public Optional<Growth> computedGrowth() {
        return growthTo(level.money());
    }

    private Optional<Growth> growthTo(Money now) {
        return Optional.ofNullable(base).flatMap(before -> Growth.between(before.money(), now));
    }

    /** Returns the check of the reported growth against that of its own level, if both exist. */
    public Optional<GrowthCheck> check() {
        return Optional.ofNullable(growthStatement).flatMap(statement -> Optional.ofNullable(base)
                .flatMap(before -> GrowthCheck.of(statement, before.money())));
    }

    /** Returns the same point with the growth of another vintage. */
    public Point withGrowthOf(Statement vintage) {
        return new Point(level, vintages, vintage, base);
    }
}
