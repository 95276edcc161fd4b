package org.amur.lists.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.amur.access.Sha256;
import org.amur.fetch.Download;
import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.HostRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from a publisher's server on the loopback address, which the tests allow by name. */
class ListDownloadTest {

    private static final String NAME = "lists.example.org";
    private static final String LIST = "name;number\nPetrov;1\n";

    private final ThreadFactory threads = work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    };
    private final ExecutorService workers = Executors.newCachedThreadPool(threads);
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        workers.shutdownNow();
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private void at(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                requests.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Host"));
                answer.to(exchange);
            }
        });
    }

    private void at(String path, int status, String body, String... headers) {
        at(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private String address(String path) {
        return "http://" + NAME + ":" + server.getAddress().getPort() + path;
    }

    private static InetAddress[] names(String host) throws UnknownHostException {
        return switch (host) {
            case NAME, "inside.example.org" -> new InetAddress[] {InetAddress.getLoopbackAddress()};
            case "both.example.org" -> new InetAddress[] {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("10.0.0.1")};
            case "nowhere.example.org" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private ListDownload download(long most) {
        return download(new HostRules(Set.of(NAME), ListDownloadTest::names), Duration.ofSeconds(2), Duration.ofSeconds(3), most);
    }

    private ListDownload download(HostRules rules, Duration connect, Duration whole, long most) {
        return new ListDownload(new Download(rules, connect, whole, most, threads));
    }

    private Fetched get(String address) throws FetchException {
        return download(1000).get(address, "");
    }

    private FetchReason reason(String address) {
        return assertThrows(FetchException.class, () -> get(address)).getReason();
    }

    @Test
    void secondRequestIsConditional() throws Exception {
        at("/list.csv", exchange -> {
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Fri, 01 Mar 2024 12:00:00 GMT".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", "Fri, 01 Mar 2024 12:00:00 GMT");
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : LIST.length());
            if (!known) {
                exchange.getResponseBody().write(LIST.getBytes(StandardCharsets.UTF_8));
            }
        });
        Fetched fetched = get(address("/list.csv"));
        assertEquals(Sha256.hex(LIST), fetched.sha256());
        assertEquals("\"7\"\tFri, 01 Mar 2024 12:00:00 GMT", fetched.validators());
        assertTrue(download(1000).get(address("/list.csv"), fetched.validators()).isUnchanged());
        assertEquals("/list.csv " + NAME + ":" + server.getAddress().getPort(), requests.get(0), "As a browser asks");
    }

    @Test
    void followsRedirectsAndChecksEach() throws Exception {
        at("/first", 302, "", "Location", "/second");
        at("/second", 301, "", "Location", address("/list.csv?key=1"));
        at("/list.csv", 200, LIST);
        assertEquals(Sha256.hex(LIST), get(address("/first")).sha256());
        at("/inside", 302, "", "Location", "http://inside.example.org:" + server.getAddress().getPort() + "/list.csv");
        at("/file", 302, "", "Location", "file:///etc/passwd");
        at("/round", 302, "", "Location", "/round");
        int before = requests.size();
        assertEquals(FetchReason.INTERNAL_ADDRESS, reason(address("/inside")));
        assertEquals(before + 1, requests.size(), "Only the redirect was asked");
        assertEquals(FetchReason.BAD_ADDRESS, reason(address("/file")));
        assertEquals(FetchReason.TOO_MANY_REDIRECTS, reason(address("/round")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://inside.example.org/", "http://both.example.org/", "http://127.0.0.1/", "http://localhost/",
        "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://169.254.169.254/latest/meta-data/",
        "https://10.0.0.1/"})
    void internalAddressesAreRefused(String address) {
        assertEquals(FetchReason.INTERNAL_ADDRESS, reason(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "file:///etc/passwd", "list.csv", "", "http:///list",
        "http://anna:x@example.org/",
        "http://exa mple.org/", "jar:http://example.org/a.jar!/"})
    void onlyAbsoluteHttpAddressesAreAccepted(String address) {
        assertEquals(FetchReason.BAD_ADDRESS, reason(address));
    }

    /** A second resolution of the name is never used. */
    @Test
    void connectionUsesTheCheckedAddress() throws Exception {
        at("/list.csv", 200, LIST);
        AtomicInteger asked = new AtomicInteger();
        HostRules rules = new HostRules(Set.of("rebinding.invalid"), host -> {
            asked.incrementAndGet();
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });
        ListDownload download = download(rules, Duration.ofSeconds(2), Duration.ofSeconds(3), 1000);
        String address = "http://rebinding.invalid:" + server.getAddress().getPort() + "/list.csv";
        assertFalse(download.get(address, "").isUnchanged(), "The platform itself does not find the name");
        assertEquals(1, asked.get());
    }

    @Test
    void everyCheckedAddressIsTried() throws Exception {
        at("/list.csv", 200, LIST);
        HostRules rules = new HostRules(Set.of(NAME), host -> new InetAddress[] {InetAddress.getByName("127.0.0.2"),
            InetAddress.getByName("2001:db8::1"), InetAddress.getLoopbackAddress()});
        ListDownload download = download(rules, Duration.ofSeconds(2), Duration.ofSeconds(8), 1000);
        assertEquals(Sha256.hex(LIST), download.get(address("/list.csv"), "").sha256());
    }

    @ParameterizedTest
    @CsvSource({"<!DOCTYPE html><p>Moved, WEB_PAGE", "' \n<html lang=\"en\">', WEB_PAGE", "'', EMPTY", "' \n ', EMPTY"})
    void nonListContentIsRefused(String body, FetchReason reason) {
        at("/list.csv", 200, body);
        assertEquals(reason, reason(address("/list.csv")));
    }

    @Test
    void htmlContentTypeIsRefused() {
        at("/list.csv", 200, LIST, "Content-Type", "text/html; charset=utf-8");
        assertEquals(FetchReason.WEB_PAGE, reason(address("/list.csv")));
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 400, 404, 500, 503})
    void errorStatusIsReported(int status) {
        at("/list.csv", status, status == 204 ? "" : LIST);
        FetchException failed = assertThrows(FetchException.class, () -> get(address("/list.csv")));
        assertEquals(FetchReason.STATUS, failed.getReason());
        assertEquals(NAME + "\n" + status, failed.getDetail());
    }

    @Test
    void downloadStopsAtTheSizeLimit() {
        at("/said", 200, "x".repeat(1001));
        at("/unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange, 100_000, 0);
        });
        assertEquals(FetchReason.TOO_LARGE, reason(address("/said")));
        assertEquals(FetchReason.TOO_LARGE, reason(address("/unsaid")));
    }

    @Test
    void downloadStopsAtTheTimeLimit() {
        at("/drips", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange, 100, 50);
        });
        assertEquals(FetchReason.TOO_SLOW, reason(address("/drips")));
    }

    @Test
    void downloadStopsAtTheTimeLimitWithinTheHead() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            workers.execute(() -> {
                try (Socket client = slow.accept()) {
                    OutputStream head = client.getOutputStream();
                    head.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
                    while (true) {
                        head.write('x');
                        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                    }
                } catch (IOException stopped) {
                    // The download has ended.
                }
            });
            assertEquals(FetchReason.TOO_SLOW, reason("http://" + NAME + ":" + slow.getLocalPort() + "/"));
        }
    }

    private static void drip(HttpExchange exchange, int bytes, long pause) throws IOException {
        OutputStream body = exchange.getResponseBody();
        for (int i = 0; i < bytes; i++) {
            body.write('x');
            body.flush();
            if (pause > 0) {
                java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
            }
        }
    }

    @Test
    void truncatedFileIsReported() {
        at("/cut", exchange -> {
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            throw new IOException("The server ends");
        });
        assertEquals(FetchReason.BROKEN_OFF, reason(address("/cut")));
    }

    @Test
    void unreachableHostIsReported() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertEquals(FetchReason.NO_ANSWER, reason("http://" + NAME + ":" + free + "/"));
        assertEquals(FetchReason.NO_ANSWER, reason("https://" + NAME + ":" + free + "/"));
        assertEquals(FetchReason.UNKNOWN_HOST, reason("http://nowhere.example.org/"));
    }
}
