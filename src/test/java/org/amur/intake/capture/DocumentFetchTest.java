package org.amur.intake.capture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadFactory;

import com.sun.net.httpserver.HttpServer;
import org.amur.fetch.Download;
import org.amur.fetch.FetchException;
import org.amur.fetch.FetchReason;
import org.amur.fetch.HostRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fetches from a publisher's server on the loopback address, which the tests allow by name. */
class DocumentFetchTest {

    private static final String NAME = "news.example.org";

    private final ThreadFactory threads = work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    };
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void at(String path, int status, String body, String header, String value) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set(header, value);
                byte[] bytes = Documents.utf8(body);
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
    }

    private String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    private FetchedDocument get(String address) throws FetchException {
        return fetch().get(address);
    }

    private DocumentFetch fetch() {
        HostRules rules = new HostRules(Set.of(NAME), host -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        return new DocumentFetch(new Download(rules, Duration.ofSeconds(5), Duration.ofSeconds(20), 1000, threads));
    }

    private FetchReason reason(String address) {
        return assertThrows(FetchException.class, () -> get(address)).getReason();
    }

    @Test
    void bytesMediaTypeAndFinalAddressAreReturned() throws FetchException {
        at("/old", 301, "", "Location", "/new");
        at("/new", 200, "<p>Talks</p>", "Content-Type", "text/html; charset=utf-8");
        FetchedDocument document = get(address(NAME, "/old"));
        assertArrayEquals(Documents.utf8("<p>Talks</p>"), document.bytes());
        assertEquals("text/html; charset=utf-8", document.mediaType());
        assertEquals(address(NAME, "/new"), document.address());
    }

    @Test
    void internalAddressesAreRefused() {
        at("/out", 302, "", "Location", address("inside.example.org", "/"));
        assertEquals(FetchReason.INTERNAL_ADDRESS, reason(address("127.0.0.1", "/")));
        assertEquals(FetchReason.INTERNAL_ADDRESS, reason(address(NAME, "/out")));
        assertEquals(FetchReason.BAD_ADDRESS, reason("file:///etc/passwd"));
    }

    @Test
    void largeAndEmptyDocumentsAreRefused() {
        at("/large", 200, "x".repeat(1001), "Content-Type", "text/plain");
        at("/empty", 200, "", "Content-Type", "text/plain");
        at("/gone", 410, "gone", "Content-Type", "text/plain");
        assertEquals(FetchReason.TOO_LARGE, reason(address(NAME, "/large")));
        assertEquals(FetchReason.EMPTY, reason(address(NAME, "/empty")));
        assertEquals(FetchReason.STATUS, reason(address(NAME, "/gone")));
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() throws FetchException {
        server.createContext("/feed", exchange -> {
            try (exchange) {
                boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                exchange.getResponseHeaders().set("ETag", "\"1\"");
                exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : 0);
                if (!same) {
                    exchange.getResponseBody().write(Documents.utf8("<rss/>"));
                }
            }
        });
        FetchedDocument first = fetch().getIfChanged(address(NAME, "/feed"), "", "").orElseThrow();
        assertEquals("\"1\"", first.etag());
        assertTrue(fetch().getIfChanged(address(NAME, "/feed"), first.etag(), first.lastModified()).isEmpty());
    }

    @Test
    void aServerThatAsksToWaitIsHeard() {
        at("/busy", 429, "", "Retry-After", "120");
        at("/broken", 500, "", "Retry-After", "soon");
        assertEquals(
                Optional.of(Duration.ofMinutes(2)),
                assertThrows(FetchException.class, () -> get(address(NAME, "/busy")))
                        .getRetryAfter());
        assertEquals(Optional.empty(), assertThrows(FetchException.class, () -> get(address(NAME, "/broken"))).getRetryAfter());
    }
}
