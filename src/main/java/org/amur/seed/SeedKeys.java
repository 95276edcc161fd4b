package org.amur.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.json.JsonObject;

import org.amur.web.Option;

/** Mapping of the keys in seed files to the records created from them, for references in later files. */
final class SeedKeys {

    private final Map<String, Option> records = new HashMap<>();

    void put(String kind, String key, long id, String title) {
        records.put(kind + " " + key, new Option(id, title));
    }

    /**
     * Stores the records of a file, with their ids in the same order.
     *
     * @param title returns the title of a form
     */
    <F> void putAll(String kind, List<JsonObject> records, List<F> forms, List<Long> ids, Function<F, String> title) {
        for (int i = 0; i < records.size(); i++) {
            put(kind, records.get(i).getString("key"), ids.get(i), title.apply(forms.get(i)));
        }
    }

    /**
     * Returns the record of a key.
     *
     * @return null for a null key
     */
    Option get(String kind, String key) {
        if (key == null) {
            return null;
        }
        Option record = records.get(kind + " " + key);
        if (record == null) {
            throw new IllegalStateException("The seed names no " + kind + " " + key);
        }
        return record;
    }
}
