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

    private final int most;
    private final LongSupplier changes;
    private final Map<Object, Answer<V>> answers = new ConcurrentHashMap<>();
    private final SingleFlight<Asked, V> underWay = new SingleFlight<>();

    /**
     * Creates a cache.
     *
     * @param most    maximum entries; beyond it the cache is cleared
     * @param changes number of changes so far
     */
    AnswerCache(int most, LongSupplier changes) {
        this.most = most;
        this.changes = changes;
    }

    V of(Object question, Supplier<V> asked) {
        Answer<V> known = answers.get(question);
        if (known != null && known.isStill(changes.getAsLong())) {
            return known.value();
        }
        if (answers.size() >= most) {
            answers.clear();
        }
        // Read before the query, so that a concurrent change makes the result outdated.
        Asked asking = new Asked(question, changes.getAsLong());
        return underWay.get(asking, () -> ask(asking, asked));
    }

    private V ask(Asked asking, Supplier<V> asked) {
        V value = asked.get();
        answers.put(asking.question(), new Answer<>(value, asking.change(), System.nanoTime()));
        return value;
    }

    /**
     * Cached question.
     *
     * @param change number of changes that the result includes
     */
    private record Asked(Object question, long change) {
    }

    private record Answer<V>(V value, long change, long at) {

        boolean isStill(long changes) {
            return change == changes && System.nanoTime() - at < NANOS;
        }
    }
}
