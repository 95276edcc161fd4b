package org.amur.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;

import org.amur.text.PartialDate;

/** Reader of seed files; their format is described in src/docs/seed.md and checked by a test. */
final class SeedFile {

    private SeedFile() {
    }

    static List<JsonObject> read(String name) {
        try (InputStream in = open(name + ".json"); JsonReader json = Json.createReader(in)) {
            return json.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String file) {
        return SeedFile.class.getResourceAsStream("/seed/" + file);
    }

    /** Returns the text of a key, or null. */
    static String text(JsonObject object, String key) {
        return object.getString(key, null);
    }

    static <E extends Enum<E>> E constant(JsonObject object, String key, Class<E> type) {
        return Enum.valueOf(type, object.getString(key));
    }

    /** Returns the date of a key, or null. */
    static PartialDate date(JsonObject object, String key) {
        return Optional.ofNullable(text(object, key)).map(PartialDate::parse).orElse(null);
    }

    /** Returns the objects in the array of a key; none if it is missing. */
    static List<JsonObject> objects(JsonObject object, String key) {
        JsonArray array = object.getJsonArray(key);
        return array == null ? List.of() : array.getValuesAs(JsonObject.class);
    }
}
