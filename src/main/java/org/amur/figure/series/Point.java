package org.amur.figure.series;

import java.util.List;
import java.util.Optional;

import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * Point of a chart: the plotted level, its publications, and its growth as claimed and as computed from the plotted
 * levels.
 *
 * @param vintages statements of this very period, newest first; empty if the level is derived from other
 * periods
 * @param claimant the newest statement of this period that claims a growth, perhaps of another level than the
 * plotted one; null if none does
 * @param base the level of the same months a year before; null if not known
 */
public record Point(Level level, List<Statement> vintages, Statement claimant, Level base) {

    /** Returns the growth claimed for the plotted level; a claim for a revised level does not count. */
    public Optional<Growth> claimed() {
        return Optional.ofNullable(claimant)
                .filter(claiming -> claiming.amount().bounds().contains(level.money().value())).flatMap(Statement::claim);
    }

    public Optional<Growth> computed() {
        return growthTo(level.money());
    }

    private Optional<Growth> growthTo(Money now) {
        return Optional.ofNullable(base).flatMap(before -> Growth.between(before.money(), now));
    }

    /** Returns the check of the claimed growth against that of its own level, if both exist. */
    public Optional<GrowthCheck> check() {
        return Optional.ofNullable(claimant).flatMap(claiming -> Optional.ofNullable(base)
                .flatMap(before -> GrowthCheck.of(claiming, before.money())));
    }

    /** Returns the same point with the claim of another vintage. */
    public Point claimedBy(Statement vintage) {
        return new Point(level, vintages, vintage, base);
    }
}
