package org.amur.intake.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Finder of the speaker among the references beside a verb of speech. */
final class SpeakerFinder {

    private static final Pattern JOINED = Pattern.compile("[\\s,、]*(?:and|и|和|与|同|及|以及|with|together with|с|вместе с)?(?: the)?[\\s]*");
    private static final Pattern TOGETHER = Pattern.compile(
            ".*(?:together with|along with|jointly with|вместе с|со?вместно с|共同|一道)\\s*", Pattern.DOTALL);
    private static final Pattern TELLS = Pattern.compile("(?:told|tells?|telling|告诉)");
    private static final Pattern AND = Pattern.compile(
            "\\b(?:and|but|и|а|но|однако|зато) (?:also |later |then |\\w+ly |также |при этом )?$", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PARTICIPLE = Pattern.compile("[a-z]+ing");
    /** End of a Chinese clause of time before a verb of speech. */
    private static final Pattern OCCASION = Pattern.compile("^[^，。；]{0,16}(?:时|期间|后|中)[^，。；]{0,6}$|^[^，。；]{0,16}(?:时|期间|后|中)，[^，。；]{0,6}$");
    private static final Pattern GOVERNED = Pattern.compile("(?:向|对|同|与|和|跟|会见|会晤|接受|陪同|致电|答复|应|就|在)\\p{IsHan}{0,12}$");
    /** Words between a person and another one whom that person meets. */
    private static final Pattern MET = Pattern.compile(
            "[^.;]*\\s(?:на|в|после|по|перед|во|in|at|after|during|following|before)\\s[^.;]*\\s(?:с|со|with)\\s[^.;,]*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_AND = 24;

    private final SpeechText text;

    SpeakerFinder(SpeechText text) {
        this.text = text;
    }

    /** Returns the subject of a verb between two positions before it; of several joined, all. */
    List<MentionedActor> before(int start, int verb) {
        List<TermMatch<SpeechVerb>> verbs = text.verbs().in(start, verb);
        if (!verbs.isEmpty() && AND.matcher(text.folded().substring(Math.max(start, verb - LONGEST_AND), verb)).find()) {
            return before(start, verbs.get(0).span().start());
        }
        List<ActorReference> references = usable(text.references().in(start, verb));
        if (references.isEmpty()) {
            return List.of();
        }
        int index = beforeOccasion(references, verb).orElseGet(() -> subject(references));
        List<MentionedActor> holder = new EarlierSpeakers(text, this).holder(start, references.get(index));
        if (!holder.isEmpty()) {
            return holder;
        }
        Set<MentionedActor> speakers = new LinkedHashSet<>(references.get(index).actors());
        for (int i = index; i > 0 && joined(references.get(i - 1), references.get(i)); i--) {
            speakers.addAll(references.get(i - 1).actors());
        }
        int from = references.get(index).span().start();
        if (TOGETHER.matcher(text.folded().substring(Math.max(start, from - LONGEST_TITLE), from)).matches()) {
            references.stream().filter(ActorReference::isPerson).findFirst().ifPresent(first -> speakers.addAll(first.actors()));
        }
        return List.copyOf(speakers);
    }

    /** Returns the subject of the first verb of a sentence that another one follows: “X called it …, adding that”, “… and pledged”. */
    List<MentionedActor> coordinated(TextSpan verb) {
        int start = text.sentence(verb.start()).start();
        List<TermMatch<SpeechVerb>> verbs = text.verbs().in(start, verb.start());
        boolean follows = PARTICIPLE.matcher(verb.of(text.folded())).matches()
                || AND.matcher(text.folded().substring(Math.max(start, verb.start() - LONGEST_AND), verb.start())).find();
        return follows && !verbs.isEmpty() ? before(start, verbs.get(0).span().start()) : List.of();
    }

    /** Returns the organisation that spoke before, if “it” or “the statement” is beside a verb. */
    List<MentionedActor> carried(TextSpan verb) {
        return new EarlierSpeakers(text, this).of(verb);
    }

    /** Returns the speaker of 王毅会见普京时表示; empty if no words such as 时 follow the last reference. */
    private OptionalInt beforeOccasion(List<ActorReference> references, int verb) {
        int last = references.size() - 1;
        int end = references.get(last).span().end();
        if (last == 0 || end >= verb || !OCCASION.matcher(text.folded().substring(end, verb)).find()) {
            return OptionalInt.empty();
        }
        return IntStream.range(0, last).map(i -> last - 1 - i)
                .filter(i -> !isGoverned(references, i) && isInClause(references.get(i), references.get(last))).findFirst();
    }

    private boolean isInClause(ActorReference one, ActorReference other) {
        return text.folded().substring(Math.min(one.span().end(), other.span().start()), other.span().start()).indexOf('，') < 0;
    }

    private boolean isGoverned(List<ActorReference> references, int index) {
        int start = index == 0 ? 0 : references.get(index - 1).span().end();
        int end = references.get(index).span().start();
        return start <= end && GOVERNED.matcher(text.folded().substring(Math.max(start, end - LONGEST_AND), end)).find();
    }

    /** The last that is no possessor; a person before an organisation of that person. */
    private int subject(List<ActorReference> references) {
        int last = references.size() - 1;
        if (text.article().language() != TextLanguage.ZH) {
            while (last > 0 && isOfMeeting(references, last)) {
                last--;
            }
        }
        while (last > 0 && (isPossessor(references.get(last)) || !references.get(last).isPerson() && references.get(last - 1).isPerson())) {
            last--;
        }
        return last;
    }

    /** Matches Y of “X, in talks with Y, said”. */
    private boolean isOfMeeting(List<ActorReference> references, int index) {
        int from = references.get(index - 1).span().end();
        int to = references.get(index).span().start();
        return references.get(index - 1).isPerson() && from < to && MET.matcher(text.folded().substring(from, to)).matches();
    }

    private boolean isPossessor(ActorReference reference) {
        return text.folded().startsWith("'s ", reference.span().end());
    }

    private boolean joined(ActorReference first, ActorReference second) {
        if (first.span().end() >= second.span().start() || first.isPerson() != second.isPerson()) {
            return false;
        }
        String between = text.folded().substring(first.span().end(), second.span().start());
        return !between.isBlank() && JOINED.matcher(between).matches();
    }

    /** Returns the first reference of a part of the text, a person before an organisation; the others joined to it, too. */
    List<MentionedActor> after(int start, int end) {
        List<ActorReference> references = usable(text.references().in(start, Math.max(start, end)));
        Optional<ActorReference> first = references.stream().filter(ActorReference::isPerson).findFirst()
                .or(() -> references.stream().findFirst());
        List<MentionedActor> speakers = new ArrayList<>();
        if (first.isPresent()) {
            int index = references.indexOf(first.get());
            speakers.addAll(first.get().actors());
            for (int i = index + 1; i < references.size() && joined(references.get(i - 1), references.get(i)); i++) {
                speakers.addAll(references.get(i).actors());
            }
        }
        return List.copyOf(speakers);
    }

    private static List<ActorReference> usable(List<ActorReference> references) {
        return references.stream().filter(reference -> !reference.actors().isEmpty()).toList();
    }

    /** Returns to whom a speaker tells something. */
    List<MentionedActor> addressees(TextSpan verb, int end) {
        if (!TELLS.matcher(verb.of(text.folded())).matches()) {
            return List.of();
        }
        return usable(text.references().in(verb.end(), Math.max(verb.end(), Math.min(end, verb.end() + 40)))).stream().limit(1)
                .flatMap(reference -> reference.actors().stream()).toList();
    }
}
