package org.amur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.amur.access.Sha256;

/**
 * Web server on the loopback address, inside another server. It does not depend on that server's own HTTP classes.
 */
public final class SmallWebServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Map<String, Content> pages = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public SmallWebServer() throws IOException {
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    private record Content(int status, String header, byte[] body) {
    }

    /** Returns the address of a page. */
    public String address(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    /** Publishes a page; its ETag is the hash of the content. */
    public void publish(String path, String content) {
        pages.put(path, new Content(200, "ETag: \"" + Sha256.hex(content) + "\"", content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Answers a path with a status and a header. */
    public void answer(String path, int status, String header) {
        pages.put(path, new Content(status, header, new byte[0]));
    }

    /** Answers nothing from the next request of a path on, until the latch is released. */
    public CountDownLatch hold(String path) {
        return held.computeIfAbsent(path, any -> new CountDownLatch(1));
    }

    /** Returns the paths that were requested; of unchanged pages, with the suffix “ 304”. */
    public List<String> requests() {
        return requests;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                BufferedReader request = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                String path = request.readLine().split(" ")[1];
                Content page = pages.getOrDefault(path, new Content(404, "X: y", new byte[0]));
                boolean isUnchanged = false;
                long length = 0;
                for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
                    isUnchanged |= line.equalsIgnoreCase(page.header().replace("ETag", "If-None-Match"));
                    length = line.matches("(?i)Content-Length: \\d+") ? Long.parseLong(line.replaceAll("\\D", "")) : length;
                }
                // Unread bytes would break the connection off.
                request.skip(length);
                requests.add(isUnchanged ? path + " 304" : path);
                if (held.containsKey(path)) {
                    held.get(path).await();
                }
                answer(client.getOutputStream(), isUnchanged ? new Content(304, page.header(), new byte[0]) : page);
            } catch (IOException | InterruptedException over) {
                // Accepts the next connection.
            }
        }
    }

    private static void answer(OutputStream answer, Content page) throws IOException {
        answer.write(("HTTP/1.1 " + page.status() + " x\r\nConnection: close\r\n" + page.header()
                        + "\r\nContent-Length: " + page.body().length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        answer.write(page.body());
        answer.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
