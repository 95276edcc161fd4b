package org.amur.event;

import java.util.List;
import java.util.function.LongFunction;

import org.amur.actor.ActorRepository;
import org.amur.actor.ActorSide;
import org.amur.web.Option;

/**
 * Actor requested in a parameter of an address, by id or by a typed name. Views call its getters.
 *
 * @param typed   value of the parameter; null if it is missing
 * @param chosen  null if there is none, or the name is ambiguous or unknown
 * @param choices actors that an ambiguous name may mean
 */
public record RequestedActor(String parameter, String typed, Option chosen, List<Option> choices) {

    private static final int CHOICES = 10;

    /** @param find finds an actor by its id; returns null if there is none */
    static RequestedActor of(String parameter, String typed, ActorRepository actors, LongFunction<Option> find) {
        if (typed == null || typed.isBlank()) {
            return new RequestedActor(parameter, null, null, List.of());
        }
        if (isId(typed)) {
            return new RequestedActor(parameter, typed, find.apply(Long.parseLong(typed)), List.of());
        }
        List<Option> meant = actors.meant(typed, CHOICES);
        return meant.size() == 1 ? new RequestedActor(parameter, typed, meant.get(0), List.of())
                : new RequestedActor(parameter, typed, null, meant);
    }

    /** Tells whether a value is an id, rather than a name or nothing. */
    static boolean isId(String typed) {
        return typed != null && typed.matches("\\d{1,18}");
    }

    /** Returns this actor with the name of the side; without an actor if none has its id. */
    RequestedActor named(List<ActorSide> sides) {
        return chosen == null ? this : new RequestedActor(parameter, typed, sides.stream().filter(side -> side.id() == chosen.id())
                .findFirst().map(side -> new Option(side.id(), side.name())).orElse(null), choices);
    }

    /** Tells whether no actor is requested, or exactly one matches. */
    boolean isClear() {
        return typed == null || chosen != null;
    }

    /** Returns the name of the actor, or the typed text if no actor is chosen. */
    public String getLabel() {
        return chosen == null ? typed : chosen.label();
    }
}
