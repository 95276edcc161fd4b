package org.amur.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that no response reveals the server's name or version. */
@Tag("smoke")
class ServerNamePagesIT extends BrowserTests {

    private static final List<String> TELLING = List.of("payara", "glassfish", "grizzly", "wildfly", "undertow", "jboss",
        "server:", "x-powered-by:", "exception");

    @ParameterizedTest
    @ValueSource(strings = {"/amur/health/live", "/amur/security/sign-in", "/amur/no/such/page", "/amur/event/view?id=x",
        "/amur/a%00b", "/amur/%", "/amur/;/", "/amur/WEB-INF/web.xml", "/no/such/application",
        "/amur/jakarta.faces.resource/none.css.xhtml?ln=none"})
    void isNotTold(String target) throws IOException {
        assertTellsNothing("GET " + target);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /amur/", "OPTIONS *", "BREW /amur/"})
    void unusualMethodsRevealNoServerName(String request) throws IOException {
        assertTellsNothing(request);
    }

    private void assertTellsNothing(String request) throws IOException {
        String answer = ask(request);
        assertEquals("HTTP/1.1 ", answer.substring(0, 9));
        for (String telling : TELLING) {
            assertFalse(answer.toLowerCase(Locale.ROOT).contains(telling), () -> telling + " in " + answer);
        }
    }

    /** Sends the request over a socket, because HTTP clients do not send malformed ones. */
    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write((request + " HTTP/1.1\r\nHost: localhost:" + address.getPort()
                + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
