package org.amur.lists.imports;

import java.time.LocalDate;

/**
 * Where a release belongs among those of its list: at its day of publication. One of which nobody knows the day comes before all
 * that have one, in the order of arrival, for it may be older than any of them.
 *
 * @param first the first of the positions of its day
 */
record Place(long first) {

    private static final long IN_A_DAY = 1000;
    /** Further back than any day of publication. */
    private static final long UNDATED = -4_000_000;

    /** @param published null if nobody knows it */
    static Place of(LocalDate published, LocalDate retrieved) {
        return new Place(IN_A_DAY * (published == null ? UNDATED + retrieved.toEpochDay() : published.toEpochDay()));
    }

    /** The first position that is of a later day. */
    long end() {
        return first + IN_A_DAY;
    }
}
