package org.amur.history;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Cache of query results. Callers with the same question share one running query, which runs on the thread of the first
 * of them, or its failure: a repetition would fail again, equally slowly. Failures are not cached.
 */
public final class AnswerCache<Q, V> {

    private record Outcome<V>(V value, RuntimeException failure) {

        V get() {
            if (failure != null) {
                throw failure;
            }
            return value;
        }
    }

    private final AsyncCache<Q, Outcome<V>> results;

    /** @param limits of size and age */
    public AnswerCache(Caffeine<Object, Object> limits) {
        results = limits.executor(Runnable::run).buildAsync();
    }

    public V get(Q question, Supplier<V> query) {
        CompletableFuture<Outcome<V>> own = new CompletableFuture<>();
        CompletableFuture<Outcome<V>> others = results.asMap().putIfAbsent(question, own);
        if (others != null) {
            return others.join().get();
        }
        Outcome<V> outcome = run(query);
        if (outcome.failure() != null) {
            results.asMap().remove(question, own);
        }
        // A failure is a value of the future as well: the cache would write its stack trace to the log.
        own.complete(outcome);
        return outcome.get();
    }

    private static <V> Outcome<V> run(Supplier<V> query) {
        try {
            return new Outcome<>(query.get(), null);
        } catch (RuntimeException e) {
            return new Outcome<>(null, e);
        } catch (Error e) {
            return new Outcome<>(null, new IllegalStateException(e));
        }
    }

    /** Removes all results; running queries are still completed for their callers, but no longer cached. */
    public void clear() {
        results.synchronous().invalidateAll();
    }
}
