package org.amur;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Samples of tests with random or very many inputs. Every check takes a small one, always the same; the full check, with {@code
 * -Damur.samples=large}, takes a large one, another each day.
 */
public final class Samples {

    private static final boolean LARGE = "large".equals(System.getProperty("amur.samples"));
    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private Samples() {
    }

    /** Returns how many inputs to try. */
    public static int of(int small, int large) {
        return LARGE ? large : small;
    }

    /**
     * Returns the first seed, which the large sample prints. To repeat it, set {@code -Damur.seed}.
     *
     * @param fixed the seed of the small sample
     */
    public static long seed(long fixed) {
        if (!LARGE) {
            return fixed;
        }
        long seed = Long.getLong("amur.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());
        if (!TOLD.getAndSet(true)) {
            System.out.println("Seed of the large samples: " + seed);
        }
        return seed;
    }
}
