package org.amur.intake.sanction;

import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TextSpan;

/**
 * Authority that a text names: a body, or a state that may have several.
 *
 * @param span null if only a list or law implies it
 * @param code Amur's code of the authority; null if only its state or actor is known
 * @param country ISO 3166 code; null if unknown
 * @param actor null if the text mentions none
 */
public record SanctionAuthority(TextSpan span, String code, String country, MentionedActor actor) {
}
