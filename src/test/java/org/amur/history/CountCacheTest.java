package org.amur.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

import org.amur.database.DataChanged;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Tests that concurrent requests share one count, or its failure. */
class CountCacheTest {

    private final CountCache counts = new CountCache();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void concurrentRequestsShareOneCount() {
        CompletableFuture<Long> first = ask(() -> 7);
        CompletableFuture<Long> second = askMeanwhile();
        goOn.countDown();
        assertEquals(7, first.join());
        assertEquals(7, second.join());
        assertEquals(1, counted.get());
    }

    @Test
    void aFailureIsSharedButNotCached() {
        IllegalStateException why = new IllegalStateException("took too long");
        CompletableFuture<Long> first = ask(() -> {
            throw why;
        });
        CompletableFuture<Long> second = askMeanwhile();
        goOn.countDown();
        assertSame(why, assertThrows(RuntimeException.class, first::join).getCause());
        assertSame(why, assertThrows(RuntimeException.class, second::join).getCause());
        assertEquals(1, counted.get());
        assertEquals(3, counts.countOutsideTransactions("query", () -> 3));
    }

    @Test
    void differentCountsDoNotWaitForEachOther() {
        CompletableFuture<Long> first = ask(() -> 7);
        assertEquals(3, counts.countOutsideTransactions("another query", () -> 3));
        goOn.countDown();
        first.join();
    }

    @Test
    void aCountDuringAChangeIsNotCached() {
        CompletableFuture<Long> first = ask(() -> 7);
        counts.hear(new DataChanged("source"));
        goOn.countDown();
        assertEquals(7, first.join());
        assertEquals(8, counts.countOutsideTransactions("query", () -> 8));
    }

    @Test
    void changesInvalidateCountsAndNoticesDoNot() {
        assertEquals(7, counts.countOutsideTransactions("query", () -> 7));
        counts.hear(new DataChanged(DataChanged.NOTICES));
        assertEquals(7, counts.countOutsideTransactions("query", () -> 8));
        counts.hear(new DataChanged(DataChanged.RELEASES));
        assertEquals(8, counts.countOutsideTransactions("query", () -> 8));
        counts.hear(new DataChanged(null));
        assertEquals(9, counts.countOutsideTransactions("query", () -> 9));
    }

    /** Counts until the test releases it. */
    private CompletableFuture<Long> ask(LongSupplier result) {
        CompletableFuture<Long> asked = CompletableFuture.supplyAsync(() -> counts.countOutsideTransactions("query", () -> {
            counted.incrementAndGet();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return result.getAsLong();
        }));
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> counted.get() == 1);
        return asked;
    }

    /** Returns once it waits for the other request. */
    private CompletableFuture<Long> askMeanwhile() {
        CompletableFuture<Thread> asking = new CompletableFuture<>();
        CompletableFuture<Long> asked = CompletableFuture.supplyAsync(() -> {
            asking.complete(Thread.currentThread());
            return counts.countOutsideTransactions("query", () -> counted.incrementAndGet());
        }, task -> new Thread(task).start());
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> asking.join().getState() == Thread.State.WAITING);
        return asked;
    }
}
