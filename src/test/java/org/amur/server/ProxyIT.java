package org.amur.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests what the proxy of the operator guide answers for a node that ends while it works on a request. */
@Tag("cluster")
class ProxyIT {

    private final AtomicInteger received = new AtomicInteger();
    private int lost;
    private HttpServer node;
    private Proxy proxy;

    @BeforeEach
    void start() throws IOException {
        Proxy.assumeInstalled();
        node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.setExecutor(Executors.newCachedThreadPool());
        node.createContext("/", this::answer);
        node.createContext("/amur/health/ready", ProxyIT::succeed);
        node.start();
        Files.createDirectories(Path.of("target/server"));
        proxy = new Proxy("proxy-test", List.of("http://localhost:" + node.getAddress().getPort()));
        proxy.start();
    }

    @AfterEach
    void stop() {
        if (proxy != null) {
            proxy.close();
            node.stop(0);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (received.incrementAndGet() > lost) {
            succeed(exchange);
        } else {
            // Without an answer.
            exchange.close();
        }
    }

    private static void succeed(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    private HttpResponse<String> send(String method) throws IOException, InterruptedException {
        URI page = URI.create(proxy.origin() + "/amur/event/edit");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).method(method, HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.ofString());
    }

    @Test
    void aFormThatANodeDoesNotAnswerIsNotSentAgain() throws Exception {
        lost = 1;
        HttpResponse<String> answer = send("POST");
        assertEquals(502, answer.statusCode());
        assertTrue(answer.body().contains("check whether your change was saved"), answer.body());
        assertEquals(1, received.get());
    }

    @Test
    void aPageThatANodeDoesNotAnswerIsReadAgain() throws Exception {
        lost = 1;
        assertEquals(200, send("GET").statusCode());
        assertEquals(2, received.get());
    }

    @Test
    void withoutANodeThePageSaysThatNothingWasSaved() throws Exception {
        proxy.takeOut(1);
        HttpResponse<String> answer = send("POST");
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("Nothing was saved"), answer.body());
        assertEquals(0, received.get());
    }
}
