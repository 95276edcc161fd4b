package org.amur.sanctions.designation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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
 * @param country    country of the target, or several with commas; {@link #NO_COUNTRY} for none, also among several
 * @param targetKind kind of the target
 * @param on         day on which it is in force, or has the status
 * @param from       first day of the interval that contains its start entirely, as on the timeline
 * @param to         last day of that interval
 * @param side       side of the authority
 * @param against    side of the target
 * @param over       country that the measure targets, such as Russia for a Chinese company sanctioned over Russia
 */
public record DesignationFilter(String text, String authority, Long programme, Long measure, MeasureKind kind,
        String country, ActorKind targetKind, LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort,
        Side side, Side against, String over) {

    /** Value of the country filter for targets without country. */
    public static final String NO_COUNTRY = "none";

    /** Creates a filter without sides and country of the measure. */
    public DesignationFilter(String text, String authority, Long programme, Long measure, MeasureKind kind, String country,
            ActorKind targetKind, LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort) {
        this(text, authority, programme, measure, kind, country, targetKind, on, status, from, to, sort, null, null, null);
    }

    /** Returns the countries of the target; null for all, and if it has none. */
    public List<String> countries() {
        List<String> countries = requested().filter(each -> !each.equals(NO_COUNTRY)).toList();
        return countries.isEmpty() ? null : countries;
    }

    /** Returns true if targets without country are requested. */
    public boolean isWithoutCountry() {
        return requested().anyMatch(NO_COUNTRY::equals);
    }

    private Stream<String> requested() {
        return country == null ? Stream.empty() : Stream.of(country.split(","));
    }
}
