package org.amur.history;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Cache of row counts by filter, valid until the data changes. Counting a million rows takes far longer than reading
 * 25, and users paging through a list or sharing it need the same count. Commands on this node invalidate it at once;
 * commands on other nodes within a second ({@link ClusterChanges}).
 */
@ApplicationScoped
class CountCache {

    /**
     * Maximum age: transactions may commit in another order than they began, which {@link ClusterChanges} does not
     * detect.
     */
    static final Duration MAX_AGE = Duration.ofMinutes(1);
    /** Maximum entries, more than the filters used in that time. */
    private static final int MAX_COUNTS = 1_000;
    /** Maximum large results. */
    private static final int MAX_RESULTS = 100;

    private final AtomicLong changes = new AtomicLong();
    private final AtomicReference<Instant> newest = new AtomicReference<>(Instant.MIN);
    private final AnswerCache<Object, Long> counts = cache(MAX_COUNTS);
    private final AnswerCache<Object, Object> results = cache(MAX_RESULTS);

    private static <V> AnswerCache<Object, V> cache(int maxEntries) {
        return new AnswerCache<>(Caffeine.newBuilder().maximumSize(maxEntries).expireAfterWrite(MAX_AGE));
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

    /** Invalidates the cache if the time of the database's last change is new: another node may have made it. */
    void notice(Instant last) {
        if (newest.getAndUpdate(before -> later(before, last)).isBefore(last)) {
            invalidate();
        }
    }

    /** Marks the current transaction as one that changes data. */
    void change() {
        TransactionValue.of(CountCache.class, () -> {
            Instant now = TransactionInstant.current().toInstant();
            TransactionValue.atEnd(() -> changed(now));
            return true;
        });
    }

    private void changed(Instant at) {
        newest.updateAndGet(before -> later(before, at));
        invalidate();
    }

    private void invalidate() {
        changes.incrementAndGet();
        counts.clear();
        results.clear();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
