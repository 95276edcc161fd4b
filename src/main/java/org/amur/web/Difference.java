package org.amur.web;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** One field in which two versions of a record differ: its message key and both texts, null where it is empty. */
public final class Difference implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String before;
    private final String after;

    Difference(String key, String before, String after) {
        this.key = key;
        this.before = before;
        this.after = after;
    }

    /** What differs between two versions, each given as texts by message key; in the order of their fields. */
    public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream().filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .map(key -> new Difference(key, before.get(key), after.get(key))).toList();
    }

    public String getKey() {
        return key;
    }

    public String getBefore() {
        return before;
    }

    public String getAfter() {
        return after;
    }
}
