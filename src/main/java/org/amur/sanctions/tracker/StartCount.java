package org.amur.sanctions.tracker;

import java.time.LocalDate;

/**
 * Number of designations or measures of one programme that began on one date, in its precision.
 *
 * @param earliest earliest day of the date; null if it is open or unknown
 */
public record StartCount(String authority, Long programme, LocalDate earliest, LocalDate latest, Long count) {
}
