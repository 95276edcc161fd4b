package org.amur.web.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.amur.ServerTests;
import org.amur.InTransaction;
import org.junit.jupiter.api.Test;

class SharedLimitsIT extends ServerTests {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int MOST = 100;

    @Inject
    private SharedLimits limits;

    @Inject
    private InTransaction inTransaction;

    @PersistenceContext(unitName = "amur")
    private EntityManager entities;

    private final String name = "test " + UUID.randomUUID();

    @Test
    void allowsAsManyUsesAsTheLimitWithinTheTime() {
        assertEquals(0, limits.take(name, MOST - 1, MOST, WINDOW));
        assertEquals(0, limits.take(name, 1, MOST, WINDOW));
        long wait = limits.take(name, 1, MOST, WINDOW);
        assertTrue(wait > 590 && wait <= 600, () -> "Seconds to wait: " + wait);
        assertEquals(0, limits.take(name + " of another", 1, MOST, WINDOW));
        begunMinutesAgo(11);
        assertEquals(0, limits.take(name, MOST, MOST, WINDOW));
        assertTrue(limits.take(name, 1, MOST, WINDOW) > 0);
    }

    @Test
    void aUseThatIsGivenBackDoesNotCount() {
        limits.take(name, MOST, MOST, WINDOW);
        limits.giveBack(name, 1);
        assertEquals(0, limits.take(name, 1, MOST, WINDOW));
        assertTrue(limits.take(name, 1, MOST, WINDOW) > 0);
    }

    @Test
    void moreThanTheLimitAtOnceIsRefused() {
        assertTrue(limits.take(name, MOST + 1, MOST, WINDOW) > 0);
        assertEquals(0, limits.take(name, MOST, MOST, WINDOW));
    }

    @Test
    void concurrentUsesDoNotPassTheLimit() throws Exception {
        assertEquals(10, allowedAtOnce(Collections.nCopies(40, name)));
    }

    @Test
    void concurrentFirstUsesAreAllowed() throws Exception {
        List<String> names = IntStream.range(0, 400).mapToObj(use -> name + use / 4).toList();
        assertEquals(names.size(), allowedAtOnce(names));
    }

    /** Returns how many concurrent uses of these names are allowed. */
    private int allowedAtOnce(List<String> names) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> uses = names.stream().<Callable<Long>>map(each -> () -> limits.take(each, 1, 10, WINDOW)).toList();
            int allowed = 0;
            for (Future<Long> use : threads.invokeAll(uses)) {
                allowed += use.get() == 0 ? 1 : 0;
            }
            return allowed;
        } finally {
            threads.shutdown();
        }
    }

    private void begunMinutesAgo(int minutes) {
        inTransaction.get(() -> entities.createNativeQuery("update use_limit set since = current_timestamp - interval '" + minutes
                + "' minute where name = ?1").setParameter(1, name).executeUpdate());
    }
}
