package org.amur.sanctions.designation;

import java.time.LocalDate;

import org.amur.actor.ActorKind;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.Side;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Sort;

/**
 * What a list of designations is asked for. Null asks for nothing.
 *
 * @param text       words that begin words of the target's names, in any script
 * @param authority  the authority's code
 * @param programme  the programme's number
 * @param measure    the measure's number
 * @param kind       of the measure
 * @param country    the target's; {@link #NO_COUNTRY} for none
 * @param targetKind what the target is
 * @param on         the day on which it must be in force, or of the status
 * @param from       the first day of the span in which all of the date lies on which it began, as on the timeline
 * @param to         the last day of that span
 * @param side       the side of the authority
 * @param against    the side of the target
 */
public record DesignationFilter(String text, String authority, Long programme, Long measure, MeasureKind kind,
        String country, ActorKind targetKind, LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort,
        Side side, Side against) {

    /** In place of a country: those that have none. */
    public static final String NO_COUNTRY = "none";

    /** Without regard to sides. */
    public DesignationFilter(String text, String authority, Long programme, Long measure, MeasureKind kind, String country,
            ActorKind targetKind, LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort) {
        this(text, authority, programme, measure, kind, country, targetKind, on, status, from, to, sort, null, null);
    }

    boolean isWithoutCountry() {
        return NO_COUNTRY.equals(country);
    }
}
