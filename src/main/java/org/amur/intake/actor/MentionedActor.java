package org.amur.intake.actor;

import java.util.List;

import org.amur.actor.ActorKind;

/**
 * Actor that a text mentions.
 *
 * @param id in the record; null for a new one
 * @param kind null if the text does not say
 * @param country ISO 3166 code; null if unknown
 * @param office that a person holds on the day of publication; null if none is recorded
 * @param name in the record, or the fullest one of the text
 * @param names all names of the text in their basic form, without titles; the first is {@code name} for a new one
 */
public record MentionedActor(Long id, ActorKind kind, String country, String office, String name, List<String> names) {

    /** Tells whether another is this actor, or of the same country. */
    public boolean isOfSameSide(MentionedActor other) {
        return equals(other) || country != null && country.equals(other.country);
    }
}
