package org.amur.web.request;

import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
import static jakarta.servlet.http.HttpServletResponse.SC_REQUEST_TIMEOUT;
import static jakarta.servlet.http.HttpServletResponse.SC_SERVICE_UNAVAILABLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.amur.jobs.PeriodicTask;
import org.amur.settings.Setting;

/**
 * Reader of request bodies within limits: size, time ({@link BodyDeadline}), and the number read at once, per sender
 * and in total. Each reader occupies a server thread, and servers wait indefinitely for slow bodies. Anonymous requests
 * have separate limits, and a slow one of them yields to the next.
 */
@ApplicationScoped
public class RequestBodies {

    /** Maximum bytes of a request without a signed-in account or token. */
    public static final int MAX_ANONYMOUS_BYTES = 1_048_576;

    private static final Logger LOG = Logger.getLogger(RequestBodies.class.getName());
    private static final long SECONDS = Setting.SENDING_SECONDS.number();
    private static final long ANONYMOUS_SECONDS = Math.min(SECONDS, 10);
    /** Request attribute with the response to a body that may be unread. */
    private static final String UNREAD = RequestBodies.class.getName();
    private static final int CHUNK = 8192;
    /** Time in which an interrupted reader leaves its slot. */
    private static final long LEAVING_MILLIS = 500;

    /** In total fewer than the threads of WildFly on one processor (16). */
    private final ConcurrencyLimit signedIn = new ConcurrencyLimit(8, 4);
    /** Fewer than the threads of an unconfigured Payara (5). */
    private final ConcurrencyLimit anonymous = new ConcurrencyLimit(3, 2);
    private final Set<BodyDeadline> readings = ConcurrentHashMap.newKeySet();

    @Inject
    private PeriodicTask rounds;

    @PostConstruct
    void begin() {
        rounds.start(1, 1, () -> readings.forEach(BodyDeadline::endIfLate));
    }

    /** Tells whether the request has a body, including one without Content-Length. */
    public static boolean has(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null
                || request.getContentLengthLong() < 0 && "POST".equals(request.getMethod());
    }

