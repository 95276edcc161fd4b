package org.amur.intake.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.actor.ActorKind;
import org.amur.event.EventType;
import org.amur.event.ParticipantRole;
import org.amur.event.Realis;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.event.EventMention.EventParticipant;
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

        private boolean isInSentenceOf(Found other) {
            return draft.clause().sentence().equals(other.draft.clause().sentence());
        }

        private Set<MentionedActor> acting() {
            return draft.participants().stream()
                    .filter(each -> each.role() == ParticipantRole.ACTOR)
                    .map(EventParticipant::actor)
                    .collect(Collectors.toSet());
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

    /** Returns parts of the words that report an event, alike in “sign” and “signed”, in 联合巡航 and 巡航, in 签署协议 and 签署. */
    private Set<String> stems(EventDraft draft) {
        String words = draft.trigger().span().of(folded);
        return Character.isIdeographic(words.charAt(0))
                ? Stream.of(words.substring(0, Math.min(HAN_STEM, words.length())), words.substring(Math.max(0, words.length() - HAN_STEM)))
                        .collect(Collectors.toSet())
                : Stream.concat(
                                Stream.of(words.substring(0, Math.min(STEM, words.length()))),
                                LETTERS.matcher(words).results().map(MatchResult::group))
                        .collect(Collectors.toSet());
    }

    List<Found> all() {
        return found;
    }

    private static boolean isSame(Found one, Found other) {
        if (isPart(one, other) || isPart(other, one)) {
            return true;
        }
        if (one.type() != other.type()) {
            return false;
        }
        return isHeadlineOf(one, other)
                || isWithin(one.draft().actors(), other.draft().actors())
                        && (isRetold(one, other) || isSameRealis(one, other) && (isUndated(one, other) || isRepeated(one, other)));
    }

    private static boolean isHeadlineOf(Found headline, Found event) {
        return headline.isHeadline() && !event.isHeadline()
                && headline.draft().actors().stream().anyMatch(event.draft().actors()::contains);
    }

    private static boolean isRetold(Found one, Found other) {
        return one.isHeadline() || other.isInSentenceOf(one) && !other.draft().trigger().meaning().isVerb();
    }

    private static boolean isSameRealis(Found one, Found other) {
        return one.draft().realis() == other.draft().realis() || one.isVisit() && other.isVisit();
    }

    /** Tells whether the other has no day of its own, nor that of a heading, and a text tells such an event once. */
    private static boolean isUndated(Found one, Found other) {
        boolean agreement = one.type() == EventType.AGREE && one.draft().actors().equals(other.draft().actors())
                && other.dated().inference().filter(rule -> rule == Inference.DATE_OF_PARAGRAPH).isPresent();
        boolean undated = other.dated().inference().filter(rule -> rule != Inference.DATE_OF_HEADING).isPresent();
        return agreement || ONCE.contains(one.type()) && one.isVisit() == other.isVisit() && undated;
    }

    private static boolean isRepeated(Found one, Found other) {
        boolean again = areSame(one, other) && !Collections.disjoint(one.stems(), other.stems());
        return (other.isInSentenceOf(one) || again || ONCE.contains(one.type()))
                && agree(one.dated().date(), other.dated().date(), one.draft().realis() != Realis.HAPPENED);
    }

    /** Tells whether an event is a part of another that its sentence reports: an entry ban of sanctions, a meeting of a visit. */
    private static boolean isPart(Found whole, Found part) {
        if (!whole.isInSentenceOf(part) || whole.draft().realis() != part.draft().realis()) {
            return false;
        }
        boolean measure = whole.type() == EventType.SANCTION && part.type() == EventType.COERCE && whole.acting().equals(part.acting());
        return measure || isMeetingOfVisit(part, whole);
    }

    /** Tells whether a visitor meets a person of the country visited, or of an unknown one. */
    private static boolean isMeetingOfVisit(Found meeting, Found visit) {
        if (meeting.type() != EventType.CONSULT || meeting.isVisit() || !visit.isVisit()
                || !agree(meeting.dated().date(), visit.dated().date(), false)) {
            return false;
        }
        Set<MentionedActor> met = new HashSet<>(meeting.draft().actors());
        Set<MentionedActor> hosts = new HashSet<>(visit.draft().actors());
        boolean travels = met.removeAll(visit.acting());
        hosts.removeAll(visit.acting());
        return travels
                && !met.isEmpty()
                && met.stream().allMatch(actor -> actor.country() == null
                        ? actor.kind() == ActorKind.PERSON
                        : countries(hosts).contains(actor.country()));
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

    private static Found better(Found first, Found second) {
        if (first.isHeadline() != second.isHeadline()) {
            boolean vague = second.dated().words() == null && isOfStates(second.draft().actors(), first.draft().actors());
            return first.isHeadline() && !vague ? second : first;
        }
        if (first.type() != second.type()) {
            return first.type() == EventType.SANCTION ? first : second;
        }
        if (first.isInSentenceOf(second) && first.isVisit() != second.isVisit()) {
            return first.isVisit() ? second : first;
        }
        if (second.isInSentenceOf(first) && !second.draft().trigger().meaning().isVerb()) {
            return first;
        }
        boolean persons = isOfStates(first.draft().actors(), second.draft().actors());
        boolean more = second.draft().participants().size() > first.draft().participants().size();
        boolean same = second.draft().participants().size() == first.draft().participants().size();
        boolean dated = second.dated().words() != null
                && (first.dated().words() == null
                        || StatedDates.isOpen(first.dated().date()) && !StatedDates.isOpen(second.dated().date()));
        boolean happened = second.draft().realis() == Realis.HAPPENED
                && first.draft().realis() != Realis.HAPPENED
                && (second.dated().words() != null || first.dated().words() == null);
        return persons || more || happened ? second : same && dated ? first.datedAs(second) : first;
    }
}
