package org.amur.sanctions.designation;

import java.time.LocalDate;

import org.amur.actor.ActorKind;
import org.amur.common.Sort;
import org.amur.sanctions.ForceStatus;
import org.amur.sanctions.measure.MeasureKind;

/**
 * What a list of designations is asked for. Null asks for nothing.
 *
 * @param text       words that begin words of the target's names, in any script
 * @param authority  the authority's code
 * @param programme  the programme's number
 * @param measure    the measure's number
 * @param kind       of the measure
 * @param country    the target's
 * @param targetKind what the target is
 * @param on         the day on which it must be in force, or of the status
 * @param from       the first day of the span in which all of the date lies on which it began, as on the timeline
 * @param to         the last day of that span
 */
public record DesignationFilter(String text, String authority, Long programme, Long measure, MeasureKind kind,
        String country, ActorKind targetKind, LocalDate on, ForceStatus status, LocalDate from, LocalDate to, Sort sort) {
}
