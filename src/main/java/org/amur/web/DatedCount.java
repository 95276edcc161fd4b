package org.amur.web;

import java.time.LocalDate;

/**
 * Number of records with the same first and last possible day.
 *
 * @param earliest null if unknown or open
 * @param latest   null if unknown or open
 */
public record DatedCount(LocalDate earliest, LocalDate latest, long count) {

    public DatedCount(LocalDate earliest, LocalDate latest, Long count) {
        this(earliest, latest, count.longValue());
    }
}
