package org.amur.intake.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.amur.event.Realis;
import org.amur.intake.actor.ActorMention;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.date.DateMention;
import org.amur.intake.event.EventMention.EventParticipant;
import org.amur.intake.statement.StatementMention;
import org.amur.intake.text.ArticleText;
import org.amur.intake.text.TermMatch;
import org.amur.intake.text.TextLanguage;
import org.amur.intake.text.TextSpan;

/** Finds the events that a text reports, by a trilingual lexicon. */
public final class EventReader {

    private EventReader() {
    }

    /** Returns all events in text order, each once. */
    public static List<EventMention> read(
            ArticleText article,
            List<ActorMention> actors,
            List<DateMention> dates,
            List<StatementMention> statements) {
        if (article.sentences().isEmpty()) {
            return List.of();
        }
        EventText text = EventText.of(article, actors, dates, statements);
        List<EventDraft> drafts = drafts(text);
        EventDating dating = new EventDating(text, drafts);
        EventMerger merger = new EventMerger(text.folded());
        for (int i = 0; i < drafts.size(); i++) {
            boolean headline = text.isHeadline(drafts.get(i).clause().sentence());
            merger.add(drafts.get(i), dating.of(drafts.get(i), i == 0), headline);
        }
        Map<TextSpan, Set<MentionedActor>> named = new HashMap<>();
        SovietUnion sovietUnion = new SovietUnion(text);
        return merger.all().stream()
                .map(found -> event(
                        text,
                        found,
                        sovietUnion.among(found.draft().participants(), found.dated().date()),
                        named.computeIfAbsent(found.draft().clause().sentence(), sentence -> named(text, sentence))))
                .sorted(Comparator.comparing(EventMention::trigger)).toList();
    }

    private static List<EventDraft> drafts(EventText text) {
        boolean han = text.article().language() == TextLanguage.ZH;
        RealisRule realis = new RealisRule(text);
        ParticipantFinder finder = new ParticipantFinder(text);
        List<EventDraft> drafts = new ArrayList<>();
        for (TermMatch<EventTrigger> trigger : text.triggers().all()) {
            EventClause clause = new EventClause(text, trigger);
            List<EventParticipant> participants = finder.of(trigger, clause);
            EventDraft draft = new EventDraft(trigger, clause, realis.of(trigger, clause), participants);
            if (!participants.isEmpty() && (drafts.isEmpty() || !isWish(draft, drafts.get(drafts.size() - 1), han))) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** A wish or reproach is one event with what it is about: “opposed sanctions”. */
    private static boolean isWish(EventDraft draft, EventDraft before, boolean han) {
        return draft.realis() == Realis.HYPOTHETICAL && before.clause().sentence().equals(draft.clause().sentence())
                && RealisRule.WISHES.contains(before.trigger().meaning().type())
                && (before.actors().containsAll(draft.actors())
                        || (han || !draft.trigger().meaning().isVerb()) && draft.actors().stream().anyMatch(before.actors()::contains));
    }

    /** Returns the actors that a sentence names, rather than “he” or “both sides”. */
    private static Set<MentionedActor> named(EventText text, TextSpan sentence) {
        return text.references().in(sentence).stream()
                .filter(ActorReference::named)
                .flatMap(reference -> reference.actors().stream())
                .collect(Collectors.toSet());
    }

    private static EventMention event(EventText text, EventMerger.Found found, List<EventParticipant> participants,
            Set<MentionedActor> named) {
        EventDraft draft = found.draft();
        Optional<Inference> unnamed = participants.stream().map(EventParticipant::actor).allMatch(named::contains)
                ? Optional.empty()
                : Optional.of(Inference.PARTICIPANTS_NOT_NAMED);
        List<Inference> inferences =
                Stream.of(found.dated().inference(), unnamed).flatMap(Optional::stream).toList();
        return new EventMention(
                draft.clause().sentence(),
                draft.trigger().span(),
                draft.trigger().meaning().type(),
                draft.realis(),
                found.dated().date(),
                found.dated().words(),
                PlaceFinder.of(text, draft.trigger(), draft.clause()),
                participants,
                inferences);
    }
}
