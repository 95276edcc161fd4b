package org.amur.history;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * How many rows a list has, counted once for every filter until the record changes: to count a million rows takes far
 * longer than to read 25 of them, who turns pages asks the same again and again, and several people at one time are told what
 * one of them counts. A command of this node ends what was counted before it; where several nodes share a database, what
 * another one changed is counted in after a few seconds.
 */
@ApplicationScoped
class Counts {

    private static final long KEPT_NANOS = Duration.ofSeconds(5).toNanos();
    /** More filters than readers ask for in that time; beyond it all begins anew. */
    private static final int MOST = 1_000;

    private final Map<Object, Count> counts = new ConcurrentHashMap<>();
    /** What is being counted now, and by whom. */
    private final Map<UnderWay, CompletableFuture<Long>> underWay = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /**
     * @param query   all that the count depends on but the present state of the record
     * @param counted asks the database
     */
    long of(Object query, LongSupplier counted) {
        // What a transaction sees of itself may never come to be.
        return TransactionValue.isTransaction() ? counted.getAsLong() : outsideTransactions(query, counted);
    }

    long outsideTransactions(Object query, LongSupplier counted) {
        Count known = counts.get(query);
        if (known != null && known.isStill(changes.get())) {
            return known.rows();
        }
        if (counts.size() >= MOST) {
            counts.clear();
        }
        // Read before it is counted: a change meanwhile makes the count an old one.
        UnderWay mine = new UnderWay(query, changes.get());
        CompletableFuture<Long> result = new CompletableFuture<>();
        CompletableFuture<Long> others = underWay.putIfAbsent(mine, result);
        return others == null ? count(mine, result, counted) : await(others);
    }

    private long count(UnderWay mine, CompletableFuture<Long> result, LongSupplier counted) {
        try {
            long rows = counted.getAsLong();
            counts.put(mine.query(), new Count(rows, mine.change(), System.nanoTime()));
            result.complete(rows);
            return rows;
        } catch (RuntimeException | Error e) {
            // Whatever it is: nobody waits for ever.
            result.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(mine);
        }
    }

    /** What somebody else counts, or why they could not: to ask once more would fail once more, and as slowly. */
    private static long await(CompletableFuture<Long> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /** @param change the last one that is counted in */
    private record UnderWay(Object query, long change) {
    }

    /** Says that the current transaction changes the record. */
    void change() {
        TransactionValue.of(Counts.class, () -> {
            TransactionValue.atEnd(changes::incrementAndGet);
            return true;
        });
    }

    private record Count(long rows, long change, long at) {

        boolean isStill(long changes) {
            return change == changes && System.nanoTime() - at < KEPT_NANOS;
        }
    }
}
