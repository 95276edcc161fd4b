package org.amur.intake.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermMatch;

/** Rule that tells whether an event took place, by the words before its trigger. */
final class RealisRule {

    /** Types of which the content is only wished for or alleged. */
    static final Set<EventType> WISHES = EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.ACCUSE);

    private static final String INVITATION = "meet";
    private static final int WISH_REACH = 40;
    private static final int REACH = 90;

    private final EventText text;
    private final SpanIndex<TermMatch<Realis>> words;

    RealisRule(EventText text) {
        this.text = text;
        words = RealisWords.in(text.article(), text.folded(), text.dates());
    }

    Realis of(TermMatch<EventTrigger> trigger, EventClause clause) {
        if (trigger.meaning().realis() != null) {
            return trigger.meaning().realis();
        }
        int start = Math.max(clause.start(), trigger.span().start() - REACH);
        Optional<TermMatch<EventTrigger>> verb = text.triggers().in(start, trigger.span().start()).stream()
                .filter(other -> other.meaning().isVerb()).reduce((first, second) -> second);
        if (verb.isPresent()) {
            start = Math.max(start, verb.get().span().end());
            if (isWish(verb.get().meaning()) && trigger.span().start() - start <= WISH_REACH) {
                return Realis.HYPOTHETICAL;
            }
        }
        return RealisWords.of(words.in(start, trigger.span().end()));
    }

    private static boolean isWish(EventTrigger trigger) {
        return WISHES.contains(trigger.type()) && !trigger.mode().equals(INVITATION);
    }
}
