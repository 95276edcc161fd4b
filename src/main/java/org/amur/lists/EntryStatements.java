package org.amur.lists;

import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;

/** Statements of an entry, parsed from its canonical form ({@link ListedEntry#getBody}). */
public final class EntryStatements {

    private static final Pattern SPACE = Pattern.compile("(?<!\\\\)(?:\\\\u00(?:09|0a|0b|0c|0d)|[\\s\\p{Z}])+");
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private final JsonObject said;

    private EntryStatements(JsonObject said) {
        this.said = said;
    }

    /** @param body canonical form; white space is collapsed, because releases differ in it */
    public static EntryStatements of(String body) {
        try (JsonReader reader = READERS.createReader(new StringReader(SPACE.matcher(body).replaceAll(" ")))) {
            return new EntryStatements(reader.readObject());
        }
    }

    /**
     * Returns the statements of a part such as {@code names} or {@code addresses} in their order; none if the part is
     * empty.
     */
    public Stream<JsonObject> each(String part) {
        JsonArray statements = said.getJsonArray(part);
        return statements == null ? Stream.empty() : statements.stream().map(JsonValue::asJsonObject);
    }

    /** Returns the values of features of a kind such as {@code FLAG}. */
    public Stream<String> features(String kind) {
        return each("features").filter(feature -> kind.equals(feature.getString("kind", null)) && feature.containsKey("value"))
                .map(feature -> feature.getString("value"));
    }

    /** Returns true if a part has statements. */
    boolean has(String part) {
        return said.containsKey(part);
    }

    /** Returns the text of a part that is not an array of statements. */
    String text(String part) {
        return said.getString(part);
    }
}
