package org.amur.intake.actor;

import org.amur.intake.text.TextSpan;

/**
 * Place of a text that mentions an actor. Mentions of one actor have equal {@code actor}s.
 *
 * @param rule that found it
 */
public record ActorMention(TextSpan span, MentionedActor actor, ActorRule rule) {
}
