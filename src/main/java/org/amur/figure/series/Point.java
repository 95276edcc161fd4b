package org.amur.figure.series;

import java.util.List;
import java.util.Optional;

import org.amur.figure.value.Growth;
import org.amur.figure.value.Money;
import org.amur.figure.value.Statement;

/**
 * A point of a chart: the level that is plotted, what was published for it, and its growth twice, as claimed and as
 * the plotted levels have it.
 *
 * @param vintages statements of this very period, newest first; empty where the level is derived from other periods
 * @param claimant the newest statement of this period that claims a growth, which may be of another level than the plotted
 *                 one; null if none does
 * @param base     the level of the same months a year before; null if not known
 */
public record Point(Level level, List<Statement> vintages, Statement claimant, Level base) {

    /** The growth that is claimed for the plotted level: what is claimed for a level that was revised since is not. */
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

    /** The claimed growth against the one that the level which it is claimed for has, where there are both. */
    public Optional<GrowthCheck> check() {
        return Optional.ofNullable(claimant).flatMap(claiming -> Optional.ofNullable(base)
                .flatMap(before -> GrowthCheck.of(claiming, before.money())));
    }

    /** The same with the claim of another of its vintages. */
    public Point claimedBy(Statement vintage) {
        return new Point(level, vintages, vintage, base);
    }
}
