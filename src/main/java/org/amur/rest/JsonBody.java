package org.amur.rest;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;

import org.amur.text.ShortText;
import org.amur.web.RefusedException;

/** JSON object that a program sends to the API. */
public final class JsonBody {

    private static final int MAX_FIELD_LENGTH = 100;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonBody() {
    }

    /**
     * Reads a body.
     *
     * @param reader reads the object; values of another type than it expects are refused
     * @throws RefusedException if the body is not such an object in UTF-8
     */
    public static <T> T read(byte[] json, Function<JsonObject, T> reader) {
        try {
            return reader.apply(parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString()));
        } catch (CharacterCodingException e) {
            throw new RefusedException(null, "rest.utf8");
        } catch (ClassCastException e) {
            throw new RefusedException(null, "rest.json");
        }
    }

    /** The parser throws various exceptions, not only {@code JsonException}: on deep nesting or a very long number. */
    private static JsonObject parse(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            throw new RefusedException(null, "rest.json");
        }
    }

    /**
     * Refuses unknown fields: a mistyped one would be ignored unnoticed.
     *
     * @param place put before the field in the message
     */
    public static void refuseOthers(JsonObject sent, String place, List<String> known) {
        sent.keySet().stream().filter(field -> !known.contains(field)).findFirst().ifPresent(field -> {
            throw new RefusedException(null, "rest.field", place + ShortText.to(field, MAX_FIELD_LENGTH), String.join(", ", known));
        });
    }

    /** Returns the text of a field; null if it is absent or null. */
    public static String text(JsonObject sent, String field) {
        String text = sent.containsKey(field) && !sent.isNull(field) ? sent.getString(field) : null;
        if (text != null && text.indexOf(0) >= 0) {
            throw new RefusedException(field, "rest.nul");
        }
        return text;
    }
}
