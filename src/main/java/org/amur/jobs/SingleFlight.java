package org.amur.jobs;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What is being worked out now: once, however many ask for it meanwhile. Who asks after that has it worked out anew. */
public final class SingleFlight<Q, V> {

    private final Map<Q, CompletableFuture<V>> results = new ConcurrentHashMap<>();

    public V of(Q question, Supplier<V> worked) {
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
            // Whatever it is: nobody waits for ever.
            mine.completeExceptionally(e);
            throw e;
        } finally {
            results.remove(question);
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
}
