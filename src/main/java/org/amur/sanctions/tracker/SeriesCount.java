package org.amur.sanctions.tracker;

import java.time.LocalDate;

import org.amur.actor.ActorKind;

/**
 * Number of designations of one programme and kind of target that began on one date, in its precision.
 *
 * @param country country of the authority; null if it acts for none
 * @param programme id of the programme
 * @param code code of the programme
 * @param earliest earliest day of the date; null if it is open or unknown
 */
public record SeriesCount(String authority, String country, Long programme, String code, ActorKind target, LocalDate earliest,
        LocalDate latest, Long count) { }
