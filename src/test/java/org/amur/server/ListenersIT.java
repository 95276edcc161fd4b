package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/** Tests what a configured server listens to, and for how long. */
@Tag("own-server")
@Tag("one-server")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@TestInstance(Lifecycle.PER_CLASS)
class ListenersIT {

    private static final Duration HEADER_WITHIN = Duration.ofSeconds(20);
    /** Distance of the ports for HTTPS and HTTP, of WildFly and Payara. */
    private static final int[] HTTPS_AFTER = {8443 - 8080, 1};

    private OwnServer server;
    private URI origin;

    @BeforeAll
    void start() throws Exception {
        server = OwnServer.forTrying("listeners");
        server.start();
        origin = URI.create(server.origin());
    }

    @AfterAll
    void end() {
        server.close();
    }

    @Test
    void aHeaderThatStopsEndsItsConnection() throws IOException {
        assertEnds("");
    }

    /** Payara does not limit a header that arrives in letters: only the proxy does. It holds no thread. */
    @Test
    void aHeaderThatNeverEndsEndsItsConnection() throws IOException {
        assertEnds(System.getProperty("amur.server").equals("wildfly") ? "x" : "");
    }

    /** @param letters sent each second */
    private void assertEnds(String letters) throws IOException {
        try (Socket socket = open(origin.getPort())) {
            socket.setSoTimeout(1000);
            socket.getOutputStream().write("GET /amur/health/live HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
            long begun = System.nanoTime();
            while (!hasEnded(socket, letters)) {
                Duration open = Duration.ofNanos(System.nanoTime() - begun);
                assertEquals(-1, open.compareTo(HEADER_WITHIN), () -> "Still open after " + open);
            }
        }
    }

    private static boolean hasEnded(Socket socket, String letters) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException nothing) {
            try {
                socket.getOutputStream().write(letters.getBytes(StandardCharsets.US_ASCII));
                return false;
            } catch (SocketException reset) {
                return true;
            }
        } catch (SocketException reset) {
            return true;
        }
    }

    @Test
    void itSpeaksTheProtocolOfTheProxyOnly() throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        HttpRequest request = HttpRequest.newBuilder(origin.resolve("/amur/health/live")).build();
        assertEquals(HttpClient.Version.HTTP_1_1, client.send(request, BodyHandlers.discarding()).version());
    }

    @Test
    void itHasNoHttpsWithAKeyThatItMadeUp() {
        for (int after : HTTPS_AFTER) {
            assertThrows(ConnectException.class, () -> open(origin.getPort() + after).close());
        }
    }

    private static Socket open(int port) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }
}
