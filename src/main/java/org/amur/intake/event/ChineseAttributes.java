package org.amur.intake.event;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.event.EventType;
import org.amur.intake.text.TermMatch;

/** Filter of Chinese triggers that only describe a noun, or comment on an event told before. */
final class ChineseAttributes {

    private static final Set<EventType> STEPS =
            EnumSet.of(EventType.COOPERATE, EventType.AID, EventType.MOBILIZE, EventType.SANCTION, EventType.COERCE);
    /** Noun of which a step is the content: 对中国供气的计划. */
    private static final Pattern CONTENT =
            Pattern.compile("[^，。；：]{0,40}的(?:主要|基本)?(?:条件|合同|合约|协议|协定|计划|方案|设想|意向|可能性)");
    private static final Pattern COMMENT = Pattern.compile("这是[^，。；]*(?:首次|第[^，。；]{1,3}次)[^，。；]{0,4}$");
    /** Copula before a verb that describes its noun: 是共同反对战争的战友. */
    private static final Pattern COPULA = Pattern.compile("是(?:共同|一直|长期|坚决)?$");
    private static final Pattern NOUN = Pattern.compile("[^，。；]*的");
    private static final Pattern OPENING = Pattern.compile("[在待自][^，。；]{0,24}$");
    private static final Pattern TIME = Pattern.compile("(?:之?后|以后|之?前|以前|时|期间|以来)，");
    private static final Pattern PHASE = Pattern.compile("(?:开幕|闭幕|开始|结束)");

    private ChineseAttributes() {
    }

    static boolean isNoReport(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        String before = clause.before();
        String after = text.between(trigger.span().end(), clause.sentence().end());
        boolean content = STEPS.contains(trigger.meaning().type()) && CONTENT.matcher(after).lookingAt();
        boolean description = trigger.meaning().roles() == EventTrigger.Roles.ON
                && COPULA.matcher(before).find()
                && NOUN.matcher(after).lookingAt();
        boolean occasion = STEPS.contains(trigger.meaning().type()) && TIME.matcher(after).lookingAt() && isOccasion(text, trigger, before);
        return content || occasion || description || COMMENT.matcher(before).find() || isPhase(text, trigger);
    }

    /** Tells whether a time clause names no participant: 在管道开通后. */
    private static boolean isOccasion(EventText text, TermMatch<EventTrigger> trigger, String before) {
        Matcher opening = OPENING.matcher(before);
        int start = trigger.span().start();
        return opening.find() && text.references().in(start - before.length() + opening.start(), start).isEmpty();
    }

    /** Tells whether a word is only of the beginning or end of the event before it: 演习开幕. */
    private static boolean isPhase(EventText text, TermMatch<EventTrigger> trigger) {
        int start = trigger.span().start();
        return PHASE.matcher(trigger.span().of(text.folded())).lookingAt()
                && text.triggers().lastFrom(start - 1).filter(other -> other.span().end() == start).isPresent();
    }
}
