package org.amur.sanctions.tracker;

import java.time.LocalDate;

import org.amur.actor.ActorKind;
import org.amur.sanctions.imposition.MeasureKind;

/**
 * Filter of the tracker; null does not filter, except for the day.
 *
 * @param authority  code of the authority whose programmes are the rows; null for authorities as rows
 * @param kind       kind of the measures
 * @param targetKind kind of the targets; restricts to designations
 * @param on         day of force
 */
public record TrackerFilter(String authority, MeasureKind kind, ActorKind targetKind, LocalDate on) {
}
