package org.amur.jobs;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Deduplication of concurrent computations: callers with the same question share one running computation. Later callers
 * start a new one.
 */
public final class SingleFlight<Q, V> {

    private final Map<Q, CompletableFuture<V>> results = new ConcurrentHashMap<>();

    public V get(Q question, Supplier<V> worked) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> others = results.putIfAbsent(question, mine);
        return others == null ? work(question, mine, worked) : await(others);
    }

    private V work(Q question, CompletableFuture<V> mine, Supplier<V> worked) {
        try {
            V value = worked.get();
            mine.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            // Any error must complete the future, or others would wait forever.
            mine.completeExceptionally(e);
            throw e;
        } finally {
            results.remove(question);
        }
    }

    /** Returns the shared result or rethrows its exception: a repetition would fail again, equally slowly. */
    private static <V> V await(CompletableFuture<V> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }
}
