package org.amur.intake.date;

import java.time.LocalDate;

/**
 * Surroundings of a phrase.
 *
 * @param published day of publication; null if unknown
 * @param last last day that the text named before; null if none
 * @param lastYear first day of the last year that the text named before without a day; null if none
 * @param year stated with a day or month earlier in the sentence; 0 if none
 * @param future whether the sentence speaks of the future
 */
record DateContext(LocalDate published, LocalDate last, LocalDate lastYear, int year, boolean future) {

    /** Returns the day from which “the next day” counts; null if none. */
    LocalDate counted() {
        return last == null ? published : last;
    }
}
