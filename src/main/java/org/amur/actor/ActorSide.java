package org.amur.actor;

import java.util.List;
import java.util.Locale;

import org.amur.text.Countries;

/**
 * Actor with everyone who counts for it: for a country its people, government bodies and companies, and for any actor
 * the holders of its offices during their terms.
 *
 * @param country code of the country that the actor is; null for a person, a company and the like
 * @param offices terms of people who do not count for the country anyway
 */
public record ActorSide(long id, String name, String country, List<Office> offices) {

    static ActorSide of(ActorRow actor) {
        return new ActorSide(actor.id(), actor.name(), isCountry(actor) ? actor.country() : null, List.of());
    }

    /** Returns the side of a country, without the id of the state, by its English name. */
    static ActorSide of(String country) {
        return new ActorSide(0, Countries.name(country, Locale.ENGLISH), country, List.of());
    }

    /** Recognises the European Union by its name, because its agencies are organisations of the same country code. */
    private static boolean isCountry(ActorRow actor) {
        return actor.kind() == ActorKind.STATE
                || Countries.name(actor.country(), Locale.ENGLISH).equalsIgnoreCase(actor.name());
    }

    ActorSide with(List<Office> offices) {
        return new ActorSide(id, name, country, List.copyOf(offices));
    }
}
