package org.amur.screening;

import java.util.List;
import java.util.Set;

import org.amur.screening.name.BearerKind;
import org.amur.text.PartialDate;

/**
 * Person, organisation or thing with names: a list entry, an actor or a query. Independent of its origin; unknown
 * attributes are empty, and the gender is null.
 *
 * @param id          key chosen by the caller, unique in an index
 * @param names       names; none for a search by number only
 * @param countries   ISO 3166-1 alpha-2 codes, for any relation
 * @param birthDates  all claimed dates, in their precision
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
     * Creates a party with at most one birth date and one country, such as an actor or a query.
     *
     * @param birth   null if unknown
     * @param country null if unknown
     */
    public static Party of(String id, BearerKind kind, List<PartyName> names, PartialDate birth, String country,
            Set<Identifier> identifiers) {
        return new Party(id, kind, names, birth == null ? List.of() : List.of(birth), country == null ? Set.of() : Set.of(country),
                identifiers, null);
    }

    /** Creates a party with names only. */
    public static Party named(String id, BearerKind kind, List<PartyName> names) {
        return new Party(id, kind, names, List.of(), Set.of(), Set.of(), null);
    }

    /** Creates the party of a query by name. */
    public static Party asked(String name, BearerKind kind) {
        return named("", kind, List.of(PartyName.of(name)));
    }
}
