package org.amur.sanctions.tracker;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.amur.date.PartialDate;

/** The days from one date to another, as precisely as both are known: at least and at most. */
public final class Lag {

    private final long least;
    private final long most;

    private Lag(long least, long most) {
        this.least = least;
        this.most = most;
    }

    /** Empty if either date is open or unknown, or null. */
    static Optional<Lag> between(PartialDate from, PartialDate to) {
        if (isOpen(from) || isOpen(to)) {
            return Optional.empty();
        }
        return Optional.of(new Lag(days(from.getLatest(), to.getEarliest()), days(from.getEarliest(), to.getLatest())));
    }

    private static boolean isOpen(PartialDate date) {
        return date == null || date.getEarliest() == null || date.getLatest() == null;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }

    public long getLeast() {
        return least;
    }

    public long getMost() {
        return most;
    }

    public boolean isExact() {
        return least == most;
    }
}
