package org.amur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.amur.BrowserTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of request smuggling: requests that proxy and server may split differently (RFC 9112, 11.2). */
@Tag("smoke")
class SmuggledRequestsPagesIT extends BrowserTests {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final String SECOND = "GET /amur/health/ready HTTP/1.1\r\nHost: localhost\r\n";

    /** A header with a CR that ends no line must be refused, or be one header of one request. */
    @ParameterizedTest
    @ValueSource(strings = {"X: a\r\r\r" + SECOND, "\rX: b\r\n", "X: a\r\r\n" + SECOND, "X\r\r\n\r" + SECOND, "X\r: a\r\r" + SECOND})
    void aLoneCarriageReturnStartsNoSecondRequest(String headers) throws IOException {
        assertEquals(List.of("400"), ask("GET", headers + "\r\n"), headers);
    }

    /** A request with two lengths, or a length and chunks. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 4\r\nContent-Length: 0\r\n\r\n", "Content-Length : 4\r\n\r\n",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"})
    void aBodyWithTwoLengthsIsRefused(String headers) throws IOException {
        List<String> answers = ask("POST", headers + SECOND + "\r\n");
        assertEquals(1, answers.size(), answers.toString());
    }

    /** Reads until the server closes the connection or stops sending. */
    private List<String> ask(String method, String rest) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write((method + " " + address.getPath() + "health/live HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\n" + rest).getBytes(StandardCharsets.US_ASCII));
            StringBuilder answer = new StringBuilder();
            try {
                for (int read = socket.getInputStream().read(); read >= 0; read = socket.getInputStream().read()) {
                    answer.append((char) read);
                }
            } catch (IOException nothingMore) {
                // The data received so far counts.
            }
            return STATUS.matcher(answer).results().map(status -> status.group(1)).toList();
        }
    }
}
