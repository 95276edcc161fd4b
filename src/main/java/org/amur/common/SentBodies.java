package org.amur.common;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Reads what was sent with a request, as long as that may take: servers end a pause, but wait for ever for what comes byte by byte,
 * and each who sends so holds one of their threads. There are {@code amur.sending.seconds} (30), and a second more for each 64 KB
 * that were announced.
 */
@ApplicationScoped
public class SentBodies {

    /** What the server does to read it. */
    public interface Reading<T> {

        T read() throws IOException, ServletException;
    }

    private static final long LEAST_BYTES_PER_SECOND = 65_536;
    private static final long SECONDS = Settings.find("amur.sending.seconds").filter(set -> set.matches("[0-9]{1,5}"))
            .map(Long::parseLong).orElse(30L);

    /** Until when each may read, by the clock of {@link System#nanoTime()}. */
    private final Map<Interruption, Long> readers = new ConcurrentHashMap<>();

    @Inject
    private Rounds rounds;

    @PostConstruct
    void begin() {
        rounds.begin(1, 1, this::look);
    }

    /** @throws RefusedBodyException if it has not arrived in time; nobody can read the rest then, and the connection is to be closed */
    public <T> T read(HttpServletRequest request, Reading<T> reading) throws IOException, ServletException {
        Interruption reader = new Interruption();
        readers.put(reader, System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds(request.getContentLengthLong())));
        Exception failed = null;
        try {
            T read = reading.read();
            if (!reader.isSentAway()) {
                return read;
            }
        } catch (IOException | ServletException | RuntimeException e) {
            if (!reader.isSentAway()) {
                throw e;
            }
            failed = e;
        } finally {
            readers.remove(reader);
            reader.leave();
        }
        // A server may take what has come so far for all of it.
        throw new RefusedBodyException(HttpServletResponse.SC_REQUEST_TIMEOUT, failed);
    }

    /** @param announced in bytes; -1 for what nobody knows the length of */
    private static long seconds(long announced) {
        return SECONDS + Math.max(0, announced) / LEAST_BYTES_PER_SECOND;
    }

    private void look() {
        long now = System.nanoTime();
        readers.forEach((reader, until) -> {
            if (until - now < 0) {
                reader.sendAway();
            }
        });
    }
}
