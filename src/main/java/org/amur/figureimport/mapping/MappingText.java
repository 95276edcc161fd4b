package org.amur.figureimport.mapping;

import org.amur.text.RecordJson;
import org.amur.web.RefusedException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON notation of a mapping:
 * {@code {"publisher": …, "columns": [{"name": …, "is": "VALUE", "says": {"FLOW": "export"}}], "says": {"REPORTER":
 * "GACC"}}}.
 */
public final class MappingText {

    /** Maximum length in characters, limited by the database column. */
    static final int MAX_LENGTH = 60_000;

    private static final JsonMapper JSON = RecordJson.mapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

    private MappingText() {
    }

    public static String write(Mapping mapping) {
        return JSON.writeValueAsString(mapping);
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

    public static Mapping read(String text) {
        return JSON.readValue(text, Mapping.class);
    }
}
