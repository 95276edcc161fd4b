package org.amur.intake.event;

import java.util.regex.Pattern;

import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementRule;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/** Filter of triggers that report no event: occasions, ways, topics, and what a quoted person speaks of. */
final class TriggerFilter {

    private static final Pattern OCCASION = Pattern.compile("\\b(?:before|after|during|ahead of|since|following|prior to|via|by|through|on the sidelines of|"
            + "in preparation for|anniversary of)\\s(?:\\S+\\s){0,3}$|(?:^|\\s)(?:перед|после|накануне|в преддверии|во время|по итогам|по|по случаю)\\s(?:[\\p{L}-]+\\s){0,3}$");
    private static final Pattern ASIDE = Pattern.compile("(?:^|[\\s,—–-])(?:as|как)(?: we| they| previously| earlier| was| мы| ранее)? $");
    private static final Pattern RELATIVE = Pattern.compile("^\\p{IsHan}{2}了?的");
    private static final Pattern ALLEGED = Pattern.compile("[指称]其[^，]{0,14}$");
    private static final String COLONS = ":：";
    private static final int DIRECT = 3;

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
        return quoted || aside || occasion || DiscussedTopics.isTopic(text, trigger, clause) || isClaimOfHeadline(text, clause) || ALLEGED.matcher(clause.before()).find() || RELATIVE.matcher(span.of(text.folded())).find();
    }
}
