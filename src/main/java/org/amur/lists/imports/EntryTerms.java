package org.amur.lists.imports;

import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.lists.read.ListEntry.Identifier;
import org.amur.lists.read.ListEntry.Name;
import org.amur.lists.read.ListEntry;
import org.amur.text.SearchTerms;
import org.amur.text.ShortText;

/**
 * Search terms of an entry: words of its names and the publisher's numbers. The EU list uses one number in the file and
 * another in print.
 */
final class EntryTerms {

    private static final String IN_PRINT = "EU reference";

    private EntryTerms() {
    }

    static Set<String> of(ListEntry entry) {
        return of(entry.names().stream().map(Name::text), entry.reference(),
                entry.identifiers().stream().filter(each -> IN_PRINT.equals(each.kind())).map(Identifier::number).toList());
    }

    /**
     * Returns the terms of a stored entry.
     *
     * @param names names in their order
     * @param body  canonical form
     */
    static Set<String> of(List<String> names, String reference, String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonArray identifiers = reader.readObject().getJsonArray("identifiers");
            return of(names.stream(), reference, identifiers == null ? List.of() : identifiers.getValuesAs(JsonObject.class).stream()
                    .filter(each -> IN_PRINT.equals(each.getString("kind", null))).map(each -> each.getString("number", null)).toList());
        }
    }

    /** Names and numbers have separate limits, so that many names do not displace numbers. */
    private static Set<String> of(Stream<String> names, String reference, Collection<String> others) {
        Set<String> terms = new TreeSet<>(SearchTerms.of(names.toArray(String[]::new)));
        terms.addAll(SearchTerms.of(ShortText.to(reference, EntryWriter.MAX_REFERENCE_LENGTH)));
        others.forEach(other -> terms.addAll(SearchTerms.of(other)));
        return terms;
    }
}
