package org.amur.lists.fetch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;

/**
 * Proxy on the loopback address that leads one request to checked addresses. The platform's HTTP client resolves names
 * itself and might receive another answer than the check (DNS rebinding); the proxy resolves nothing. Another process
 * that finds it reaches the same public host only.
 */
final class CheckedTunnel implements Closeable {

    private static final int MAX_HEAD_LENGTH = 1 << 14;
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1);
    private static final String OPENED = "HTTP/1.1 200 Connected\r\n\r\n";
    private static final String FAILED = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

    private final ServerSocket door;
    private final List<InetAddress> checked;
    private final int port;
    private final Duration connect;
    private final Duration silence;
    private final ThreadFactory threads;
    private final List<Socket> open = new ArrayList<>();
    private volatile boolean unreached;

    /**
     * @param connect timeout for connecting to one address
     *
     * @param silence timeout for reading
     */
    CheckedTunnel(List<InetAddress> checked, int port, Duration connect, Duration silence, ThreadFactory threads)
            throws IOException {
        this.checked = checked;
        this.port = port;
        this.connect = connect;
        this.silence = silence;
        this.threads = threads;
        door = new ServerSocket(0, 2, InetAddress.getLoopbackAddress());
        threads.newThread(this::serve).start();
    }

    InetSocketAddress address() {
        return (InetSocketAddress) door.getLocalSocketAddress();
    }

    /** Returns true if none of the addresses could be reached. */
    boolean isUnreached() {
        return unreached;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = kept(door.accept());
                threads.newThread(() -> lead(client)).start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private synchronized Socket kept(Socket socket) throws IOException {
        if (door.isClosed()) {
            socket.close();
        }
        open.add(socket);
        return socket;
    }

    private void lead(Socket client) {
        try (client) {
            client.setSoTimeout((int) silence.toMillis());
            String head = head(client.getInputStream());
            Socket server = reach();
            if (server == null) {
                write(client, FAILED);
                return;
            }
            try (server) {
                server.setSoTimeout((int) silence.toMillis());
                if (head.startsWith("CONNECT ")) {
                    write(client, OPENED);
                } else {
                    write(server, head.replaceFirst("^(\\S+) https?://[^/ ]+", "$1 "));
                }
                pass(client, server);
            }
        } catch (IOException over) {
            // The client reports that its connection ended.
        }
    }

    private void pass(Socket client, Socket server) throws IOException {
        threads.newThread(() -> {
            try {
                copy(client.getInputStream(), server.getOutputStream());
            } catch (IOException over) {
                // The response shows the failure.
            }
        }).start();
        copy(server.getInputStream(), client.getOutputStream());
    }

    private static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[1 << 14];
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) {
            to.write(piece, 0, read);
            to.flush();
        }
    }

    private static void write(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        to.getOutputStream().flush();
    }

    /** Returns the head of a request, including its empty line. */
    private static String head(InputStream from) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int met = 0;
        while (met < END.length) {
            int next = from.read();
            if (next < 0 || head.size() == MAX_HEAD_LENGTH) {
                throw new IOException("No head of a request");
            }
            head.write(next);
            met = next == END[met] ? met + 1 : next == END[0] ? 1 : 0;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    private Socket reach() throws IOException {
        for (InetAddress address : checked) {
            Socket socket = kept(new Socket());
            try {
                socket.connect(new InetSocketAddress(address, port), (int) connect.toMillis());
                return socket;
            } catch (IOException next) {
                socket.close();
            }
        }
        unreached = true;
        return null;
    }

    @Override
    public synchronized void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