    /**
     * Reserves the body for this class: otherwise the server reads it to find a parameter. Closes the connection after
     * the response, because the server would wait for unread data.
     */
    public static void reserve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // Asking for the stream means that the application parses the body (Servlet 6.0, 3.1.1).
        request.getInputStream();
        closeAfter(request, response);
        if (isOfFirstVersion(request)) {
            request.setAttribute(UNREAD, response);
        }
    }

    /** Closes the connection after the response; other versions of HTTP have no such header. */
    public static void closeAfter(HttpServletRequest request, HttpServletResponse response) {
        if (isOfFirstVersion(request)) {
            response.setHeader("Connection", "close");
        }
    }

    private static boolean isOfFirstVersion(HttpServletRequest request) {
        return String.valueOf(request.getProtocol()).toUpperCase(Locale.ROOT).startsWith("HTTP/1");
    }

    /**
     * Reads an unread body and forgets it, within the fixed time limit. If the server closed the connection while the body
     * is sent, its sender would lose the response.
     */
    public void discard(HttpServletRequest request) {
        // Who asks before sending sends nothing after a refusal.
        if (request.getAttribute(UNREAD) == null || request.getHeader("Expect") != null) {
            return;
        }
        try {
            InputStream body = request.getInputStream();
            readInSlot(request, deadline(request), () -> body.transferTo(OutputStream.nullOutputStream()));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "A refused body was not received completely", e);
        }
    }

    /**
     * Reads a whole body; one of more than a megabyte in turn, because it stays in memory until the request ends.
     *
     * @param most maximum bytes for signed-in users
     * @throws RefusedBodyException if a limit is exceeded; the rest cannot be read then
     */
    public byte[] read(HttpServletRequest request, InputStream body, long most) throws IOException {
        if (Long.compareUnsigned(request.getContentLengthLong(), FileTurn.SMALL) <= 0) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            read(request, body, most, read);
            return read.toByteArray();
        }
        Path file = Files.createTempFile("amur-body", null);
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                read(request, body, most, to);
            }
            FileTurn.take(Files.size(file));
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Copies a whole body to a stream; limits as for {@link #read(HttpServletRequest, InputStream, long)}. */
    public void read(HttpServletRequest request, InputStream body, long most, OutputStream to) throws IOException {
        long allowed = isSignedIn(request) ? most : Math.min(most, MAX_ANONYMOUS_BYTES);
        if (request.getContentLengthLong() > allowed) {
            throw new RefusedBodyException(SC_REQUEST_ENTITY_TOO_LARGE, null);
        }
        if (request.getContentLengthLong() == 0) {
            return;
        }
        BodyDeadline reading = deadline(request);
        Reader reader = () -> readAll(body, allowed, to, reading);
        // Data already received is read without waiting and needs no slot, so slow senders cannot block short forms.
        boolean here = request.getContentLengthLong() > 0 && body.available() >= request.getContentLengthLong();
        if (here) {
            readInTime(request, reading, reader);
        } else {
            readInSlot(request, reading, reader);
        }
    }

    private static BodyDeadline deadline(HttpServletRequest request) {
        return isSignedIn(request) ? new BodyDeadline(SECONDS, Optional.empty())
                : new BodyDeadline(ANONYMOUS_SECONDS, Optional.of(ClientNetwork.of(request)));
    }

    private void readInSlot(HttpServletRequest request, BodyDeadline reading, Reader reader) throws IOException {
        ConcurrencyLimit slots = isSignedIn(request) ? signedIn : anonymous;
        String sender = isSignedIn(request) ? request.getUserPrincipal().getName() : ClientNetwork.of(request);
        if (!slots.take(sender) && !(slots == anonymous && takeFromSlowest(sender))) {
            throw givenUp(request, SC_SERVICE_UNAVAILABLE, null);
        }
        try {
            readInTime(request, reading, reader);
        } finally {
            slots.giveBack(sender);
        }
    }

    /**
     * Takes a slot from the slowest reading, of a network with all its slots only from its own. Otherwise two slow senders
     * would keep their network from signing in.
     */
    private boolean takeFromSlowest(String network) {
        boolean ownOnly = anonymous.hasMost(network);
        long now = System.nanoTime();
        Optional<BodyDeadline> slowest = readings.stream().filter(reading -> reading.yieldsTo(network, ownOnly, now))
                .max(Comparator.comparing(reading -> reading.age(now)));
        slowest.ifPresent(BodyDeadline::interrupt);
        return slowest.isPresent() && anonymous.take(network, LEAVING_MILLIS);
    }

    private void readInTime(HttpServletRequest request, BodyDeadline reading, Reader reader) throws IOException {
        readings.add(reading);
        Exception failed = null;
        try {
            reader.read();
            if (!reading.isInterrupted()) {
                keepConnection(request);
                return;
            }
        } catch (IOException | RuntimeException e) {
            if (!reading.isInterrupted()) {
                throw e;
            }
            failed = e;
        } finally {
            readings.remove(reading);
            reading.leave();
        }
        // A server may treat the bytes received so far as the whole body.
        throw givenUp(request, SC_REQUEST_TIMEOUT, failed);
    }

    /** Refuses a body that is not discarded either. */
    private static RefusedBodyException givenUp(HttpServletRequest request, int status, Exception cause) {
        request.removeAttribute(UNREAD);
        return new RefusedBodyException(status, cause);
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
        if (request.getAttribute(UNREAD) instanceof HttpServletResponse response) {
            response.setHeader("Connection", "keep-alive");
            request.removeAttribute(UNREAD);
        }
    }

    private static boolean isSignedIn(HttpServletRequest request) {
        return request.getUserPrincipal() != null;
    }

    /** Code that reads a body. */
    @FunctionalInterface
    private interface Reader {
        void read() throws IOException;
    }
}
