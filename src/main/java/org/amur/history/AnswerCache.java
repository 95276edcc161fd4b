package org.amur.history;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import org.amur.jobs.SingleFlight;

/** Answers of the database, each asked for once until the record changes, or for a minute; see {@link CountCache}. */
final class AnswerCache<V> {

    /** For how long at most: of two transactions the one that began first may end last, which {@link ClusterChanges} does not see. */
    static final long NANOS = Duration.ofMinutes(1).toNanos();

    private final int most;
    private final LongSupplier changes;
    private final Map<Object, Answer<V>> answers = new ConcurrentHashMap<>();
    private final SingleFlight<Asked, V> underWay = new SingleFlight<>();

    /**
     * @param most    more questions than this, and all begins anew
     * @param changes how many changes of the record there have been
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
        // Read before it is asked: a change meanwhile makes the answer an old one.
        Asked asking = new Asked(question, changes.getAsLong());
        return underWay.of(asking, () -> ask(asking, asked));
    }

    private V ask(Asked asking, Supplier<V> asked) {
        V value = asked.get();
        answers.put(asking.question(), new Answer<>(value, asking.change(), System.nanoTime()));
        return value;
    }

    /** @param change the last one that the answer knows of */
    private record Asked(Object question, long change) {
    }

    private record Answer<V>(V value, long change, long at) {

        boolean isStill(long changes) {
            return change == changes && System.nanoTime() - at < NANOS;
        }
    }
}
