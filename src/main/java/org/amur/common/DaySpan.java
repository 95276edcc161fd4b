package org.amur.common;

import java.time.LocalDate;

import org.amur.date.PartialDate;

/**
 * The days that a list is asked for. A span that ends before it begins is read the other way round.
 *
 * @param first    null for no beginning
 * @param last     included; null for no end
 * @param reversed whether it was asked for the wrong way round
 */
public record DaySpan(LocalDate first, LocalDate last, boolean reversed) {

    public static DaySpan of(LocalDate from, LocalDate until) {
        boolean reversed = from != null && until != null && from.isAfter(until);
        return reversed ? new DaySpan(until, from, true) : new DaySpan(from, until, false);
    }

    /** From the first day that the one can mean to the last that the other can. */
    public static DaySpan of(PartialDate from, PartialDate until) {
        DaySpan span = of(from == null ? null : from.getEarliest(), until == null ? null : until.getLatest());
        return span.reversed ? new DaySpan(until.getEarliest(), from.getLatest(), true) : span;
    }

    /** Says to the reader of the page how it is read, if it was asked for the wrong way round. */
    public DaySpan explained() {
        if (reversed) {
            AddressReading.warn(Texts.get("common.address.reversed"));
        }
        return this;
    }
}
