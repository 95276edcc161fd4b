package org.amur.intake.actor;

import java.util.List;

import org.amur.actor.ActorKind;

/**
 * Actor of the record, as far as texts mention it.
 *
 * @param country ISO 3166 code; null if unknown
 * @param names all names, in any language; the first is the one shown
 * @param offices what a person is or was
 */
public record KnownActor(long id, ActorKind kind, String country, List<String> names, List<KnownOffice> offices) {
}
