package org.amur.intake.event;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.amur.actor.ActorKind;
import org.amur.intake.actor.ActorReference;
import org.amur.intake.actor.MentionedActor;

/**
 * The two persons, of two countries, and the two states that a text is about: those that it names first. Reporters have no country, and
 * spokespersons only speak.
 */
record MainPair(List<MentionedActor> persons, List<MentionedActor> states) {

    private static final Pattern SPOKESPERSON = Pattern.compile("(?:发言人|\\bspokes\\w+ |пресс-секретар\\p{L}+ )$");
    private static final int REACH = 24;

    static MainPair of(EventText text) {
        Map<String, MentionedActor> states = text.states();
        Set<MentionedActor> persons = new LinkedHashSet<>();
        Set<MentionedActor> named = new LinkedHashSet<>();
        Set<MentionedActor> spokespersons = new HashSet<>();
        text.references().all().stream().filter(ActorReference::named).forEach(reference -> reference.actors().forEach(actor -> {
            if (actor.kind() == ActorKind.PERSON) {
                (isSpokesperson(text, reference) ? spokespersons : persons).add(actor);
            } else if (actor.kind() == ActorKind.STATE) {
                named.add(actor);
            }
        }));
        persons.removeAll(spokespersons);
        List<MentionedActor> two = firstOfTwoCountries(persons);
        List<MentionedActor> ofPersons = two.stream()
                .map(MentionedActor::country)
                .map(states::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new MainPair(two, ofPersons.size() == 2 ? ofPersons : two.isEmpty() ? firstTwo(named) : List.of());
    }

    private static boolean isSpokesperson(EventText text, ActorReference person) {
        int start = person.span().start();
        return SPOKESPERSON.matcher(text.between(Math.max(0, start - REACH), start)).find();
    }

    private static List<MentionedActor> firstOfTwoCountries(Set<MentionedActor> persons) {
        List<MentionedActor> known = persons.stream().filter(person -> person.country() != null).toList();
        return known.stream()
                .filter(person -> !person.country().equals(known.get(0).country()))
                .findFirst()
                .map(other -> List.of(known.get(0), other))
                .orElse(List.of());
    }

    private static List<MentionedActor> firstTwo(Set<MentionedActor> actors) {
        return actors.size() < 2 ? List.of() : actors.stream().limit(2).toList();
    }
}
