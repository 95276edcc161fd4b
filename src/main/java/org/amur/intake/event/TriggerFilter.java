package org.amur.intake.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.event.EventType;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.statement.StatementRule;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Filter of triggers that report no event: occasions, ways, topics, and what a quoted person speaks of. */
final class TriggerFilter {

    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:before|after|during|ahead of|since|following|prior to|via|by|through|on the sidelines of|"
                    + "in preparation for|anniversary of)\\s(?:\\S+\\s){0,3}$|(?:^|\\s)(?:перед|после|накануне|годовщин\\p{L}+|\\d+-лети\\p{L}+|в преддверии|во время|по итогам|по|по случаю)\\s(?:[\\p{L}-]+\\s){0,3}$");
    private static final Pattern ASIDE = Pattern.compile("(?:^|[\\s,—–-])(?:as|как)(?: we| they| previously| earlier| was| мы| ранее)? $");
    private static final Pattern RELATIVE = Pattern.compile("^\\p{IsHan}{2}了?的");
    /** Words for what ought to be done. */
    private static final Pattern DUTY = Pattern.compile(
            "\\b(?:should|must|needs? to|ought to|ha(?:s|ve) to)\\s(?:\\w+\\s){0,3}$|(?<!\\p{L})(?:долж\\p{L}+|следует|необходимо|нужно|надо)\\s(?:[\\p{L}-]+\\s){0,3}$|"
                    + "(?:(?<![主重需])要(?![求闻])|(?<![反响适供回])应(?![邀约对])|应当|应该|必须|需要|愿|愿意|致力于|希望|期待)[^，。；]{0,12}$");

    private static final Pattern ANNIVERSARY = Pattern.compile("^[^，。；]{0,12}?(?:周年|\\d+年之际)");
    /** Verbs of opinion, which report no event: “argue that X helps Y”. */
    private static final Pattern OPINION = Pattern.compile(
            "\\b(?:believ(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|fear(?:s|ed)?|think(?:s|ing)?|speculat(?:e|es|ed)|assum(?:e|es|ed)) "
                    + "that [^.;:]*$");
    private static final Pattern ALLEGED = Pattern.compile("[指称]其[^，]{0,14}$");
    private static final String COLONS = ":：";
    private static final Pattern DOCUMENT_BETWEEN = Pattern.compile("[a-z]+ (?:[a-z-]+ )*between");
    private static final Pattern NEW_DOCUMENT = Pattern.compile("\\b(?:an?|signed|sign|signs|reached|concluded) (?:[\\w-]+ ){0,4}$");
    private static final Pattern COMMA = Pattern.compile("[,，]");
    private static final Pattern PARTNER = Pattern.compile("\\s(?:with|between|со?|между)\\s");
    private static final Pattern ENDS_WITH_PARTNER = Pattern.compile("\\s(?:with|between|со?|между)$");
    private static final Pattern REASON = Pattern.compile("\\b(?:for|over|by|of)\\s(?:\\w+ly\\s)?$");
    private static final Pattern INFINITIVE = Pattern.compile("\\p{IsCyrillic}+(?:ть|ти|ться|тись)(?!\\p{L})");
    private static final Pattern SUBJECT_MATTER =
            Pattern.compile("(?:\\b(?:on|for)|(?<!\\p{L})(?:об?|на))\\s(?:[a-z]+ing )?(?:the |an? |joint |новых |совместн\\p{L}+ )?$");
    private static final int LONGEST_TITLE = 80;
    private static final int DIRECT = 3;
    private static final Set<EventType> MEASURES = EnumSet.of(EventType.SANCTION, EventType.COERCE);
    private static final int AGREEMENT = 60;
    private static final int FAR = 20;
    private static final int PARTIES = 80;
    private static final int DATED = 14;
    private static final int DATE_REACH = 40;

    /** Returns true for what is agreed, one event with the agreement: “agreed to build a bridge”. A measure against another is the event. */
    private static boolean isContentOfAgreement(EventText text, TermMatch<EventTrigger> trigger) {
        int start = trigger.span().start();
        Optional<TermMatch<EventTrigger>> before = text.triggers().in(Math.max(0, start - AGREEMENT), start).stream()
                .reduce((first, second) -> second)
                .filter(other -> other.meaning().type() == EventType.AGREE
                        && other.meaning().isVerb());
        boolean subject = before.isPresent()
                && !trigger.meaning().isVerb()
                && SUBJECT_MATTER
                        .matcher(text.between(before.get().span().end(), start))
                        .find();
        return subject
                || before.isPresent()
                        && !MEASURES.contains(trigger.meaning().type())
                        && (text.between(before.get().span().end(), start).matches("[^.;]*\\bto ")
                                || before.get().span().of(text.folded()).endsWith(" to")
                                || INFINITIVE
                                        .matcher(trigger.span().of(text.folded()))
                                        .lookingAt());
    }

    /** Returns true within the name of a document: 《…》. */
    private static boolean isInTitle(EventText text, int position) {
        String before = text.between(Math.max(0, position - LONGEST_TITLE), position);
        return before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    private static boolean isClaimOfHeadline(EventText text, EventClause clause) {
        return clause.start() > 0 && text.isHeadline(clause.sentence())
                && COLONS.indexOf(text.folded().charAt(clause.start())) >= 0;
    }

    /** Returns true for “the treaty between”, which reports no agreement as “a treaty between” does. */
    private static boolean isKnownDocument(EventText text, TermMatch<EventTrigger> trigger) {
        int start = trigger.span().start();
        return trigger.meaning().type() == EventType.AGREE
                && !trigger.meaning().isVerb()
                && DOCUMENT_BETWEEN.matcher(trigger.span().of(text.folded())).matches()
                && !NEW_DOCUMENT.matcher(text.between(Math.max(0, start - AGREEMENT), start)).find();
    }

    /** Returns true for the reason of a step: “sanctioned X for supporting Y”. */
    private static boolean isReason(EventText text, TermMatch<EventTrigger> trigger) {
        int start = trigger.span().start();
        return REASON.matcher(text.between(Math.max(0, start - FAR), start)).find()
                && text.isGerund(trigger.span());
    }

    /** Returns true if the participants follow: “after talks with X”, “the meeting of X and Y”. */
    private static boolean hasParties(EventText text, TextSpan span, EventClause clause) {
        int comma = COMMA.matcher(text.folded()).region(span.end(), Math.max(span.end(), clause.end())).results()
                .mapToInt(MatchResult::start).findFirst().orElse(clause.end());
        int end = Math.max(span.end(), Math.min(comma, span.end() + PARTIES));
        int parties = text.references().in(span.end(), end).size();
        return !text.references().in(span.end(), Math.min(end, span.end() + DIRECT)).isEmpty()
                || parties > 1
                || parties > 0 && (PARTNER.matcher(text.between(span.end(), end)).lookingAt()
                        || ENDS_WITH_PARTNER.matcher(span.of(text.folded())).find());
    }

    /** Returns true for “during the visit”, unlike “during X’s visit”. */
    private static boolean isOccasion(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        Matcher occasion = OCCASION.matcher(clause.before());
        return occasion.find() && text.references().in(clause.start() + occasion.start(), trigger.span().start()).isEmpty();
    }

    /** Returns true for an occasion with a day of its own: “after their talks in Moscow on May 3”. */
    private static boolean isDated(EventText text, TextSpan span, EventClause clause) {
        int end = Math.max(span.end(), Math.min(clause.end(), span.end() + DATE_REACH));
        return text.dates().in(span.end(), end).stream()
                .anyMatch(date -> date.date().isExact() && !COMMA.matcher(text.between(span.end(), date.span().start())).find());
    }

    private TriggerFilter() {
    }

    static boolean isNoReport(EventText text, TermMatch<EventTrigger> trigger, EventClause clause) {
        TextSpan span = trigger.span();
        boolean quoted = text.statements()
                .at(span.start())
                .map(StatementMention::rule)
                .filter(rule -> rule == StatementRule.QUOTATION)
                .isPresent();
        boolean occasion = !trigger.meaning().isVerb() && isOccasion(text, trigger, clause) && !hasParties(text, span, clause)
                && !isDated(text, span, clause);
        boolean aside = trigger.meaning().isVerb() && ASIDE.matcher(clause.before()).find();
        boolean nominal = trigger.meaning().roles() == EventTrigger.Roles.ON && trigger.meaning().type() != EventType.ASSAULT
                && span.start() > 0 && text.folded().charAt(span.start() - 1) == '的';
        return nominal
                || text.article().language() == TextLanguage.ZH && ChineseAttributes.isNoReport(text, trigger, clause)
                || isKnownDocument(text, trigger)
                || isReason(text, trigger)
                || isInTitle(text, span.start())
                || quoted
                || isContentOfAgreement(text, trigger)
                || DUTY.matcher(clause.before()).find()
                || aside
                || occasion
                || DiscussedTopics.isTopic(text, trigger, clause)
                || isClaimOfHeadline(text, clause)
                || ANNIVERSARY
                        .matcher(text.between(
                                span.end(), Math.min(clause.sentence().end(), span.end() + FAR)))
                        .find()
                || ALLEGED.matcher(clause.before()).find()
                || OPINION.matcher(clause.before()).find()
                || RELATIVE.matcher(span.of(text.folded())).find()
                        && text.dates().in(Math.max(0, span.start() - DATED), span.start()).isEmpty();
    }
}
