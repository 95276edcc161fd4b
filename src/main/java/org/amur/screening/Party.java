package org.amur.screening;

import java.util.List;
import java.util.Set;

import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;

/**
 * Somebody or something with names: an entry of a list, an actor, or what a person typed. Nothing in it is about where it comes
 * from; what is not known is empty, and the gender null.
 *
 * @param id          what the caller knows it by; unique in an index
 * @param names       none of who is asked for by numbers alone
 * @param countries   ISO 3166-1 alpha-2 codes, of whatever ties it to them
 * @param birthDates  all that are claimed, each as precise as it is
 */
public record Party(String id, BearerKind kind, List<PartyName> names, List<PartialDate> birthDates, Set<String> countries,
        Set<Identifier> identifiers, Gender gender) {

    public Party {
        names = List.copyOf(names);
        birthDates = List.copyOf(birthDates);
        countries = Set.copyOf(countries);
        identifiers = Set.copyOf(identifiers);
    }

    /**
     * One of which a single birth and a single country are said at most, as of an actor, or of whom a person asks for.
     *
     * @param birth   null if it is not known
     * @param country null if it is not known
     */
    public static Party of(String id, BearerKind kind, List<PartyName> names, PartialDate birth, String country,
            Set<Identifier> identifiers) {
        return new Party(id, kind, names, birth == null ? List.of() : List.of(birth), country == null ? Set.of() : Set.of(country),
                identifiers, null);
    }

    /** One of which no more is known than its names. */
    public static Party named(String id, BearerKind kind, List<PartyName> names) {
        return new Party(id, kind, names, List.of(), Set.of(), Set.of(), null);
    }

    /** A name that somebody asks about. */
    public static Party asked(String name, BearerKind kind) {
        return named("", kind, List.of(PartyName.of(name)));
    }
}
