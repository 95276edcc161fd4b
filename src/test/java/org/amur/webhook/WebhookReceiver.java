package org.amur.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Program on the loopback address that receives webhooks; answers as told, otherwise with 204. */
public final class WebhookReceiver implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch held = new CountDownLatch(0);

    /** @param headers by name in lower case */
    public record Received(String path, Map<String, String> headers, String body) {
    }

    public WebhookReceiver() throws IOException {
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    /**
     * Answers the next request that is not answered otherwise.
     *
     * @param answer status and, after a space, a header
     */
    void answer(String answer) {
        answers.add(answer);
    }

    public List<Received> received() {
        return received;
    }

    /** Answers no request until the latch is released. */
    public CountDownLatch hold() {
        held = new CountDownLatch(1);
        return held;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                received.add(read(client.getInputStream()));
                held.await();
                String[] answer = answers.isEmpty() ? new String[] {"204"} : answers.remove().split(" ", 2);
                client.getOutputStream()
                        .write(("HTTP/1.1 " + answer[0] + " x\r\nConnection: close\r\n"
                                        + (answer.length > 1 ? answer[1] + "\r\n" : "")
                                        + (answer[0].equals("204") ? "" : "Content-Length: 0\r\n") + "\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                client.getOutputStream().flush();
            } catch (IOException | InterruptedException over) {
                // Accepts the next connection.
            }
        }
    }

    private static Received read(InputStream request) throws IOException {
        String path = line(request).split(" ")[1];
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(request); !line.isEmpty(); line = line(request)) {
            headers.put(line.split(": ", 2)[0].toLowerCase(), line.split(": ", 2)[1]);
        }
        byte[] body = request.readNBytes(Integer.parseInt(headers.get("content-length")));
        return new Received(path, headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream request) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = request.read(); next >= 0 && next != '\n'; next = request.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
