package org.amur.sanctions.tracker;

import java.time.LocalDate;

import org.amur.actor.ActorKind;

/**
 * Filter of gaps; null does not filter, except for the day.
 *
 * @param text      prefixes of words of the target's names, in any script
 * @param authority code of the authority that has listed the target; null for the first one
 * @param other     code of the authority that has not listed it, or has listed it, too
 * @param both      true for targets on the lists of both authorities: the gap is the days between
 * @param programme id of the programme under which the authority has listed it
 * @param country   country of the target
 * @param kind      kind of the target
 * @param on        day of the listings
 */
public record GapFilter(String text, String authority, String other, boolean both, Long programme, String country,
        ActorKind kind, LocalDate on) {

    /** Returns the filter with the authorities swapped, without the programme. */
    GapFilter ofOther() {
        return new GapFilter(text, other, null, false, null, country, kind, on);
    }

    /** Returns true if both authorities are equal, so that no target can match. */
    boolean isEmpty() {
        return other != null && other.equals(authority);
    }
}
