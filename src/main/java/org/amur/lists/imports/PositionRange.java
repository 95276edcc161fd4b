package org.amur.lists.imports;

import java.time.LocalDate;

/**
 * Range of positions for a date of publication. Releases without a date come before all others, in order of arrival,
 * because they may be older.
 *
 * @param first first position of the date
 */
record PositionRange(long first) {

    private static final long IN_A_DAY = 1000;
    /** Day number before any date of publication. */
    private static final long UNDATED = -4_000_000;

    /** @param published null if unknown */
    static PositionRange of(LocalDate published, LocalDate retrieved) {
        return new PositionRange(IN_A_DAY * (published == null ? UNDATED + retrieved.toEpochDay() : published.toEpochDay()));
    }

    /** Returns the first position of a later date. */
    long end() {
        return first + IN_A_DAY;
    }
}
