package org.amur.sanctions.measure;

import java.time.LocalDate;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Sort;

/**
 * What a list of measures is asked for. Null asks for nothing.
 *
 * @param text      words that begin words of the title, the act or the programme, in any script
 * @param authority the authority's code
 * @param programme the programme's number
 * @param country   one of the countries at which the measure is aimed
 * @param on        the day on which it must be in force, or of the status
 * @param from      the first day of the span in which all of the date lies on which it began, as on the timeline
 * @param to        the last day of that span
 */
public record MeasureFilter(String text, String authority, Long programme, MeasureKind kind, String country,
        LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort) {
}
