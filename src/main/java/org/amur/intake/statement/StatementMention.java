package org.amur.intake.statement;

import java.util.List;

import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TextSpan;
import org.amur.text.PartialDate;

/**
 * Words of a speaker, quoted or in indirect speech.
 *
 * @param span the words said, without quotation marks
 * @param sentence with the speaker and the verb
 * @param speakers one, or several who said it together
 * @param addressees to whom; often none
 * @param verb span of “said”, “заявил”, “表示”
 * @param date when; the day of publication only if the text says so
 * @param rule that found it
 */
public record StatementMention(
        TextSpan span,
        TextSpan sentence,
        List<MentionedActor> speakers,
        List<MentionedActor> addressees,
        TextSpan verb,
        PartialDate date,
        StatementRule rule) {}
