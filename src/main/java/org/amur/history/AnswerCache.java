package org.amur.history;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.amur.jobs.SingleFlight;

/** Cache of query results, valid until the data changes, or for a minute; see {@link CountCache}. */
final class AnswerCache<V> {

    /**
     * Maximum age: transactions may commit in another order than they began, which {@link ClusterChanges} does not
     * detect.
     */
    static final long NANOS = Duration.ofMinutes(1).toNanos();

    private final int maxEntries;
    private final LongSupplier changes;
    private final Map<Object, Result<V>> results = new ConcurrentHashMap<>();
    private final SingleFlight<Key, V> running = new SingleFlight<>();

    /**
     * Creates a cache.
     *
     * @param maxEntries beyond them the cache is cleared
     * @param changes    number of changes so far
     */
    AnswerCache(int maxEntries, LongSupplier changes) {
        this.maxEntries = maxEntries;
        this.changes = changes;
    }

    V get(Object question, Supplier<V> query) {
        Result<V> cached = results.get(question);
        if (cached != null && cached.isStill(changes.getAsLong())) {
            return cached.value();
        }
        if (results.size() >= maxEntries) {
            results.clear();
        }
        // Read before the query, so that a concurrent change makes the result outdated.
        Key key = new Key(question, changes.getAsLong());
        return running.get(key, () -> compute(key, query));
    }

    private V compute(Key key, Supplier<V> query) {
        V value = query.get();
        results.put(key.question(), new Result<>(value, key.change(), System.nanoTime()));
        return value;
    }

    /**
     * Question with the state of the data.
     *
     * @param change number of changes that the result includes
     */
    private record Key(Object question, long change) {
    }

    private record Result<V>(V value, long change, long at) {

        boolean isStill(long changes) {
            return change == changes && System.nanoTime() - at < NANOS;
        }
    }
}
