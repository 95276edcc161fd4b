package org.amur.sanctions.tracker;

import java.time.LocalDate;

import org.amur.actor.ActorKind;
import org.amur.sanctions.imposition.MeasureKind;

/**
 * What the tracker is asked for. Null asks for nothing, but for the day.
 *
 * @param authority  the code of the authority whose programmes are told apart; null tells authorities apart
 * @param kind       of the measures
 * @param targetKind what the targets are; asks for designations only
 * @param on         the day for which what is in force is counted
 */
public record TrackerFilter(String authority, MeasureKind kind, ActorKind targetKind, LocalDate on) {
}
