package org.amur.web.request;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

class ConcurrencyLimitTest {

    private final ConcurrencyLimit slots = new ConcurrencyLimit(3, 2);

    @Test
    void areLimitedForEachSender() {
        assertTrue(slots.take("one") && slots.take("one"));
        assertFalse(slots.take("one"));
        assertTrue(slots.take("other"));
    }

    @Test
    void areLimitedForAll() {
        assertTrue(slots.take("one") && slots.take("other") && slots.take("third"));
        assertFalse(slots.take("fourth"));
        slots.giveBack("other");
        assertTrue(slots.take("fourth"));
    }

    @Test
    void canBeTakenAgainOnceGivenBack() {
        assertTrue(slots.take("one") && slots.take("one"));
        slots.giveBack("one");
        assertTrue(slots.take("one"));
        assertFalse(slots.take("one"));
    }

    @Test
    void areAwaitedForAWhile() throws Exception {
        assertTrue(slots.take("one") && slots.take("one"));
        assertFalse(slots.take("one", 1));
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> slots.take("one", TimeUnit.MINUTES.toMillis(1)));
        slots.giveBack("one");
        assertTrue(waiting.get());
    }
}
