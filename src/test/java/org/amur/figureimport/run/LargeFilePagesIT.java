package org.amur.figureimport.run;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
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
import java.nio.file.Files;
import java.nio.file.Path;

import org.amur.BrowserTests;
import org.amur.figureimport.rows.FigureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are too large are refused as such, without cost for the server. */
class LargeFilePagesIT extends BrowserTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long SENT = 200L * MEGABYTE;
    /** Allocation of the server's other work meanwhile. */
    private static final long UNREST = 24L * MEGABYTE;

    @TempDir
    private Path folder;

    @Test
    void twoHundredMegabytesAreRefusedUnread() throws IOException {
        signIn("editor");
        long before = heap();
        String answer = send(SENT, "--b\r\n");
        // WildFly refuses requests longer than its own limit without a text.
        assertTrue(answer.startsWith("HTTP/1.1 400 ") || answer.startsWith("HTTP/1.1 413 ")
                && answer.contains("The limit is 33 MB, "), answer);
        long after = heap();
        assertTrue(after < before + UNREST, () -> "From " + before + " to " + after);
    }

    /** The request may have 33 MB, and the file in it a little less. */
    @Test
    void aFileThatIsALittleTooLargeIsRefusedWithASentence() throws IOException {
        signIn("editor");
        String answer = send(33_900_000, "--b\r\nContent-Disposition: form-data; name=\"upload:csv\"; filename=\"large.csv\"\r\n\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        assertTrue(answer.contains("The limit is 33 MB, "), answer);
    }

    /** The browser does not send it. */
    @Test
    void theFileFieldStatesTheLimit() throws IOException {
        Path file = folder.resolve("large.csv");
        Files.write(file, new byte[FigureFile.MAX_BYTES + 1]);
        signIn("editor");
        open("trade/import");
        page.getByLabel("Figure file").setInputFiles(file);
        assertThat(page.getByLabel("Figure file")).hasJSProperty("validationMessage", "The file is larger than 20 MB.");
        page.evaluate("document.querySelector('[data-most-bytes]').setCustomValidity('')");
        page.locator("[id='upload:send']").click();
        assertThat(page.locator("[id='upload:csv-message']")).hasText("The file is larger than 20 MB.");
    }

    private long heap() {
        return Long.parseLong(page.request().get(address + "test/heap").text().strip());
    }

    /**
     * Sends a request until there is an answer.
     *
     * @param begins content before the zeros
     */
    private String send(long length, String begins) throws IOException {
        String cookies = page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(joining("; "));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(("POST " + address.getPath() + "trade/import HTTP/1.1\r\nHost: " + address.getAuthority()
                    + "\r\nOrigin: http://" + address.getAuthority() + "\r\nCookie: " + cookies
                    + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: " + length + "\r\n\r\n" + begins)
                    .getBytes(StandardCharsets.US_ASCII));
            try {
                for (long left = length - begins.length(); left > 0 && in.available() == 0; left -= MEGABYTE) {
                    out.write(new byte[(int) Math.min(MEGABYTE, left)]);
                }
            } catch (SocketException cutOff) {
                // The answer is there nevertheless.
            }
            return answer(in);
        }
    }

    private static String answer(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (SocketException | SocketTimeoutException cutOff) {
            // The connection was closed after this part of the answer; Payara may leave it open until all is sent.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
