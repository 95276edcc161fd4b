package org.amur.sanctions.tracker;

import java.time.LocalDate;

/** Number of designations or measures of one programme that began on one date, in its precision. */
public final class BegunCount {

    private final String authority;
    private final long programme;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final long count;

    public BegunCount(String authority, Long programme, LocalDate earliest, LocalDate latest, Long count) {
        this.authority = authority;
        this.programme = programme;
        this.earliest = earliest;
        this.latest = latest;
        this.count = count;
    }

    String authority() {
        return authority;
    }

    long programme() {
        return programme;
    }

    /** Returns the earliest day of the date; null if it is open or unknown. */
    LocalDate earliest() {
        return earliest;
    }

    LocalDate latest() {
        return latest;
    }

    long count() {
        return count;
    }
}
