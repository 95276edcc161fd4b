package org.amur.web;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Field that differs between two versions of a record: its message key and both texts, null if empty. */
public record Difference(String key, String before, String after) implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Compares two versions, each given as texts by message key; returns the differences in the order of the fields.
     */
    public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream().filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> new Difference(key, before.get(key), after.get(key))).toList();
    }
}
