package org.amur.intake.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;
import org.amur.intake.text.SpanIndex;

/** The two persons, of two countries, and the two states that a text is about: those that it names first. Reporters have no country. */
record MainPair(List<MentionedActor> persons, List<MentionedActor> states) {

    static MainPair of(SpanIndex<ActorReference> references, Map<String, MentionedActor> states) {
        Map<MentionedActor, Boolean> persons = new LinkedHashMap<>();
        Map<MentionedActor, Boolean> named = new LinkedHashMap<>();
        references.all().stream().filter(ActorReference::named).flatMap(reference -> reference.actors().stream()).forEach(actor -> {
            if (actor.kind() == ActorKind.PERSON) {
                persons.put(actor, true);
            } else if (actor.kind() == ActorKind.STATE) {
                named.put(actor, true);
            }
        });
        List<MentionedActor> two = firstOfTwoCountries(persons);
        List<MentionedActor> ofPersons = two.stream()
                .map(MentionedActor::country)
                .map(states::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new MainPair(two, ofPersons.size() == 2 ? ofPersons : two.isEmpty() ? firstTwo(named) : List.of());
    }

    private static List<MentionedActor> firstOfTwoCountries(Map<MentionedActor, Boolean> persons) {
        List<MentionedActor> known = persons.keySet().stream().filter(person -> person.country() != null).toList();
        return known.stream()
                .filter(person -> !person.country().equals(known.get(0).country()))
                .findFirst()
                .map(other -> List.of(known.get(0), other))
                .orElse(List.of());
    }

    private static List<MentionedActor> firstTwo(Map<MentionedActor, Boolean> actors) {
        return actors.size() < 2 ? List.of() : actors.keySet().stream().limit(2).toList();
    }
}
