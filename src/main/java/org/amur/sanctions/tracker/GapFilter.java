package org.amur.sanctions.tracker;

import java.time.LocalDate;

import org.amur.actor.ActorKind;

/**
 * Whose gaps are asked for. Null asks for nothing, but for the day.
 *
 * @param text      words that begin words of the target's names, in any script
 * @param authority the code of the authority that has listed the target; null for whoever was first
 * @param other     the code of the authority that has not listed it, or has listed it too
 * @param both      whether the target is on the lists of both authorities: the gap is then the days between them
 * @param programme under which the authority has listed it, by number
 * @param country   the target's
 * @param kind      what the target is
 * @param on        the day on which a target is on a list or not
 */
public record GapFilter(String text, String authority, String other, boolean both, Long programme, String country,
        ActorKind kind, LocalDate on) {

    /** What the filter asks of the other authority where it is the one that listed; its programmes are others. */
    GapFilter ofOther() {
        return new GapFilter(text, other, null, false, null, country, kind, on);
    }

    /** Whether a target is asked for that cannot be: on an authority's list and not on it, or on one list only. */
    boolean isEmpty() {
        return other != null && other.equals(authority);
    }
}
