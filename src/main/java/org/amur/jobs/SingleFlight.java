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

    public V get(Q question, Supplier<V> computation) {
        CompletableFuture<V> own = new CompletableFuture<>();
        CompletableFuture<V> others = results.putIfAbsent(question, own);
        return others == null ? compute(question, own, computation) : await(others);
    }

    private V compute(Q question, CompletableFuture<V> own, Supplier<V> computation) {
        try {
            V value = computation.get();
            own.complete(value);
            return value;
        } catch (RuntimeException | Error e) {
            // Any error must complete the future, or others would wait forever.
            own.completeExceptionally(e);
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
