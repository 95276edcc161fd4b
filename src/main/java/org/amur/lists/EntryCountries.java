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
 * The countries that an entry names as its own: nationalities and citizenships, places of birth, addresses, a vessel's flag. As
 * the two letters of ISO 3166-1, whichever of the {@link ListCountryNames} the list has for one.
 */
public final class EntryCountries {

    private static final List<String> PARTS = List.of("countries", "birthPlaces", "addresses");

    private EntryCountries() {
    }

    /** The code of a country that a list names. */
    public static Optional<String> code(String named) {
        return ListCountryNames.code(named);
    }

    /** The code of the country of a statement such as an address, by its code or else by its name. */
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
