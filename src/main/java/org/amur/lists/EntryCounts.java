package org.amur.lists;

import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

import org.amur.history.AnswerCache;

/**
 * Cache of entry counts for a filter and some releases. An accepted release never changes, so that a count stays valid
 * while the same releases are requested.
 */
@ApplicationScoped
class EntryCounts {

    /** Cached filters: more than readers return to. */
    private static final int MAX = 1_000;

    private final AnswerCache<Object, Long> counts = new AnswerCache<>(Caffeine.newBuilder().maximumSize(MAX));

    /**
     * @param query      everything that the count depends on except the parameters
     *
     * @param parameters parameters with the positions of the releases
     */
    long of(String query, Map<String, Object> parameters, LongSupplier counted) {
        return counts.get(List.of(query, Map.copyOf(parameters)), counted::getAsLong);
    }

    void clear() {
        counts.clear();
    }
}
