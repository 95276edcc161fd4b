package org.amur.intake.event;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.amur.intake.actor.ActorReference;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Part of a sentence around a trigger, in which its participants are looked for. */
final class EventClause {

    private static final Pattern BEGINS = Pattern.compile(
            "[;:(：；（—]|(?<=\\p{IsHan}) (?=\\p{IsHan})|, (?:but|while|whereas|which|who|whose|although|though|because|а(?! также)|но|"
                    + "котор\\p{L}+|где|потому|хотя)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENDS = Pattern.compile(
            "[;:)：；）。！？]|(?<=\\p{IsHan}) (?=\\p{IsHan})|, (?:and|but|while|whereas|which|who|whose|where|as(?! well as)|after|saying|although|"
                    + "а(?! также)|но|и|что|котор\\p{L}+|где|когда|чтобы|хотя)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RELATIVE = Pattern.compile("^, (?:who|which|котор\\p{L}+)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RELATIVE_CLAUSE = Pattern.compile("的(?!有|是|包括|还有)");
    private static final Pattern INSERTION = Pattern.compile(
            ",\\s(?:via|by|in|on|at|during|through|by way of|по|в|на|во время|в ходе|при)\\s[^,;.]{1,50},(?= (?:with|to|с|со)\\s)");
    /** Comma before the next of several with whom Russian actors do something: «с Х, с Y, а также с Z». */
    private static final Pattern NEXT_PARTNER = Pattern.compile(", (?:а также )?со? (?!котор)[^,;.]*");
    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";
    private static final int COMMA_REACH = 40;
    private static final int HAN_COMMA_REACH = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_BEFORE = 400;

    private final EventText text;
    private final TermMatch<EventTrigger> trigger;
    private final TextSpan sentence;
    private final int reach;
    private final int last;
    private final int start;
    private final int end;

    EventClause(EventText text, TermMatch<EventTrigger> trigger) {
        this.text = text;
        this.trigger = trigger;
        sentence = text.sentence(trigger.span().start());
        TextSpan whole = text.reported(trigger.span()).orElse(sentence);
        reach = Math.max(Math.max(sentence.start(), whole.start()), trigger.span().start() - LONGEST_BEFORE);
        last = Math.max(trigger.span().end(), Math.min(sentence.end(), whole.end()));
        start = findStart();
        end = findEnd();
    }

    private int findStart() {
        Matcher breaks = BEGINS.matcher(text.folded()).region(reach, trigger.span().start());
        int begins = reach;
        while (breaks.find()) {
            if (!isInserted(breaks.start(), trigger.span().start())) {
                begins = breaks.start();
            }
        }
        return begins;
    }

    /** Tells whether a bracket opens an insertion that ends before a position: 普京(Putin)会见. */
    private boolean isInserted(int bracket, int to) {
        if (OPENING.indexOf(text.folded().charAt(bracket)) < 0) {
            return false;
        }
        return text.between(bracket, to).chars().anyMatch(mark -> CLOSING.indexOf(mark) >= 0);
    }

    private int findEnd() {
        int from = trigger.span().end();
        if (RELATIVE_CLAUSE.matcher(text.folded()).region(from, Math.max(from, sentence.end())).lookingAt()) {
            return from;
        }
        int limit = Math.max(from, Math.min(last, from + LONGEST));
        Matcher breaks = ENDS.matcher(text.folded()).region(from, limit);
        int stop = breaks.find() ? breaks.start() : limit;
        Optional<TermMatch<EventTrigger>> next = text.triggers().in(from, stop).stream()
                .filter(other -> other.meaning().isVerb() && !isAttribute(other.span().end()))
                .findFirst();
        return atComma(from, next.map(other -> Math.max(from, other.span().start())).orElse(stop));
    }

    /** Tells whether a Chinese verb, with its object, is an attribute of the noun that follows: 到访的, 到访中国的. */
    private boolean isAttribute(int verbEnd) {
        int end = text.references().at(verbEnd).map(object -> object.span().end()).orElse(verbEnd);
        return RELATIVE_CLAUSE.matcher(text.folded()).region(end, text.folded().length()).lookingAt();
    }

    /** A comma ends the clause unless a participant follows in a list; a Chinese one always does, as lists have 、. */
    private int atComma(int from, int limit) {
        boolean han = text.article().language() == TextLanguage.ZH;
        for (int i = from; i < limit; i++) {
            char mark = text.folded().charAt(i);
            if (han && mark == '，') {
                return i;
            }
            if (mark == '，' || mark == ',') {
                List<ActorReference> next = text.references().in(i, Math.min(limit, i + (han ? HAN_COMMA_REACH : COMMA_REACH)));
                Matcher insertion = INSERTION.matcher(text.folded()).region(i, limit);
                if (insertion.lookingAt()) {
                    i = insertion.end() - 1;
                } else if (next.isEmpty() && !isBeforePartner(i, limit)) {
                    return i;
                }
            }
        }
        return limit;
    }

    private boolean isBeforePartner(int comma, int limit) {
        Matcher partner = NEXT_PARTNER.matcher(text.folded()).region(comma, limit);
        return partner.lookingAt() && !text.references().in(comma, partner.end()).isEmpty();
    }

    TextSpan sentence() {
        return sentence;
    }

    /** Returns where the sentence begins, within a limit. */
    int reach() {
        return reach;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** Returns the words before the trigger. */
    String before() {
        return text.between(start, trigger.span().start());
    }

    /** Returns the references before the trigger. */
    List<ActorReference> left() {
        return text.references().in(start, trigger.span().start());
    }

    /** Returns the references before the clause in its sentence. */
    List<ActorReference> farLeft() {
        return text.references().in(reach, start);
    }

    /** Returns the references inside and after the trigger. */
    List<ActorReference> right() {
        return text.references().in(trigger.span().start(), end);
    }

    boolean isRelative() {
        return RELATIVE.matcher(text.between(start, trigger.span().start())).find();
    }
}
