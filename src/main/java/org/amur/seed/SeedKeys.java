package org.amur.seed;

import java.util.HashMap;
import java.util.Map;

import org.amur.web.Option;

/** Which record a key of the seed files became: what later files refer to. */
final class SeedKeys {

    private final Map<String, Option> records = new HashMap<>();

    void put(String kind, String key, long id, String title) {
        records.put(kind + " " + key, new Option(id, title));
    }

    /** @return null for a null key */
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
