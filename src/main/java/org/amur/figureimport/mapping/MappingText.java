package org.amur.figureimport.mapping;

import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;

import org.amur.web.RefusedException;

/**
 * JSON notation of a mapping:
 * {@code {"publisher": …, "columns": [{"name": …, "is": "VALUE", "says": {"FLOW": "export"}}], "says": {"REPORTER":
 * "GACC"}}}.
 */
public final class MappingText {

    /** Maximum length in characters, limited by the database column. */
    static final int MAX_LENGTH = 60_000;

    private MappingText() {
    }

    public static String write(Mapping mapping) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        mapping.columns().forEach(column -> columns.add(Json.createObjectBuilder().add("name", column.name())
                .add("is", column.part().name()).add("says", constants(column.constants()))));
        return Json.createObjectBuilder().add("publisher", mapping.publisher()).add("columns", columns)
                .add("says", constants(mapping.constants())).build().toString();
    }

    /**
     * Returns the notation for storage.
     *
     * @throws RefusedException if it is too long, as for a table of very many columns
     */
    public static String toKeep(Mapping mapping) {
        String text = write(mapping);
        if (text.length() > MAX_LENGTH) {
            throw new RefusedException(null, "figureImport.mapping.tooLong");
        }
        return text;
    }

    private static JsonObjectBuilder constants(Map<FigurePart, String> constants) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new EnumMap<FigurePart, String>(constants.isEmpty() ? new EnumMap<>(FigurePart.class) : constants)
                .forEach((part, text) -> object.add(part.name(), text));
        return object;
    }

    /**
     * Reads the notation.
     *
     * @throws IllegalArgumentException if {@link #write} did not write the text
     */
    public static Mapping read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject mapping = reader.readObject();
            return new Mapping(mapping.getString("publisher"), mapping.getJsonArray("columns").getValuesAs(JsonObject.class).stream()
                    .map(column -> new MappedColumn(column.getString("name"), FigurePart.valueOf(column.getString("is")),
                            constants(column.getJsonObject("says")))).toList(),
                            constants(mapping.getJsonObject("says")));
        } catch (JsonException | NullPointerException | ClassCastException e) {
            throw new IllegalArgumentException("No mapping: " + text, e);
        }
    }

    private static Map<FigurePart, String> constants(JsonObject object) {
        Map<FigurePart, String> constants = new EnumMap<>(FigurePart.class);
        object.keySet().forEach(name -> constants.put(FigurePart.valueOf(name), object.getString(name)));
        return constants;
    }
}
