package org.amur.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonObject;

import org.amur.lists.read.ListCountryNames;

/**
 * Countries that an entry states as its own: nationalities, citizenships, places of birth, addresses and flags.
 * Returned as ISO 3166-1 alpha-2 codes for every spelling in {@link ListCountryNames}.
 */
public final class EntryCountries {

    private static final List<String> PARTS = List.of("countries", "birthPlaces", "addresses");

    private EntryCountries() {
    }

    /** Returns the code of a country named in a list. */
    public static Optional<String> code(String named) {
        return ListCountryNames.code(named);
    }

    /** Returns the country code of a statement such as an address, from its code or else its name. */
    public static Optional<String> code(JsonObject statement) {
        return code(statement.getString("countryCode", null)).or(() -> code(statement.getString("country", null)));
    }

    /** @param body the canonical form of an entry, see {@link ListedEntry#getBody} */
    public static Set<String> of(String body) {
        EntryStatements said = EntryStatements.of(body);
        return Stream.concat(PARTS.stream().flatMap(said::each).map(EntryCountries::code),
                said.features("FLAG").map(EntryCountries::code)).flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
