package org.amur.intake.event;

import java.util.List;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;

/** Rule that several documents, signed when two leaders meet, are those of their states, if known: “Twelve documents were signed”. */
final class SignedDocuments {

    private static final Pattern SEVERAL = Pattern.compile(
            "\\b(?:documents|agreements|memorandums|memoranda|contracts|deals)\\b|"
                    + "(?<!\\p{L})(?:документы|документов|соглашений|соглашения о|меморандумов|контрактов|контракты)(?!\\p{L})|"
                    + "(?:[份项多]|系列)[^，。]{0,6}(?:文件|协议|协定)");
    private static final int REACH = 60;

    private SignedDocuments() {
    }

    static boolean areOfStates(EventText text, TermMatch<EventTrigger> trigger, EventClause clause, List<MentionedActor> actors) {
        int start = Math.max(clause.start(), trigger.span().start() - REACH);
        int end = Math.min(clause.sentence().end(), trigger.span().end() + REACH);
        List<MentionedActor> states = text.statesOf(actors);
        return trigger.meaning().type() == EventType.AGREE
                && states.size() == 2
                && states.stream().allMatch(actor -> actor.kind() == ActorKind.STATE)
                && actors.stream().allMatch(actor -> actor.kind() == ActorKind.PERSON)
                && SEVERAL.matcher(text.between(start, end)).find();
    }
}
