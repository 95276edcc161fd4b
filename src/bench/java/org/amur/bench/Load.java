package org.amur.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Closed-loop load: each client sends its next request after each answer. After a warm-up, rounds of equal length. */
public final class Load {

    /** One step of a client: a page, or a form and its answer. */
    public interface Step {

        void run() throws Exception;
    }

    /**
     * Results of one round.
     *
     * @param perSecond steps of all clients together
     */
    public record Figures(double perSecond, double p50Millis, double p99Millis, int steps) {
    }

    private final int rounds;
    private final int seconds;

    /**
     * Creates the load.
     *
     * @param seconds of each round, and of the warm-up
     */
    public Load(int rounds, int seconds) {
        this.rounds = rounds;
        this.seconds = seconds;
    }

    /** Warms up a server that has only just started. */
    void warmUp(List<Step> clients) throws InterruptedException, ExecutionException {
        round(clients);
    }

    /**
     * Measures the rounds.
     *
     * @return the round of median throughput; a failed step aborts everything, since errors are fast
     */
    public Figures measure(List<Step> clients) throws InterruptedException, ExecutionException {
        round(clients);
        List<Figures> measured = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            measured.add(round(clients));
        }
        measured.sort(Comparator.comparingDouble(Figures::perSecond));
        return measured.get(rounds / 2);
    }

    private Figures round(List<Step> clients) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            long begun = System.nanoTime();
            List<Future<long[]>> loops = clients.stream()
                    .map(step -> threads.submit(() -> loop(step, begun + seconds * 1_000_000_000L))).toList();
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> loop : loops) {
                times.add(loop.get());
            }
            return figures(times.stream().flatMapToLong(Arrays::stream).sorted().toArray(), System.nanoTime() - begun);
        } finally {
            threads.shutdownNow();
        }
    }

    private static long[] loop(Step step, long end) throws Exception {
        List<Long> times = new ArrayList<>();
        for (long begun = System.nanoTime(); begun < end;) {
            step.run();
            long now = System.nanoTime();
            times.add(now - begun);
            begun = now;
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    private static Figures figures(long[] sorted, long nanos) {
        return new Figures(sorted.length * 1e9 / nanos, percentile(sorted, 50), percentile(sorted, 99), sorted.length);
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }
}
