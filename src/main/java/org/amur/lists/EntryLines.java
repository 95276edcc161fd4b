package org.amur.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** Content of an entry as lines of text, one for each statement, from its canonical form. */
public final class EntryLines {

    /** Parts of an entry in display order. */
    static final List<String> PARTS = List.of("kind", "names", "births", "birthPlaces", "countries", "identifiers", "addresses",
            "features", "programmes", "dates", "legalBases", "links", "remarks");

    /** Fields of a statement that form its text; the other fields except the publisher's number are details. */
    private static final Map<String, List<String>> TEXTS = Map.ofEntries(Map.entry("names", List.of("text")),
            Map.entry("births", List.of("said")), Map.entry("birthPlaces", List.of("text", "city", "region", "country")),
            Map.entry("countries", List.of("country")), Map.entry("identifiers", List.of("number")),
            Map.entry("addresses", List.of("street", "city", "region", "postcode", "country")),
            Map.entry("features", List.of("value")), Map.entry("programmes", List.of("code")),
            Map.entry("dates", List.of("value")), Map.entry("legalBases", List.of("title")), Map.entry("links", List.of("name")),
            Map.entry("remarks", List.of("text")));

    static final EntryLines NOTHING = of("{}");

    private final EntryStatements said;

    private EntryLines(EntryStatements said) {
        this.said = said;
    }

    static EntryLines of(ListedEntry entry) {
        return of(entry.getBody());
    }

    static EntryLines of(String json) {
        return new EntryLines(EntryStatements.of(json));
    }

    /** Returns the parts that have statements. */
    public List<String> getParts() {
        return PARTS.stream().filter(said::has).toList();
    }

    /** Returns the statements of a part. */
    public List<StatementLine> lines(String part) {
        if (!TEXTS.containsKey(part)) {
            return said.has(part) ? List.of(new StatementLine(said.text(part),
                    said.has("kindSaid") ? List.of(said.text("kindSaid")) : List.of())) : List.of();
        }
        return said.each(part).map(each -> line(part, each)).toList();
    }

    private static StatementLine line(String part, JsonObject statement) {
        List<String> texts = TEXTS.get(part);
        String text = texts.stream().map(key -> statement.getString(key, null)).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        List<String> details = new ArrayList<>();
        statement.forEach((key, value) -> {
            if (!texts.contains(key) && !key.equals("id") && value.getValueType() == JsonValue.ValueType.STRING) {
                details.add(statement.getString(key));
            }
        });
        if (text.isEmpty() && !details.isEmpty()) {
            return new StatementLine(details.get(details.size() - 1), details.subList(0, details.size() - 1), statement);
        }
        return new StatementLine(text, Stream.concat(details.stream(), parts(statement)).distinct().filter(each -> !each.equals(text))
                .toList(), statement);
    }

    private static Stream<String> parts(JsonObject statement) {
        JsonArray parts = statement.getJsonArray("parts");
        return parts == null ? Stream.empty() : parts.stream().map(JsonValue::asJsonObject).map(StatementLine::part);
    }
}
