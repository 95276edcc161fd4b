package org.amur.intake.event;

import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.event.EventType;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementRule;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/** Filter of triggers that report no event: occasions, ways, topics, and what a quoted person speaks of. */
final class TriggerFilter {

    private static final Pattern OCCASION = Pattern.compile("\\b(?:before|after|during|ahead of|since|following|prior to|via|by|through|on the sidelines of|"
            + "in preparation for|anniversary of)\\s(?:\\S+\\s){0,3}$|(?:^|\\s)(?:перед|после|накануне|годовщин\\p{L}+|\\d+-лети\\p{L}+|в преддверии|во время|по итогам|по|по случаю)\\s(?:[\\p{L}-]+\\s){0,3}$");
    private static final Pattern ASIDE = Pattern.compile("(?:^|[\\s,—–-])(?:as|как)(?: we| they| previously| earlier| was| мы| ранее)? $");
    private static final Pattern RELATIVE = Pattern.compile("^\\p{IsHan}{2}了?的");
    private static final Pattern ANNIVERSARY = Pattern.compile("^[^，。；]{0,12}?(?:周年|\\d+年之际)");
    private static final Pattern ALLEGED = Pattern.compile("[指称]其[^，]{0,14}$");
    private static final String COLONS = ":：";
    private static final Pattern INFINITIVE = Pattern.compile("\\p{IsCyrillic}+(?:ть|ти|ться|тись)(?!\\p{L})");
    private static final int DIRECT = 3;
    private static final int AGREEMENT = 60;
    private static final int FAR = 20;

    /** What is agreed is one event with the agreement: “agreed to build a bridge”. */
    private static boolean isAgreed(EventText text, TermMatch<EventTrigger> trigger) {
        int start = trigger.span().start();
        Optional<TermMatch<EventTrigger>> before = text.triggers().in(Math.max(0, start - AGREEMENT), start).stream().reduce((first, second) -> second)
                .filter(other -> other.meaning().type() == EventType.AGREE && other.meaning().isVerb());
        return before.isPresent() && (text.between(before.get().span().end(), start).matches("[^.;]*\\bto ") || INFINITIVE.matcher(trigger.span().of(text.folded())).lookingAt());
    }

    private static boolean isClaimOfHeadline(EventText text, EventClause clause) {
        return clause.start() > 0 && text.article().paragraphs().get(0).contains(clause.start()) && text.article().paragraphs().size() > 1
                && COLONS.indexOf(text.folded().charAt(clause.start())) >= 0;
    }

    private TriggerFilter() {
    }

    static boolean isNoReport(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        TextSpan span = trigger.span();
        boolean quoted = text.statements().at(span.start()).map(StatementMention::rule).filter(rule -> rule == StatementRule.QUOTATION).isPresent();
        boolean occasion = !trigger.meaning().isVerb() && OCCASION.matcher(clause.before()).find()
                && text.references().in(span.end(), span.end() + DIRECT).isEmpty();
        boolean aside = trigger.meaning().isVerb() && ASIDE.matcher(clause.before()).find();
        return quoted || isAgreed(text, trigger) || aside || occasion || DiscussedTopics.isTopic(text, trigger, clause) || isClaimOfHeadline(text, clause) || ANNIVERSARY.matcher(text.between(span.end(), Math.min(clause.sentence().end(), span.end() + FAR))).find() || ALLEGED.matcher(clause.before()).find() || RELATIVE.matcher(span.of(text.folded())).find();
    }
}
