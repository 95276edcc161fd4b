package org.amur;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.function.IntConsumer;

import com.sun.management.ThreadMXBean;

/** Allocated bytes, a measure of work that does not depend on the machine's load. */
public final class AllocatedBytes {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TIMES = 4;

    private AllocatedBytes() {
    }

    /** Returns the bytes that this thread allocates for some work. */
    public static long of(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** Asserts that four times the input takes about four times the work, and far less than its square. */
    public static void assertLinear(int size, IntConsumer work) {
        work.accept(size);
        long some = of(() -> work.accept(size));
        long more = of(() -> work.accept(size * TIMES));
        assertTrue(more < 2 * TIMES * some, () -> size + " took " + some + " bytes and " + size * TIMES + " took " + more);
    }
}
