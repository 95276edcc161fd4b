package org.amur.intake.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.intake.date.DateMention;
import org.amur.intake.text.SpanIndex;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;

/** Rule that tells whether an event took place, by the words before its trigger. */
final class RealisRule {

    /** Types of which the content is only wished for or alleged. */
    static final Set<EventType> WISHES = EnumSet.of(EventType.REQUEST, EventType.THREATEN, EventType.REJECT, EventType.ACCUSE);

    /** The future seen from the past: “said that it would open”. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "\\b(?:said|says|announced|added|told|confirmed|promised)\\b(?:(?! if )[^.;])*\\bwould\\s(?:\\w+\\s){0,2}$");

    private static final Pattern TO_COME = Pattern.compile(".将(?:在|于|由|与|同|对|向)");
    /** Beginning of a Chinese clause without a subject. */
    private static final Pattern CONTINUES = Pattern.compile("[就并对同与向在]");
    private static final Pattern AGREED = Pattern.compile("商定|约定|议定|共同决定|一致决定|一致同意|同意");
    private static final Pattern AGREED_TO = Pattern.compile("\\bagree(?:s|d)? to (?:\\w+ )?$");
    /** Consequence of an act that may happen: “the consequences of X providing weapons”. */
    private static final Pattern RISK = Pattern.compile(
            "\\b(?:consequences?|implications?|costs?|risks?|dangers?|possibility|chances?) of (?:[\\w.'-]+ ){1,4}$");
    private static final Pattern COMMA = Pattern.compile("[,，]");
    private static final String INVITATION = "meet";
    /** Infinitive of purpose after another verb: “will come to sign”. */
    private static final String PURPOSE = " to ";
    /** Beginning of a main clause that is not part of a wish: “opposed it, and they lodged a protest”. */
    private static final Pattern COORDINATE = Pattern.compile(",? (?:and|but) (?:\\w+ )?(?:has|have|had) ");
    private static final int WISH_REACH = 40;
    private static final int REACH = 90;
    private static final int FAR = 400;

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
        Optional<TermMatch<EventTrigger>> verb = lastVerb(start, trigger.span().start());
        if (verb.isPresent()) {
            start = Math.max(start, verb.get().span().end());
            if (text.between(start, trigger.span().start()).endsWith(PURPOSE) && of(verb.get(), clause) == Realis.PLANNED) {
                return Realis.PLANNED;
            }
            if (verb.get().meaning().mode().equals(INVITATION) && trigger.span().start() - start <= WISH_REACH) {
                return Realis.PLANNED;
            }
            if (isWish(verb.get().meaning()) && trigger.span().start() - start <= WISH_REACH
                    && !COORDINATE.matcher(text.between(start, trigger.span().start())).find()
                    && !isThreatOfItsOwn(trigger, start)) {
                return Realis.HYPOTHETICAL;
            }
        }
        if (isRisked(trigger, clause)) {
            return Realis.HYPOTHETICAL;
        }
        boolean chinese = text.article().language() == TextLanguage.ZH;
        if (chinese ? followsAgreement(trigger, clause) : AGREED_TO.matcher(clause.before()).find()) {
            return Realis.PLANNED;
        }
        start = chinese ? Math.max(start, sameSubject(clause.start(), trigger.span().start())) : start;
        boolean rejects = trigger.meaning().type() == EventType.REJECT || chinese;
        Realis told = RealisWords.of(words.in(start, rejects ? Math.max(start, trigger.span().start()) : trigger.span().end()));
        boolean planned = told == Realis.HAPPENED && chinese && TO_COME.matcher(trigger.span().of(text.folded())).find();
        if (planned || told == Realis.HAPPENED && isFromADayToCome(clause, trigger.span().start())) {
            return Realis.PLANNED;
        }
        if (trigger.meaning().type() == EventType.THREATEN && told != Realis.DENIED) {
            return Realis.HAPPENED;
        }
        boolean announced = told == Realis.HYPOTHETICAL
                && ANNOUNCED
                        .matcher(text.between(
                                Math.max(
                                        clause.sentence().start(),
                                        trigger.span().start() - FAR),
                                trigger.span().start()))
                        .find();
        return announced ? Realis.PLANNED : told;
    }

    private boolean isRisked(TermMatch<EventTrigger> trigger, EventClause clause) {
        return text.isGerund(trigger.span()) && RISK.matcher(clause.before()).find();
    }

    /** Tells whether it goes on from a day after the publication: 从2030年起供气. */
    private boolean isFromADayToCome(EventClause clause, int to) {
        return text.article().published().isPresent() && text.dates().in(clause.start(), to).stream()
                .filter(date -> text.folded().startsWith("起", date.span().end()) || text.folded().startsWith("开始", date.span().end()))
                .map(DateMention::date)
                .anyMatch(date -> date.getEarliest() != null && date.getEarliest().isAfter(text.article().published().get()));
    }

    /** Tells whether a Chinese verb of agreement, and a comma, come before: 双方商定，…. */
    private boolean followsAgreement(TermMatch<EventTrigger> trigger, EventClause clause) {
        return lastVerb(clause.start(), trigger.span().start())
                .filter(other -> text.folded().startsWith("，", other.span().end()))
                .filter(other -> AGREED.matcher(other.span().of(text.folded())).matches())
                .isPresent();
    }

    private Optional<TermMatch<EventTrigger>> lastVerb(int from, int to) {
        return text.triggers().in(from, to).stream().filter(other -> other.meaning().isVerb()).reduce((first, second) -> second);
    }

    /** A threat after a comma is no content of a wish before: “condemned it, and threatened to …”. */
    private boolean isThreatOfItsOwn(TermMatch<EventTrigger> trigger, int wishEnd) {
        return trigger.meaning().type() == EventType.THREATEN && COMMA.matcher(text.between(wishEnd, trigger.span().start())).find();
    }

    /** In Chinese, words such as 愿 and 将 reach as far as the next comma, and over clauses without a subject: 双方将会谈，就此交换意见. */
    private int sameSubject(int from, int to) {
        int start = afterComma(from, to);
        while (start > from
                && CONTINUES.matcher(text.folded()).region(start, to).lookingAt()
                && text.references().in(start, to).isEmpty()) {
            start = afterComma(from, start - 1);
        }
        return start;
    }

    private int afterComma(int from, int to) {
        return Math.max(text.last('，', from, to), text.last(',', from, to)) + 1;
    }

    private static boolean isWish(EventTrigger trigger) {
        return WISHES.contains(trigger.type()) && !trigger.mode().equals(INVITATION);
    }
}
