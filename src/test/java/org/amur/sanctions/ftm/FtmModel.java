package org.amur.sanctions.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * FollowTheMoney schemata that Amur writes: properties, types and permitted values, from the publisher's {@code
 * defaultModel.json} (MIT licence, OpenSanctions).
 */
public final class FtmModel {

    private static final Map<String, Pattern> FORMS = Map.of(
            "date", Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?"),
            "url", Pattern.compile("https?://\\S+"), "topic", Pattern.compile("[a-z.]+"));

    private final JsonObject schemata;
    private final JsonObject types;

    public FtmModel() {
        try (InputStream in = FtmModel.class.getResourceAsStream("model.json");
                JsonReader reader = Json.createReader(in)) {
            JsonObject model = reader.readObject();
            schemata = model.getJsonObject("schemata");
            types = model.getJsonObject("types");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the description of a property of a schema or its ancestors; null if there is none. */
    JsonObject property(String schema, String name) {
        return ancestors(schema).stream().map(each -> schemata.getJsonObject(each).getJsonObject("properties"))
                .filter(properties -> properties.containsKey(name)).map(properties -> properties.getJsonObject(name))
                .findFirst().orElse(null);
    }

    private List<String> ancestors(String schema) {
        return texts(schemata.getJsonObject(schema).getJsonArray("schemata"));
    }

    /** Returns the violations of an entity. */
    public List<String> problems(JsonObject entity) {
        List<String> problems = new ArrayList<>();
        String schema = entity.getString("schema");
        if (!schemata.containsKey(schema)) {
            return List.of("no schema " + schema);
        }
        JsonObject properties = entity.getJsonObject("properties");
        for (String ancestor : ancestors(schema)) {
            JsonArray required = schemata.getJsonObject(ancestor).getJsonArray("required");
            texts(required == null ? JsonValue.EMPTY_JSON_ARRAY : required).stream()
                    .filter(name -> !properties.containsKey(name)).forEach(name -> problems.add(schema + " lacks " + name));
        }
        properties.forEach((name, values) -> {
            JsonObject property = property(schema, name);
            if (property == null) {
                problems.add(schema + " has no property " + name);
            } else {
                texts(values.asJsonArray()).stream().filter(text -> !isOfType(property.getString("type", "string"), text))
                        .forEach(text -> problems.add(schema + "." + name + " cannot be " + text));
            }
        });
        return problems;
    }

    private boolean isOfType(String type, String text) {
        JsonObject choice = types.getJsonObject(type);
        if (choice != null && choice.containsKey("values") && !choice.getJsonObject("values").containsKey(text)) {
            return false;
        }
        return !text.isBlank() && (!FORMS.containsKey(type) || FORMS.get(type).matcher(text).matches());
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
