package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How many entries of some releases a filter finds, counted once: what stands in a release never changes, so that a count holds
 * as long as its releases are asked for.
 */
@ApplicationScoped
class EntryCounts {

    /** More filters than readers come back to; beyond it all begins anew. */
    static final int MOST = 1_000;

    private final Map<Object, Long> counts = new ConcurrentHashMap<>();

    /**
     * @param query      all that the count depends on but the parameters
     * @param parameters with the positions of the releases
     */
    long of(String query, Map<String, Object> parameters, LongSupplier counted) {
        List<Object> question = List.of(query, Map.copyOf(parameters));
        Long known = counts.get(question);
        if (known == null) {
            if (counts.size() >= MOST) {
                counts.clear();
            }
            known = counted.getAsLong();
            counts.put(question, known);
        }
        return known;
    }
}
