package org.amur.web;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import com.microsoft.playwright.options.RequestOptions;

import org.amur.BrowserTests;
import org.amur.HtmlForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests of clients that send a form byte by byte, which no limit of the server ends. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SlowBodyPagesIT extends BrowserTests {

    private static final int ANNOUNCED = 10_000;
    private static final int PAUSE_MILLIS = 100;
    private static final int CONNECTIONS = 200;
    /** Shorter than the time for which a server would wait for a body of that size. */
    private static final int PATIENCE_MILLIS = 15_000;
    /** Shorter than the time after which slow senders are refused anyway. */
    private static final Duration SENT_WITHIN = Duration.ofSeconds(8);

    /** At once, because each ends after the same seconds. */
    @Test
    void slowFormsAndFilesAreRefusedAndAnonymousFilesAreNotRead() throws Exception {
        String file = "multipart/form-data; boundary=b";
        String anonymousFile = head("trade/import", file, ANNOUNCED);
        String form = head("security/sign-in", "application/x-www-form-urlencoded", ANNOUNCED);
        signIn("editor");
        String ownFile = head("trade/import", file, ANNOUNCED);
        List<Callable<String>> senders = List.of(() -> drip(form, "form%3Aname="),
                () -> drip(ownFile, "--b\r\nContent-Disposition: form-data; name=\"upload:csv\"; filename=\"slow.csv\"\r\n\r\n"),
                () -> drip(anonymousFile, "--b\r\n"));
        ExecutorService threads = Executors.newFixedThreadPool(senders.size());
        try {
            List<Future<String>> answers = threads.invokeAll(senders);
            assertRefused(answers.get(0).get());
            assertRefused(answers.get(1).get());
            String answer = answers.get(2).get();
            assertTrue(answer.startsWith("HTTP/1.1 302 ") && answer.contains("/security/sign-in?to="), answer);
            assertTrue(answer.toLowerCase(Locale.ROOT).contains("\r\nconnection: close\r\n"), answer);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anonymousBodiesAreLimitedToAMegabyte() throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String head = head("security/sign-in", "application/x-www-form-urlencoded", 2_000_000);
            assertEquals("HTTP/1.1 413", status(socket, head + "Expect: 100-continue\r\n\r\n"));
        }
    }

    /** Each of these connections used to occupy a server thread, while being read or while unread data was awaited. */
    @Test
    void twoHundredSlowSendersDoNotBlockOthers() throws IOException {
        signIn("analyst");
        String path = address.getPath();
        String form = " HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 900000\r\n\r\nform%3Aname=";
        String file = " HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 34000000\r\n\r\n--b\r\n";
        List<String> kinds = List.of("POST " + path + "security/sign-in" + form, "POST " + path + "source/edit" + form,
                "GET " + path + "lists/changes.atom" + form, "POST " + path + "sign-out" + form, "POST " + path + "health/live" + form,
                "POST " + path + "trade/import" + file, "POST " + path + "api/screening" + file,
                "POST " + path + "security/sign-in" + file);
        List<String> requests = IntStream.range(0, CONNECTIONS).mapToObj(at -> kinds.get(at % kinds.size())).toList();
        try (Drippers drippers = new Drippers(address, requests)) {
            for (String asked : List.of("health/live", "source/list", "health/live", "source/list")) {
                assertEquals(200, page.request().get(asked, RequestOptions.create().setTimeout(PATIENCE_MILLIS)).status(), asked);
            }
            open("source/list");
        }
    }

    /** Forms that arrive in two packets, as many do: they need a slot, and a network has two. */
    @Test
    void twoSlowSendersDoNotKeepTheirNetworkFromSigningIn() throws IOException {
        String form = HtmlForm.in(page.request().get("security/sign-in").text()).set("form:name", "demo-editor")
                .set("form:password", DEMO_PASSWORD).set("form:signIn", "x").encoded();
        String request = head("security/sign-in", "application/x-www-form-urlencoded", form.length()) + "Expect: 100-continue\r\n\r\n";
        try (Socket one = new Socket(address.getHost(), address.getPort()); Socket other = new Socket(address.getHost(), address.getPort())) {
            for (Socket slow : List.of(one, other)) {
                assertEquals("HTTP/1.1 100", status(slow, request));
            }
            long begun = System.nanoTime();
            AtomicLong served = new AtomicLong();
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                served.set(System.nanoTime());
                return signIn(request, form).equals("HTTP/1.1 302");
            });
            // The time that a sign-in itself takes depends on the machine.
            assertTrue(served.get() - begun < SENT_WITHIN.toNanos(), () -> "sent after " + Duration.ofNanos(served.get() - begun));
        }
    }

    /** Sends the body when the server reads it; returns the status. */
    private String signIn(String request, String form) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            String status = status(socket, request);
            return status.equals("HTTP/1.1 100") ? status(socket, form) : status;
        }
    }

    /** Sends a part of a request, and returns the status with which the server answers it. */
    private static String status(Socket socket, String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        String answer = "";
        while (!answer.endsWith("\r\n\r\n")) {
            int read = socket.getInputStream().read();
            assertTrue(read >= 0, answer);
            answer += (char) read;
        }
        return answer.substring(0, "HTTP/1.1 100".length());
    }

    private static void assertRefused(String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 408 "), answer);
        assertTrue(answer.contains("The upload took too long. Nothing was saved."), answer);
    }

    /**
     * Sends a slow request.
     *
     * @return the response, even if the server closes the connection early
     */
    private String drip(String head, String begins) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PAUSE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\n" + begins).getBytes(StandardCharsets.US_ASCII));
            return answer(socket.getInputStream(), out);
        }
    }

    private String head(String path, String type, int announced) {
        String cookies = page.context().cookies().stream().map(cookie -> cookie.name + "=" + cookie.value).collect(joining("; "));
        return "POST " + address.getPath() + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nOrigin: http://"
                + address.getAuthority() + "\r\nCookie: " + cookies + "\r\nContent-Type: " + type + "\r\nContent-Length: " + announced
                + "\r\n";
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
