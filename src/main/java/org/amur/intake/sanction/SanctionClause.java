package org.amur.intake.sanction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.amur.intake.actor.ActorMention;
import org.amur.intake.sanction.SanctionLexicon.Restriction;
import org.amur.intake.sanction.SanctionLexicon.Word;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextSpan;

/** Parts of a sentence around a verb: where its authority, its targets and its restriction are looked for. */
final class SanctionClause {

    private static final Pattern BE = Pattern.compile("(?:is|are|was|were|been|being) (?:also |now |recently |subsequently |both |all )?$");
    private static final Pattern LISTING = Pattern.compile("[列纳]入|增列|加入|移出");
    /** The sign is also that of the future: “将于”, “将会”. */
    private static final Pattern OBJECT = Pattern.compile("将[^于会在继很再进，,。；]\\p{IsHan}.*");
    private static final String COMMAS = ",;:，；：";
    private static final int BE_REACH = 30;

    private final SanctionText text;
    private final TermMatch<SanctionVerb> verb;
    private final TextSpan sentence;
    /** Start of the clause before the verb. */
    private final int begin;
    /** End of the clause: the next verb, or what it answers. */
    private final int end;
    private final int stop;
    private final TermMatch<Word> mark;
    private final TermMatch<Word> by;
    private final boolean passive;

    SanctionClause(SanctionText text, TermMatch<SanctionVerb> verb) {
        this.text = text;
        this.verb = verb;
        sentence = text.sentence(verb.span().start());
        begin = text.verbs()
                .lastFrom(verb.span().start() - 1)
                .map(before -> before.span().end())
                .filter(end -> end > sentence.start())
                .orElse(sentence.start());
        int next = text.verbs().in(verb.span().end(), sentence.end()).stream()
                .findFirst()
                .map(other -> other.span().start())
                .orElse(sentence.end());
        end = before(next, Word.ANSWER);
        stop = before(end, Word.STOP);
        mark = last(Word.MARK).or(this::unknownObject).orElse(null);
        by = last(Word.BY).orElse(null);
        passive = verb.meaning().isPassive() || by != null || !text.isChinese() && BE.matcher(text.folded())
                .region(Math.max(sentence.start(), verb.span().start() - BE_REACH), verb.span().start()).find();
    }

    /** Returns where the first word of a kind after the verb begins, if it is before a position. */
    private int before(int last, Word kind) {
        return text.words().in(verb.span().end(), last).stream().filter(word -> word.meaning() == kind).findFirst()
                .map(word -> word.span().start()).orElse(Math.max(last, verb.span().end()));
    }

    /** Returns the last word of a kind before the verb that has a target after it. */
    private Optional<TermMatch<Word>> last(Word kind) {
        List<TermMatch<Word>> words = text.words().in(begin, verb.span().start()).stream().filter(word -> word.meaning() == kind).toList();
        for (int i = words.size() - 1; i >= 0; i--) {
            int from = words.get(i).span().end();
            if (!text.actors().in(from, verb.span().start()).isEmpty() || !text.groups().in(from, verb.span().start()).isEmpty()
                    || kind == Word.BY && !text.bodies().in(from, verb.span().start()).isEmpty()) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** Returns the sign of the object of a verb that lists, although no actor is known in it. */
    private Optional<TermMatch<Word>> unknownObject() {
        boolean isList = LISTING.matcher(text.folded()).region(verb.span().start(), verb.span().end()).lookingAt();
        return text.words().in(begin, verb.span().start()).stream()
                .filter(word -> word.meaning() == Word.MARK)
                .reduce((first, second) -> second)
                .filter(word -> isList
                        && OBJECT.matcher(text.folded())
                                .region(word.span().start(), verb.span().start())
                                .matches());
    }

    TextSpan sentence() {
        return sentence;
    }

    /** Returns the end of what the verb governs: the next verb, or a word that tells why. */
    int stop() {
        return stop;
    }

    /** Returns the restriction of the verb: the first after it, otherwise the last before it. */
    Optional<TermMatch<Restriction>> restriction() {
        return text.restrictions().in(verb.span().end(), stop).stream()
                .findFirst()
                .or(() -> passive || mark != null
                        ? text.restrictions().in(begin, verb.span().start()).stream()
                                .reduce((first, second) -> second)
                        : Optional.empty());
    }

    /** Returns the acts that the clause names, also after a reason. */
    List<LegalAct> acts() {
        Map<String, LegalAct> acts = new LinkedHashMap<>();
        text.acts()
                .in(passive || begin == sentence.start() ? begin : verb.span().start(), end)
                .forEach(act -> acts.putIfAbsent(act.name(), act));
        return List.copyOf(acts.values());
    }

    /** Returns the bodies of which one may be the authority, the likeliest first. */
    List<SanctionAuthority> bodies() {
        if (!passive) {
            List<SanctionAuthority> before = new ArrayList<>(text.bodies()
                    .in(
                            sentence.start(),
                            mark == null ? verb.span().start() : mark.span().start()));
            before.removeIf(body -> SanctionTargets.isAgainst(text, body.span()));
            Collections.reverse(before);
            return before;
        }
        List<SanctionAuthority> after = text.bodies()
                .in(
                        by == null ? verb.span().end() : by.span().end(),
                        by == null ? stop : verb.span().start());
        return after.isEmpty()
                ? text.bodies().in(begin, verb.span().start()).stream()
                        .filter(body -> isOfRestriction(body.span()))
                        .toList()
                : after;
    }

    /** Returns true if words belong to the name of a restriction: “EU sanctions list”, “санкции ЕС”. */
    boolean isOfRestriction(TextSpan span) {
        return !text.restrictions().in(span.end(), span.end() + 2).isEmpty()
                || text.restrictions().lastFrom(span.start()).filter(each -> span.start() - each.span().end() <= 1).isPresent();
    }

    /** Returns the part in which targets are named. */
    Optional<TextSpan> targets() {
        int from = verb.span().end();
        int to = stop;
        if (by != null) {
            from = begin;
            to = by.span().start();
        } else if (mark != null) {
            from = mark.span().end();
            to = verb.span().start();
        } else if (passive && hasParties(begin, verb.span().start())) {
            from = begin;
            to = verb.span().start();
        }
        return from < to ? Optional.of(new TextSpan(from, to)) : Optional.empty();
    }

    private boolean hasParties(int from, int to) {
        return !text.groups().in(from, to).isEmpty()
                || text.actors().in(from, to).stream().map(ActorMention::span).anyMatch(span -> !isOfRestriction(span));
    }

    /** Returns where words that deny or defer the verb are looked for. */
    int realisFrom(TextSpan authority) {
        int first = authority != null
                        && sentence.contains(authority.start())
                        && authority.start() < verb.span().start()
                ? authority.start()
                : verb.span().start();
        int from = first;
        while (from > begin && COMMAS.indexOf(text.folded().charAt(from - 1)) < 0) {
            from--;
        }
        return Math.max(from, begin);
    }

    /** Returns the sign of a Chinese object, which is no sign of the future; null if there is none. */
    TextSpan mark() {
        return mark == null ? null : mark.span();
    }
}
