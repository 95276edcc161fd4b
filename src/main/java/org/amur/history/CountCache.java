package org.amur.history;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.amur.database.DataChanged;

/**
 * Cache of row counts by filter, valid until the data changes. Counting a million rows takes far longer than reading
 * 25, and users paging through a list or sharing it need the same count.
 */
@ApplicationScoped
class CountCache {

    /** Maximum entries. */
    private static final int MAX_COUNTS = 1_000;
    /** Maximum large results. */
    private static final int MAX_RESULTS = 100;

    private final AtomicLong changes = new AtomicLong();
    private final AnswerCache<Object, Long> counts = cache(MAX_COUNTS);
    private final AnswerCache<Object, Object> results = cache(MAX_RESULTS);

    private static <V> AnswerCache<Object, V> cache(int maxEntries) {
        return new AnswerCache<>(Caffeine.newBuilder().maximumSize(maxEntries));
    }

    /**
     * Returns a count.
     *
     * @param query   all that the count depends on except the data
     * @param counter queries the database
     */
    long count(Object query, LongSupplier counter) {
        // Uncommitted changes must not be cached.
        return TransactionValue.isTransaction() ? counter.getAsLong() : countOutsideTransactions(query, counter);
    }

    long countOutsideTransactions(Object query, LongSupplier counter) {
        return counts.get(query, counter::getAsLong);
    }

    /**
     * Returns a result computed from many rows; callers must not modify it.
     *
     * @param question all that the result depends on except the data
     */
    @SuppressWarnings("unchecked")
    <T> T compute(Object question, Supplier<T> computation) {
        return TransactionValue.isTransaction() ? computation.get() : (T) results.get(question, computation::get);
    }

    /** Returns the number of changes that this node has made or seen. */
    long changes() {
        return changes.get();
    }

    void hear(@Observes DataChanged changed) {
        if (changed.concernsPages()) {
            changes.incrementAndGet();
            counts.clear();
            results.clear();
        }
    }
}
