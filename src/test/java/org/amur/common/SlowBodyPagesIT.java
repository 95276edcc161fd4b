package org.amur.common;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.amur.PagesTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who sends a form byte by byte, which no server's own limit ends. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SlowBodyPagesIT extends PagesTest {

    private static final int ANNOUNCED = 10_000;
    private static final int PAUSE_MILLIS = 100;

    @Test
    void aFormThatDripsIsRefusedWhoeverSendsIt() throws IOException {
        assertRefused(drip("sign-in", "application/x-www-form-urlencoded", "form%3Aname="));
    }

    @Test
    void aFileThatDripsIsRefused() throws IOException {
        signIn("editor");
        assertRefused(drip("trade/import", "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"upload:csv\"; filename=\"slow.csv\"\r\n\r\n"));
    }

    @Test
    void aFileThatDripsIsRefusedAlsoWhereNobodyIsSignedIn() throws IOException {
        assertRefused(drip("trade/import", "multipart/form-data; boundary=b", "--b\r\n"));
    }

    private static void assertRefused(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("What was sent had not arrived when its time was up, and nothing of it was kept."), answer);
    }

    /** @return what comes back, however soon the server closes the connection then */
    private String drip(String path, String type, String begins) throws IOException {
        String cookies = page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(joining("; "));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PAUSE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + address.getPath() + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nOrigin: http://" + address.getAuthority() + "\r\nCookie: " + cookies + "\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + ANNOUNCED + "\r\n\r\n" + begins).getBytes(StandardCharsets.US_ASCII));
            return answer(socket.getInputStream(), out);
        }
    }

    private static String answer(InputStream in, OutputStream out) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        while (true) {
            try {
                int read = in.read();
                if (read < 0) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                answer.write(read);
            } catch (SocketTimeoutException nothingMore) {
                if (answer.toString(StandardCharsets.UTF_8).contains("</html>")) {
                    return answer.toString(StandardCharsets.UTF_8);
                }
                out.write('x');
            } catch (SocketException cutOff) {
                return answer.toString(StandardCharsets.UTF_8);
            }
        }
    }
}
