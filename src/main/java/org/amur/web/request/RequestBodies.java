package org.amur.web.request;

import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_TIMEOUT;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.jobs.PeriodicTask;
import org.amur.settings.Settings;

/**
 * Reads the bodies of requests within limits, because each that is read holds one of the server's threads and servers wait for ever
 * for what comes byte by byte. Limited are the size, the time ({@link BodyDeadline}), and how many are read at once, by one sender and by
 * all. Requests of people who are not signed in have limits of their own.
 */
@ApplicationScoped
public class RequestBodies {

    /** The most that a request without a signed-in account or a token may send. */
    public static final int MOST_ANONYMOUS_BYTES = 1_048_576;

    private static final long SECONDS = Settings.find("amur.sending.seconds").filter(set -> set.matches("[0-9]{1,5}"))
            .map(Long::parseLong).orElse(30L);
    private static final long ANONYMOUS_SECONDS = Math.min(SECONDS, 10);
    private static final String RESPONSE = RequestBodies.class.getName();
    private static final int CHUNK = 8192;

    /** Together fewer than the threads of a WildFly on one processor (16). */
    private final ConcurrentBodyLimit signedIn = new ConcurrentBodyLimit(8, 4);
    /** Fewer than the threads of a Payara that nobody has configured (5). */
    private final ConcurrentBodyLimit anonymous = new ConcurrentBodyLimit(3, 2);
    private final Set<BodyDeadline> readings = ConcurrentHashMap.newKeySet();

    @Inject
    private PeriodicTask rounds;

    @PostConstruct
    void begin() {
        rounds.begin(1, 1, () -> readings.forEach(BodyDeadline::endIfLate));
    }

    /** Whether the request has a body, also one whose length is not announced. */
    public static boolean has(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null
                || request.getContentLengthLong() < 0 && "POST".equals(request.getMethod());
    }

    /**
     * Leaves the body to this class alone: without it no server reads it to find a parameter, and closes the connection after the answer,
     * where it would wait for what nobody reads.
     */
    public static void reserve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Whoever has asked for the stream takes the body apart (Servlet 6.0, 3.1.1).
        request.getInputStream();
        closeUnlessRead(request, response);
    }

    public static void closeUnlessRead(HttpServletRequest request, HttpServletResponse response) {
        // Other versions of HTTP know no such header.
        if (String.valueOf(request.getProtocol()).toUpperCase(Locale.ROOT).startsWith("HTTP/1")) {
            response.setHeader("Connection", "close");
            request.setAttribute(RESPONSE, response);
        }
    }

    /**
     * Reads a body from its first byte to its last.
     *
     * @param most bytes, for those who are signed in
     * @throws RefusedBodyException if a limit is reached; the rest cannot be read then
     */
    public byte[] read(HttpServletRequest request, InputStream body, long most) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        read(request, body, most, read);
        return read.toByteArray();
    }

    /** The same, into a stream. */
    public void read(HttpServletRequest request, InputStream body, long most, OutputStream to) throws IOException {
        long allowed = isSignedIn(request) ? most : Math.min(most, MOST_ANONYMOUS_BYTES);
        if (request.getContentLengthLong() > allowed) {
            throw new RefusedBodyException(SC_REQUEST_ENTITY_TOO_LARGE, null);
        }
        if (request.getContentLengthLong() == 0) {
            return;
        }
        BodyDeadline reading = new BodyDeadline(isSignedIn(request) ? SECONDS : ANONYMOUS_SECONDS);
        // What is here already is read without waiting, and so needs no slot: others cannot keep a short form out.
        boolean here = request.getContentLengthLong() > 0 && body.available() >= request.getContentLengthLong();
        if (here) {
            readInTime(request, body, allowed, to, reading);
        } else {
            readInSlot(request, body, allowed, to, reading);
        }
    }

    private void readInSlot(HttpServletRequest request, InputStream body, long allowed, OutputStream to, BodyDeadline reading)
           throws IOException {
        ConcurrentBodyLimit slots = isSignedIn(request) ? signedIn : anonymous;
        String sender = isSignedIn(request) ? request.getUserPrincipal().getName() : ClientNetwork.of(request);
        if (!slots.take(sender)) {
            throw new RefusedBodyException(SC_SERVICE_UNAVAILABLE, null);
        }
        try {
            readInTime(request, body, allowed, to, reading);
        } finally {
            slots.giveBack(sender);
        }
    }

    private void readInTime(HttpServletRequest request, InputStream body, long allowed, OutputStream to, BodyDeadline reading)
           throws IOException {
        readings.add(reading);
        Exception failed = null;
        try {
            readAll(body, allowed, to, reading);
            if (!reading.isSentAway()) {
                keepConnection(request);
                return;
            }
        } catch (IOException | RuntimeException e) {
            if (!reading.isSentAway()) {
                throw e;
            }
            failed = e;
        } finally {
            readings.remove(reading);
            reading.leave();
        }
        // A server may take what has come so far for all of it.
        throw new RefusedBodyException(SC_REQUEST_TIMEOUT, failed);
    }

    private static void readAll(InputStream body, long allowed, OutputStream to, BodyDeadline reading) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int length = body.read(chunk); length >= 0; length = body.read(chunk)) {
            if (reading.receive(length) > allowed) {
                throw new RefusedBodyException(SC_REQUEST_ENTITY_TOO_LARGE, null);
            }
            to.write(chunk, 0, length);
        }
    }

    private static void keepConnection(HttpServletRequest request) {
        if (request.getAttribute(RESPONSE) instanceof HttpServletResponse response) {
            response.setHeader("Connection", "keep-alive");
        }
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }
}
