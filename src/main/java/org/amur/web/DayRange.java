package org.amur.web;

import java.time.LocalDate;

import org.amur.text.PartialDate;

/**
 * Date range of a list filter. A range that ends before it begins is swapped.
 *
 * @param first    null if open
 * @param last     inclusive; null if open
 * @param reversed whether the range was swapped
 */
public record DayRange(LocalDate first, LocalDate last, boolean reversed) {

    /** Range without ends. */
    public static final DayRange ALL = of((LocalDate) null, null);

    public static DayRange of(LocalDate from, LocalDate until) {
        boolean reversed = from != null && until != null && from.isAfter(until);
        return reversed ? new DayRange(until, from, true) : new DayRange(from, until, false);
    }

    /** Creates the range from the earliest day of one partial date to the latest day of the other. */
    public static DayRange of(PartialDate from, PartialDate until) {
        DayRange span = of(from == null ? null : from.getEarliest(), until == null ? null : until.getLatest());
        return span.reversed ? new DayRange(until.getEarliest(), from.getLatest(), true) : span;
    }

    /** Adds a message to the page if the range was swapped. */
    public DayRange warnIfReversed() {
        if (reversed) {
            AddressReading.warn(Texts.get("common.address.reversed"));
        }
        return this;
    }
}
