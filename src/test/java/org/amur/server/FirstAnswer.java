package org.amur.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.amur.Visitor;

/** Time until a page is available after an outage of the database, for a user who asks every 20 ms. */
final class FirstAnswer implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration BACK_WITHIN = Duration.ofMinutes(1);
    private static final int PAGE = 200;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Callable<Boolean> isAnswered;
    private Future<Long> answered;

    FirstAnswer(Visitor visitor, String path) {
        isAnswered = () -> visitor.ask(path).statusCode() == PAGE;
    }

    /** Returns once the page is unavailable, and keeps asking. */
    void begin() {
        moment(() -> !isAnswered.call());
        answered = threads.submit(() -> moment(isAnswered));
    }

    /**
     * Waits for a database that refuses connections.
     *
     * @return when it accepts one
     */
    Future<Long> accepted(int port) {
        return threads.submit(() -> moment(() -> accepts(port)));
    }

    private static long moment(Callable<Boolean> isSo) {
        await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(PAUSE).atMost(BACK_WITHIN).until(isSo);
        return System.nanoTime();
    }

    private static boolean accepts(int port) {
        try (Connection connection = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/postgres", "postgres",
                "postgres")) {
            return !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    /**
     * Returns the time, and writes it to {@code target/outage-<after what>.txt}.
     *
     * @param back of {@link System#nanoTime()}
     */
    Duration since(long back, String what) throws Exception {
        Duration taken = Duration.ofNanos(Math.max(0, answered.get() - back));
        note(what, taken);
        return taken;
    }

    private static void note(String what, Duration taken) throws IOException {
        Files.writeString(Path.of("target/outage-" + what + ".txt"),
            "%d ms from the return of the database to the first page%n".formatted(taken.toMillis()));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
