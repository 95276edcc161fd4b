package org.amur.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Connections that send a body byte by byte until the server or the test closes them. */
final class Drippers implements AutoCloseable {

    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final List<Socket> sockets = new ArrayList<>();
    private final Thread thread = new Thread(this::drip, "drippers");
    private volatile boolean closed;

    /**
     * Opens the connections.
     *
     * @param requests each without the header Host, with the first bytes of its body
     */
    Drippers(URL address, List<String> requests) throws IOException {
        for (String request : requests) {
            Socket socket = new Socket(address.getHost(), address.getPort());
            sockets.add(socket);
            socket.getOutputStream().write(request.replaceFirst("\r\n", "\r\nHost: " + address.getAuthority() + "\r\nOrigin: http://"
                    + address.getAuthority() + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        thread.start();
    }

    private void drip() {
        while (!closed) {
            sockets.forEach(Drippers::drop);
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private static void drop(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException cutOff) {
            // Closed by the server.
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
