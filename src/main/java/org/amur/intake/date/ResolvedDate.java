package org.amur.intake.date;

import java.time.LocalDate;

import org.amur.text.PartialDate;

/** Date of a phrase with the rule that gave it. */
record ResolvedDate(PartialDate date, DateRule rule) {

    static ResolvedDate of(String edtf, DateRule rule) {
        return new ResolvedDate(PartialDate.parse(edtf), rule);
    }

    static ResolvedDate of(LocalDate day, DateRule rule) {
        return new ResolvedDate(PartialDate.of(day), rule);
    }

    /** Returns a date on one of the days from the first to the last; the first alone if the last precedes it. */
    static ResolvedDate within(LocalDate first, LocalDate last, DateRule rule) {
        return first.isBefore(last) ? new ResolvedDate(PartialDate.oneOf(first, last), rule) : of(first, rule);
    }
}
