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
public record ImpliedLevel(Statement claimant, Money money, BigDecimal percent) {

    /**
     * Computes the level that a statement implies.
     *
     * @param published all levels of the year before
     * @param current the current one
     */
    static Optional<ImpliedLevel> of(Statement claimant, Collection<Statement> published, Statement current) {
        Money now = claimant.amount().money();
        Growth claim = claimant.claim().orElseThrow();
        Optional<BigDecimal> base = claim.impliedBase(now);
        Optional<Interval> bounds = claim.impliedBounds(now);
        if (base.isEmpty() || bounds.isEmpty() || published.stream().anyMatch(level -> level.amount().bounds().overlaps(bounds.get()))) {
            return Optional.empty();
        }
        Money implied = new Money(base.get(), bounds.get(), now.currency());
        return Growth.between(current.amount().money(), implied)
                .map(growth -> new ImpliedLevel(claimant, implied, growth.known(2)));
    }

    /** Returns the figure that states the growth. */
    public long getFigure() {
        return claimant.figure();
    }

    /** Returns the period of the growth. */
    public Period getPeriod() {
        return claimant.period();
    }
}
