package org.amur.lists.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Web server on the loopback address with one page, inside another server. It does not depend on that server's own HTTP
 * classes.
 */
final class SmallWebServer implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private volatile String page = "";

    SmallWebServer() throws IOException {
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/list.xml";
    }

    void publish(String content) {
        page = content;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept()) {
                BufferedReader request = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                for (String line = request.readLine(); line != null && !line.isEmpty(); line = request.readLine()) {
                    // Serves the page for every path.
                }
                byte[] body = page.getBytes(StandardCharsets.UTF_8);
                OutputStream answer = client.getOutputStream();
                answer.write(("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                answer.write(body);
                answer.flush();
            } catch (IOException over) {
                // Accepts the next connection.
            }
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
