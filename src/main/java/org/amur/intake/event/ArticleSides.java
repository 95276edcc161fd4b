package org.amur.intake.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.amur.intake.actor.MentionedActor;

/**
 * The two states that an article is about: those whose states, persons and bodies it mentions most.
 *
 * @param states two; empty if the article names fewer
 */
record ArticleSides(List<MentionedActor> states) {

    static ArticleSides of(EventText text) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        text.references().all().stream()
                .flatMap(reference -> reference.actors().stream())
                .filter(actor -> actor.country() != null && text.states().containsKey(actor.country()))
                .forEach(actor -> mentions.merge(actor.country(), 1, Integer::sum));
        List<MentionedActor> most = mentions.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed())
                .limit(2)
                .map(entry -> text.states().get(entry.getKey()))
                .toList();
        return new ArticleSides(most.size() < 2 ? List.of() : most);
    }

    /** Returns the other state, if an actor belongs to one of the two. */
    Optional<MentionedActor> opposite(MentionedActor actor) {
        return states.stream().anyMatch(state -> isOf(actor, state))
                ? states.stream().filter(state -> !isOf(actor, state)).findFirst()
                : Optional.empty();
    }

    private static boolean isOf(MentionedActor actor, MentionedActor state) {
        return state.country().equals(actor.country());
    }
}
