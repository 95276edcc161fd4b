package org.amur.web;

import java.time.LocalDate;

import org.amur.text.PartialDate;

/**
 * The days that a list is asked for. A span that ends before it begins is read the other way round.
 *
 * @param first    null for no beginning
 * @param last     included; null for no end
 * @param reversed whether it was asked for the wrong way round
 */
public record DayRange(LocalDate first, LocalDate last, boolean reversed) {

    public static DayRange of(LocalDate from, LocalDate until) {
        boolean reversed = from != null && until != null && from.isAfter(until);
        return reversed ? new DayRange(until, from, true) : new DayRange(from, until, false);
    }

    /** From the first day that the one can mean to the last that the other can. */
    public static DayRange of(PartialDate from, PartialDate until) {
        DayRange span = of(from == null ? null : from.getEarliest(), until == null ? null : until.getLatest());
        return span.reversed ? new DayRange(until.getEarliest(), from.getLatest(), true) : span;
    }

    /** Says to the reader of the page how it is read, if it was asked for the wrong way round. */
    public DayRange explained() {
        if (reversed) {
            AddressReading.warn(Texts.get("common.address.reversed"));
        }
        return this;
    }
}
