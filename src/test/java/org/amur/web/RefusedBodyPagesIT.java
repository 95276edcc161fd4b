package org.amur.web;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of bodies that are refused unread. Their senders, who first send everything, receive the response. */
class RefusedBodyPagesIT extends BrowserTests {

    private static final String FORM = "application/x-www-form-urlencoded";
    /** Less than the limit of the servers, so that Amur answers. */
    private static final int LENGTH = 30_000_000;

    @ParameterizedTest
    @CsvSource({"security/sign-in, " + FORM + ", 413", "trade/import, multipart/form-data; boundary=b, 302", "api/events, application/json, 401",
        "source/list, " + FORM + ", 401"})
    void anAnonymousSenderReceivesTheResponse(String path, String type, int status) throws IOException {
        assertAnswered(status, "POST", path, type, "");
    }

    @Test
    void aSignedInSenderReceivesTheResponse() throws IOException {
        signIn("editor");
        assertAnswered(400, "PUT", "source/list", FORM, "Cookie: "
                + page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(joining("; ")) + "\r\n");
    }

    /** The server receives nothing, and does not wait for it. */
    @Test
    void whoAsksBeforeSendingIsRefusedAtOnce() throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            begin(socket, "POST", "security/sign-in", FORM, "Expect: 100-continue\r\n");
            assertStatus(413, socket);
        }
    }

    private void assertAnswered(int status, String method, String path, String type, String headers) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            begin(socket, method, path, type, headers);
            byte[] chunk = new byte[65_536];
            OutputStream out = socket.getOutputStream();
            for (long left = LENGTH; left > 0; left -= chunk.length) {
                out.write(chunk, 0, (int) Math.min(chunk.length, left));
            }
            assertStatus(status, socket);
        }
    }

    private void begin(Socket socket, String method, String path, String type, String headers) throws IOException {
        socket.setSoTimeout(8_000);
        String request = method + " " + address.getPath() + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nOrigin: http://"
                + address.getAuthority() + "\r\n" + headers + "Content-Type: " + type + "\r\nContent-Length: " + LENGTH + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    private static void assertStatus(int expected, Socket socket) throws IOException {
        BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String first = answer.readLine();
        // Payara asks for each body.
        String status = first.equals("HTTP/1.1 100 Continue") ? answer.readLine() + answer.readLine() : first;
        assertTrue(status.startsWith("HTTP/1.1 " + expected + " "), status);
    }
}
