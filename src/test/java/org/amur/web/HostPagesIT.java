package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests that the header {@code Host} of a request gets into no redirect. */
@Tag("smoke")
class HostPagesIT extends BrowserTests {

    @Test
    void aRedirectNamesNoHost() throws IOException {
        String answer = ask("/amur/source/list", "127.0.0.1:1");
        assertTrue(answer.contains("\r\nLocation: /amur/security/sign-in?to="), answer);
    }

    @Test
    void aPageOfAnotherNameReachesNothing() throws IOException {
        String answer = ask("/amur/source/list", "evil.example");
        assertTrue(answer.startsWith("HTTP/1.1 421"), answer);
        assertTrue(answer.contains("amur.address"), answer);
        assertTrue(ask("/amur/health/live", "evil.example").startsWith("HTTP/1.1 200"));
    }

    @Test
    void aMalformedHostIsRefused() throws IOException {
        String status = ask("/amur/source/list", "evil.example/?").substring("HTTP/1.1 ".length()).substring(0, 3);
        assertTrue(status.equals("400") || status.equals("421"), status);
    }

    @Test
    void theServerHasNoWelcomePage() throws IOException {
        String answer = ask("/", "localhost");
        int status = Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
        assertTrue(status == 404 || status == 302 && answer.contains("\r\nLocation: /amur/\r\n"), answer);
        assertEquals(-1, answer.indexOf("<h1>Welcome"));
    }

    /** Sends the request over a socket, because an HTTP client sets the header Host itself. */
    private String ask(String path, String host) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
