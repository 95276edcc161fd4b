package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Cache of entry counts for a filter and some releases. An accepted release never changes, so that a count stays valid
 * while the same releases are requested.
 */
@ApplicationScoped
class EntryCounts {

    /** Cached filters; the cache is emptied when it is full. More filters than readers return to. */
    static final int MAX = 1_000;

    private final Map<Object, Long> counts = new ConcurrentHashMap<>();

    /**
     * @param query      everything that the count depends on except the parameters
     *
     * @param parameters parameters with the positions of the releases
     */
    long of(String query, Map<String, Object> parameters, LongSupplier counted) {
        List<Object> question = List.of(query, Map.copyOf(parameters));
        Long known = counts.get(question);
        if (known == null) {
            if (counts.size() >= MAX) {
                counts.clear();
            }
            known = counted.getAsLong();
            counts.put(question, known);
        }
        return known;
    }
}
