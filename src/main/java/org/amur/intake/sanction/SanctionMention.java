package org.amur.intake.sanction;

import java.util.List;

import org.amur.event.Realis;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TextSpan;
import org.amur.sanctions.imposition.MeasureKind;
import org.amur.text.PartialDate;

/**
 * Restriction that a text reports.
 *
 * @param sentence that reports it
 * @param trigger verb of the lexicon
 * @param targets that it names
 * @param groups of targets that it describes
 * @param acts that it names, those that list targets first
 * @param kind of the measure; null if the text does not tell
 * @param date null if the sentence has none
 * @param dated words that give the date; null if none do
 */
public record SanctionMention(TextSpan sentence, TextSpan trigger, SanctionAction action, Realis realis, SanctionAuthority authority,
        List<MentionedActor> targets, List<TargetGroup> groups, List<LegalAct> acts, MeasureKind kind, PartialDate date, TextSpan dated) {
}
