package org.amur.sanctions.designation;

import java.time.LocalDate;

import org.amur.actor.ActorKind;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.Side;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.web.Sort;

/**
 * Filter of designations; null does not filter.
 *
 * @param text       prefixes of words of the target's names, in any script
 * @param authority  code of the authority
 * @param programme  id of the programme
 * @param measure    id of the measure
 * @param kind       kind of the measure
 * @param country    country of the target; {@link #NO_COUNTRY} for none
 * @param targetKind kind of the target
 * @param on         day on which it is in force, or has the status
 * @param from       first day of the interval that contains its start entirely, as on the timeline
 * @param to         last day of that interval
 * @param side       side of the authority
 * @param against    side of the target
 */
public record DesignationFilter(String text, String authority, Long programme, Long measure, MeasureKind kind,
        String country, ActorKind targetKind, LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort,
        Side side, Side against) {

    /** Value of the country filter for targets without country. */
    public static final String NO_COUNTRY = "none";

    /** Creates a filter without sides. */
    public DesignationFilter(String text, String authority, Long programme, Long measure, MeasureKind kind, String country,
            ActorKind targetKind, LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort) {
        this(text, authority, programme, measure, kind, country, targetKind, on, status, from, to, sort, null, null);
    }

    boolean isWithoutCountry() {
        return NO_COUNTRY.equals(country);
    }
}
