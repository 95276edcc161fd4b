package org.amur.history;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Answers of the database, each asked for once until the record changes, or for a minute; see {@link Counts}. */
final class Kept<V> {

    /** For how long at most: of two transactions the one that began first may end last, which {@link OtherNodes} does not see. */
    static final long NANOS = Duration.ofMinutes(1).toNanos();

    private final int most;
    private final LongSupplier changes;
    private final Map<Object, Answer<V>> answers = new ConcurrentHashMap<>();
    /** What is being asked now, and by whom. */
    private final Map<UnderWay, CompletableFuture<V>> underWay = new ConcurrentHashMap<>();

    /**
     * @param most    more questions than this, and all begins anew
     * @param changes how many changes of the record there have been
     */
    Kept(int most, LongSupplier changes) {
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
        UnderWay mine = new UnderWay(question, changes.getAsLong());
        CompletableFuture<V> result = new CompletableFuture<>();
        CompletableFuture<V> others = underWay.putIfAbsent(mine, result);
        return others == null ? ask(mine, result, asked) : await(others);
    }

    private V ask(UnderWay mine, CompletableFuture<V> result, Supplier<V> asked) {
        try {
            V value = asked.get();
            answers.put(mine.question(), new Answer<>(value, mine.change(), System.nanoTime()));
            result.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            // Whatever it is: nobody waits for ever.
            result.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(mine);
        }
    }

    /** What somebody else is told, or why they could not be: to ask once more would fail once more, and as slowly. */
    private static <V> V await(CompletableFuture<V> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /** @param change the last one that the answer knows of */
    private record UnderWay(Object question, long change) {
    }

    private record Answer<V>(V value, long change, long at) {

        boolean isStill(long changes) {
            return change == changes && System.nanoTime() - at < NANOS;
        }
    }
}
