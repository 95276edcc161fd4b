package org.amur.history;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Cache of query results. Callers with the same question share one running query, which runs on the thread of the first
 * of them, or its failure: a repetition would fail again, equally slowly. Failures are not cached.
 */
public final class AnswerCache<Q, V> {

    private final AsyncCache<Q, V> results;

    /** @param limits of size and age */
    public AnswerCache(Caffeine<Object, Object> limits) {
        results = limits.executor(Runnable::run).buildAsync();
    }

    public V get(Q question, Supplier<V> query) {
        CompletableFuture<V> own = new CompletableFuture<>();
        CompletableFuture<V> others = results.asMap().putIfAbsent(question, own);
        if (others == null) {
            try {
                own.complete(query.get());
            } catch (RuntimeException | Error e) {
                own.completeExceptionally(e);
            }
        }
        try {
            return (others == null ? own : others).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /** Removes all results; running queries are still completed for their callers, but no longer cached. */
    public void clear() {
        results.synchronous().invalidateAll();
    }
}
