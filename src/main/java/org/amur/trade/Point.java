package org.amur.trade;

import java.util.List;
import java.util.Optional;

/**
 * A point of a chart: the level that is plotted, what was published for it, and its growth twice, as claimed and as
 * the plotted levels have it.
 *
 * @param vintages statements of this very period, newest first; empty where the level is derived from other periods
 * @param claimant the statement that claims a growth; null if none does
 * @param base     the level of the same months a year before; null if not known
 */
public record Point(Level level, List<Statement> vintages, Statement claimant, Level base) {

    public Optional<Growth> claimed() {
        return Optional.ofNullable(claimant).flatMap(Statement::claim);
    }

    public Optional<Growth> computed() {
        return Optional.ofNullable(base).flatMap(before -> Growth.between(before.money(), level.money()));
    }

    /** The claimed growth against the computed one, where there are both. */
    public Optional<GrowthCheck> check() {
        return claimed().flatMap(claim -> computed().map(growth -> new GrowthCheck(claim, growth, level.money())));
    }
}
