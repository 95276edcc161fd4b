package org.amur.sanctions.tracker;

import java.time.LocalDate;

/** How many designations, or measures, of one programme began on one date, as far as it is known. */
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

    /** The first day that the date can mean; null if it is open or unknown. */
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
