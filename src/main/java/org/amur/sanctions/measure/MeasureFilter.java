package org.amur.sanctions.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.Side;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Sort;

/**
 * Filter of measures; null does not filter.
 *
 * @param text      prefixes of words of the title, the act or the programme, in any script
 * @param authority code of the authority
 * @param programme id of the programme
 * @param country   target country
 * @param on        day on which it is in force, or has the status
 * @param from      first day of the interval that contains its start entirely, as on the timeline
 * @param to        last day of that interval
 * @param since     entered after this instant
 * @param side      side of the authority
 */
public record MeasureFilter(String text, String authority, Long programme, MeasureKind kind, String country,
        LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort, OffsetDateTime since, Side side) {

    /** Creates a filter of measures of any age and side. */
    public MeasureFilter(String text, String authority, Long programme, MeasureKind kind, String country, LocalDate on,
            ForceStatus status, LocalDate from, LocalDate to, Sort sort) {
        this(text, authority, programme, kind, country, on, status, from, to, sort, null, null);
    }
}
