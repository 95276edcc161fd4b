package org.amur.intake.statement;

import java.util.List;

import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TextSpan;

/**
 * Speaker and verb of words said.
 *
 * @param verb its words
 */
record SpokenBy(List<MentionedActor> speakers, List<MentionedActor> addressees, TextSpan verb) {
}
