package org.amur.intake.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.event.Realis;
import org.amur.intake.actor.MentionedActor;
import org.amur.text.PartialDate;

/** Remover of repetitions: an event that a text tells twice, as in the headline and in the body, is one. */
final class EventMerger {

    /** Events before, with which one is compared. */
    private static final int FARTHEST = 150;

    /** Types of which a text rarely tells two at one time with the same participants. */
    private static final Set<EventType> ONCE = EnumSet.of(EventType.CONSULT, EventType.ASSAULT, EventType.MOBILIZE);
    private static final int STEM = 4;
    private static final int HAN_STEM = 2;
    /** First letters of a word longer than a stem. */
    private static final Pattern LETTERS = Pattern.compile("(?<!\\p{L})\\p{L}{5}");

    private final String folded;
    private final List<Found> found = new ArrayList<>();

    /** Event with its date. */
    record Found(EventDraft draft, EventDating.Dated dated, boolean isHeadline, Set<String> stems) {

        private EventType type() {
            return draft.trigger().meaning().type();
        }

        /** Returns the event where the text has it first, with the date that the text gives where it has it again. */
        private Found datedAs(Found other) {
            return new Found(draft, other.dated.by(Inference.DATE_OF_REPETITION), isHeadline, stems);
        }

        private boolean isVisit() {
            return draft.trigger().meaning().roles() == EventTrigger.Roles.TO;
        }
    }

    EventMerger(String folded) {
        this.folded = folded;
    }

    void add(EventDraft draft, EventDating.Dated dated, boolean isHeadline) {
        Found event = new Found(draft, dated, isHeadline, stems(draft));
        for (int i = Math.max(0, found.size() - FARTHEST); i < found.size(); i++) {
            if (isSame(found.get(i), event)) {
                found.set(i, better(found.get(i), event));
                return;
            }
        }
        found.add(event);
    }

    /** Returns parts of the words that report an event, alike in “sign” and “signed”, in 联合巡航 and 巡航. */
    private Set<String> stems(EventDraft draft) {
        String words = draft.trigger().span().of(folded);
        return Character.isIdeographic(words.charAt(0))
                ? Set.of(words.substring(Math.max(0, words.length() - HAN_STEM)))
                : Stream.concat(
                                Stream.of(words.substring(0, Math.min(STEM, words.length()))),
                                LETTERS.matcher(words).results().map(MatchResult::group))
                        .collect(Collectors.toSet());
    }

    List<Found> all() {
        return found;
    }

    private static boolean isSame(Found one, Found other) {
        if (one.type() == other.type()
                && one.isHeadline()
                && !other.isHeadline()
                && one.draft().actors().stream().anyMatch(other.draft().actors()::contains)) {
            return true;
        }
        if (one.type() != other.type() || !isWithin(one.draft().actors(), other.draft().actors())) {
            return false;
        }
        boolean retold = one.isHeadline() || other.draft().clause().sentence().equals(one.draft().clause().sentence())
                && !other.draft().trigger().meaning().isVerb();
        boolean sameRealis = one.draft().realis() == other.draft().realis() || one.isVisit() && other.isVisit();
        boolean inSentence =
                other.draft().clause().sentence().equals(one.draft().clause().sentence());
        boolean again = areSame(one, other)
                && !Collections.disjoint(one.stems(), other.stems());
        boolean repeated = inSentence
                || again;
        boolean inherited = ONCE.contains(one.type()) && one.isVisit() == other.isVisit()
                && sameRealis && other.dated().inference().isPresent();
        return retold
                || inherited
                || sameRealis
                        && (repeated || ONCE.contains(one.type()))
                        && agree(
                                one.dated().date(),
                                other.dated().date(),
                                one.draft().realis() != Realis.HAPPENED);
    }

    /** One set has all of the other, or one has the states of the other's persons. */
    private static boolean isWithin(Set<MentionedActor> one, Set<MentionedActor> other) {
        return one.containsAll(other) || other.containsAll(one) || isOfStates(one, other) || isOfStates(other, one);
    }

    /** The actors are equal, or two are the same; of agreements a text often tells several with some of the same actors. */
    private static boolean areSame(Found one, Found other) {
        return one.draft().actors().equals(other.draft().actors())
                || one.type() != EventType.AGREE
                        && one.draft().actors().stream().filter(other.draft().actors()::contains).count() > 1;
    }

    private static boolean isOfStates(Set<MentionedActor> states, Set<MentionedActor> persons) {
        return states.stream().allMatch(actor -> actor.kind() == ActorKind.STATE && actor.country() != null)
                && persons.stream().allMatch(actor -> actor.kind() == ActorKind.PERSON && actor.country() != null)
                && countries(states).equals(countries(persons));
    }

    private static Set<String> countries(Set<MentionedActor> actors) {
        return actors.stream().map(MentionedActor::country).collect(Collectors.toSet());
    }

    /** Two dates agree if they are equal, if one lies within the other, or if one is implied only. */
    private static boolean agree(PartialDate one, PartialDate other, boolean loose) {
        return loose || one.isUnknown() || other.isUnknown() || one.overlaps(other.getEarliest(), other.getLatest());
    }

    private static boolean isOpen(PartialDate date) {
        return date.getEarliest() == null || date.getLatest() == null;
    }

    private static Found better(Found first, Found second) {
        if (first.isHeadline() != second.isHeadline()) {
            return first.isHeadline() ? second : first;
        }
        if (second.draft().clause().sentence().equals(first.draft().clause().sentence()) && !second.draft().trigger().meaning().isVerb()) {
            return first;
        }
        boolean persons = isOfStates(first.draft().actors(), second.draft().actors());
        boolean more = second.draft().participants().size() > first.draft().participants().size();
        boolean same = second.draft().participants().size() == first.draft().participants().size();
        boolean dated = second.dated().words() != null
                && (first.dated().words() == null || isOpen(first.dated().date()) && !isOpen(second.dated().date()));
        boolean happened = second.draft().realis() == Realis.HAPPENED
                && first.draft().realis() != Realis.HAPPENED
                && (second.dated().words() != null || first.dated().words() == null);
        return persons || more || happened ? second : same && dated ? first.datedAs(second) : first;
    }
}
