package org.amur.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.amur.actor.ActorKind;
import org.amur.actor.ActorRepository;
import org.amur.actor.ActorRow;

/** Recognises names of actors, kinds of records and questions for events in a search text. */
@ApplicationScoped
class EventQuestions {

    @Inject
    private ActorRepository actors;

    /** Finds the question of a text by the exact names of actors: one statement. */
    Optional<EventQuestion> find(String typed) {
        EventPhrase phrase = EventPhrase.of(typed);
        if (phrase.isPeriodAlone()) {
            return Optional.of(new EventQuestion(List.of(), phrase.period()));
        }
        Map<String, List<ActorRow>> named = actors.named(phrase.pairs().stream().flatMap(List::stream).distinct().toList());
        return phrase.pairs().stream().map(pair -> meant(pair, named))
                .filter(found -> found.size() == 2 || found.size() == 1 && phrase.period() != null)
                .findFirst().map(found -> new EventQuestion(found, phrase.period()));
    }

    /** Reads the words for a kind of record, if the rest is the exact name of an actor: one statement if there are any. */
    SearchWords read(String typed) {
        for (RecordGroup group : RecordGroup.values()) {
            String rest = EventPhrase.alone(group.removeFrom(typed));
            if (!rest.isEmpty() && !rest.equals(EventPhrase.alone(typed))) {
                Optional<ActorRow> actor = one(actors.named(List.of(rest)).getOrDefault(rest, List.of()));
                if (actor.isPresent()) {
                    return new SearchWords(typed, group, actor.get().name());
                }
            }
        }
        return new SearchWords(typed, null, typed);
    }

    /** Returns the different actors of all names; none if a name is unknown or ambiguous. */
    private static List<ActorRow> meant(List<String> names, Map<String, List<ActorRow>> named) {
        List<ActorRow> meant = new ArrayList<>();
        for (String name : names) {
            Optional<ActorRow> actor = one(named.getOrDefault(name, List.of()));
            if (actor.isEmpty() || meant.stream().anyMatch(other -> other.id() == actor.get().id())) {
                return List.of();
            }
            meant.add(actor.get());
        }
        return meant;
    }

    /** Returns the only actor of a name, or the only state among several. */
    private static Optional<ActorRow> one(List<ActorRow> actors) {
        List<ActorRow> states = actors.stream().filter(actor -> actor.kind() == ActorKind.STATE).toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
    }
}
