package org.amur.trade.vintage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.amur.figure.value.Growth;
import org.amur.figure.value.Interval;
import org.amur.figure.value.Money;
import org.amur.figure.value.Period;
import org.amur.figure.value.Statement;

/**
 * Level of a period implied by the growth stated a year later, if it differs from all published levels.
 *
 * @param percent difference from the current level, in per cent
 */
public record ImpliedLevel(Statement statement, Money money, BigDecimal percent) {

    /**
     * Computes the level that a statement implies.
     *
     * @param published all levels of the year before
     * @param current the current one
     */
    static Optional<ImpliedLevel> of(Statement statement, Collection<Statement> published, Statement current) {
        Money now = statement.amount().money();
        Growth growth = statement.reportedGrowth().orElseThrow();
        Optional<BigDecimal> base = growth.impliedBase(now);
        Optional<Interval> bounds = growth.impliedBounds(now);
        if (base.isEmpty() || bounds.isEmpty() || published.stream().anyMatch(level -> level.amount().bounds().overlaps(bounds.get()))) {
            return Optional.empty();
        }
        Money implied = new Money(base.get(), bounds.get(), now.currency());
        return Growth.between(current.amount().money(), implied)
                .map(difference -> new ImpliedLevel(statement, implied, difference.known(2)));
    }

    /** Returns the figure that states the growth. */
    public long getFigure() {
        return statement.figure();
    }

    /** Returns the period of the growth. */
    public Period getPeriod() {
        return statement.period();
    }
}
