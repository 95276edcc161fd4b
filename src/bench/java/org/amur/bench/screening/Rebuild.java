package org.amur.bench.screening;

import java.io.IOException;
import java.util.List;

import org.amur.screening.Party;
import org.amur.screening.ScreeningIndex;

/**
 * Measures building an index of all lists, for the first time and while the former one is searched, and the first
 * queries before the engine is compiled. The memory needed is the smallest {@code -Xmx} with which it ends.
 */
final class Rebuild {

    private static final long MEGABYTE = 1024L * 1024;

    private Rebuild() {
    }

    public static void main(String[] arguments) throws IOException {
        List<Party> parties = ListParties.all();
        long none = used();
        ScreeningIndex index = made(parties, null);
        System.out.printf("%,d names in %,d MB%n", index.names(), used() - none);
        Retrieval.time("the first after building", index, Misspelt.of(parties, Retrieval.OF_FOUR_LISTS, 11));
        for (int i = 0; i < 2; i++) {
            index = made(parties, index);
        }
        System.out.printf("%,d MB when only the last is left%n", used() - none);
    }

    private static ScreeningIndex made(List<Party> parties, ScreeningIndex before) {
        long begun = System.nanoTime();
        long worked = processorTime();
        ScreeningIndex index = ScreeningIndex.of(parties, before);
        System.out.printf("%s: %,d ms, %,d ms of processors%n", before == null ? "made anew" : "in the place of another",
                (System.nanoTime() - begun) / 1_000_000, (processorTime() - worked) / 1_000_000);
        return index;
    }

    /** Returns the processor time of all threads, including compilation and garbage collection. */
    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) java.lang.management.ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
    }
}
